import type { SignalName } from './signals.js';

/*
 * Fitted by logistic regression (ridge of 8) to what strict judges said of 2,140 questions on 125 articles: would they print
 * them unchanged, with a line for the answer? Read blind, every question that the forms could word, also those that a
 * doubt drops; the number of doubts was one more signal, which a question that is asked has not. Judged anew by
 * articles left out, a sound question is ranked above an unsound one in 78 of 100 pairs. `npm run quality -- fit` makes
 * this table from tests/quality/questions.csv.
 */

/** Log-odds of a question without any signal. */
export const baseWeight = 0.65;

/** What a signal adds to the log-odds where a question has it in full. */
export const signalWeights: Readonly<Record<SignalName, number>> = {
  placed: 0.46,
  attributed: -0.34,
  event: -0.4,
  saying: 0.18,
  role: 0.19,
  active: -0.23,
  future: 0.41,
  particle: -0.37,
  purposeInStem: -0.29,
  contentInStem: 0.14,
  comma: -0.4,
  conjunction: -0.31,
  digit: -0.28,
  quotation: 0.45,
  middling: 0.18,
  long: 0.18,
  subjectThing: -0.43,
  subjectPerson: -0.22,
  subjectNamed: 0.3,
  subjectIndefinite: -0.4,
  keyOrganization: -0.45,
  keyPerson: 0.16,
  keyNumber: 0.14,
  keyOfTwoWords: -0.25,
  keyMentions: 0.38,
  keyMainAgent: -0.27,
  keyMain: -0.05,
  keyInTitle: -0.23,
  editedPhrases: -0.3,
  rivals: -0.04,
  inQuotation: 0.27,
  leastConfidence: 0.49,
  sentenceConfidence: 0.41,
  pairsInText: 0.39,
  'event-agent-what': -0.47,
  'event-when-weekday': -0.58,
  'event-claim-about': -0.27,
  'event-complement-do': 0.48,
  'role-office': 0.38,
  'saying-quote-speaker': 0.09,
  'verb-light': 0,
  'key-vague': 0,
  'claim-too-open': 0,
  'person-in-passing': 0,
  'agent-light': 0,
  'key-badly-quoted': 0,
  'complement-of-helper': 0,
  'name-in-stem': 0,
};
