import type { SignalName } from './signals.js';

/*
 * Fitted by logistic regression (ridge of 8) to what strict judges said of 2,122 questions on 120 articles: would they print
 * them unchanged, with a line for the answer? Read blind, every question that the forms could word, also those that a
 * doubt drops; the number of doubts was one more signal, which a question that is asked has not. Judged anew by
 * articles left out, a sound question is ranked above an unsound one in 79 of 100 pairs. `npm run quality -- fit` makes
 * this table from tests/quality/questions.csv, which `quality -- questions` and `quality -- gather` add to.
 */

/** Log-odds of a question without any signal. */
export const baseWeight = 0.63;

/** What a signal adds to the log-odds where a question has it in full. */
export const signalWeights: Readonly<Record<SignalName, number>> = {
  placed: 0.43,
  attributed: -0.29,
  event: -0.43,
  saying: 0.17,
  role: 0.21,
  active: -0.2,
  future: 0.39,
  particle: -0.35,
  purposeInStem: -0.31,
  contentInStem: 0.17,
  comma: -0.4,
  conjunction: -0.33,
  digit: -0.28,
  quotation: 0.4,
  middling: 0.16,
  long: 0.19,
  subjectThing: -0.36,
  subjectPerson: -0.2,
  subjectNamed: 0.28,
  subjectIndefinite: -0.42,
  keyOrganization: -0.44,
  keyPerson: 0.12,
  keyNumber: 0.15,
  keyOfTwoWords: -0.2,
  keyMentions: 0.37,
  keyMainAgent: -0.25,
  keyMain: -0.06,
  keyInTitle: -0.23,
  editedPhrases: -0.4,
  rivals: -0.06,
  inQuotation: 0.26,
  leastConfidence: 0.53,
  sentenceConfidence: 0.39,
  pairsInText: 0.43,
  'event-agent-what': -0.42,
  'event-when-weekday': -0.58,
  'event-claim-about': -0.18,
  'event-complement-do': 0.51,
  'role-office': 0.38,
  'saying-quote-speaker': 0.11,
  'verb-light': -0.27,
  'person-in-passing': -0.22,
  'key-badly-quoted': -0.01,
  'name-in-stem': 0.02,
};
