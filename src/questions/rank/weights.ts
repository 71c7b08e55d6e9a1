import type { SignalName } from './signals.js';

/*
 * Fitted by logistic regression (ridge of 8) to what strict judges said of 2,140 questions on 125 articles: would they print
 * them unchanged, with a line for the answer? Read blind, every question that the forms could word, also those that a
 * doubt drops; the number of doubts was one more signal, which a question that is asked has not. Judged anew by
 * articles left out, a sound question is ranked above an unsound one in 78 of 100 pairs. `npm run quality -- fit` makes
 * this table from tests/quality/questions.csv.
 */

/** Log-odds of a question without any signal. */
export const baseWeight = 0.58;

/** What a signal adds to the log-odds where a question has it in full. */
export const signalWeights: Readonly<Record<SignalName, number>> = {
  placed: 0.39,
  attributed: -0.27,
  event: -0.49,
  saying: 0.17,
  role: 0.19,
  active: -0.19,
  future: 0.33,
  particle: -0.3,
  purposeInStem: -0.29,
  contentInStem: 0.19,
  comma: -0.4,
  conjunction: -0.38,
  digit: -0.3,
  quotation: 0.35,
  middling: 0.17,
  long: 0.19,
  subjectThing: -0.27,
  subjectPerson: -0.14,
  subjectNamed: 0.3,
  subjectIndefinite: -0.42,
  keyOrganization: -0.35,
  keyPerson: 0.13,
  keyNumber: 0.2,
  keyOfTwoWords: -0.16,
  keyMentions: 0.44,
  keyMainAgent: -0.23,
  keyMain: -0.05,
  keyInTitle: -0.22,
  editedPhrases: -0.4,
  rivals: -0.09,
  inQuotation: 0.25,
  leastConfidence: 0.55,
  sentenceConfidence: 0.39,
  pairsInText: 0.45,
  'event-agent-what': -0.61,
  'event-when-weekday': -0.57,
  'event-claim-about': -0.15,
  'event-complement-do': 0.44,
  'role-office': 0.36,
  'saying-quote-speaker': 0.11,
  'verb-light': -0.13,
  'key-vague': -0.13,
  'claim-too-open': -0.65,
  'person-in-passing': -0.18,
  'agent-light': -0.18,
  'key-badly-quoted': -0.0,
  'complement-of-helper': 0.01,
  'name-in-stem': 0.01,
};
