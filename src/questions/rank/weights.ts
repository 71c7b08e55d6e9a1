import type { SignalName } from './signals.js';

/*
 * Fitted by logistic regression (ridge of 8) to what strict judges said of 3,074 questions on 327 articles: would they print
 * them unchanged, with a line for the answer? Read blind: 2,122 of all that the forms could word, also those that a doubt
 * drops, with the number of doubts as one more signal; and 952 that were asked, each counted three times, by judges who
 * refused for any slip. Judged anew by articles left out, a sound question is ranked above an unsound one in 77 of 100
 * pairs, in 72 where both are asked. `npm run quality -- fit` makes this table from tests/quality/questions.csv, which
 * `quality -- questions` and `quality -- gather` add to; what was no signal yet when a question was read is 0.
 */

/** Log-odds of a question without any signal. */
export const baseWeight = 0.18;

/** What a signal adds to the log-odds where a question has it in full. */
export const signalWeights: Readonly<Record<SignalName, number>> = {
  placed: 0.11,
  attributed: -0.2,
  event: -0.26,
  saying: -0.18,
  role: 0.83,
  active: 0.02,
  future: 0.22,
  particle: -0.27,
  purposeInStem: -0.23,
  contentInStem: 0.56,
  comma: -0.09,
  conjunction: -0.22,
  digit: -0.11,
  quotation: 0.58,
  short: -0.5,
  middling: 0.26,
  long: 0.14,
  nameless: -0.4,
  definites: -0.69,
  subjectThing: -0.36,
  subjectPerson: -0.06,
  subjectNamed: 0.01,
  subjectIndefinite: 0.04,
  keyOrganization: -0.65,
  keyPerson: -0.28,
  keyNumber: 0.06,
  keyOfTwoWords: -0.06,
  keyLong: -0.45,
  keyNameless: -0.45,
  asksCause: 0.24,
  keyMentions: 0.28,
  keyMainAgent: -0.27,
  keyMain: 0.02,
  keyInTitle: -0.1,
  editedPhrases: -0.9,
  rivals: -0.29,
  inQuotation: 0.17,
  leastConfidence: 0.5,
  sentenceConfidence: 0.48,
  pairsInText: 0.52,
  'event-agent-country': -0.13,
  'event-agent-organization': 0.13,
  'event-agent-what': -0.67,
  'event-agent-who': 0.23,
  'event-claim-about': -0.33,
  'event-complement-do': 0.37,
  'event-complement-what': 0.57,
  'event-how-many': -0.22,
  'event-passive-what': -0.47,
  'event-patient-what': 0.19,
  'event-purpose': 0.11,
  'event-what-did': -0.41,
  'event-when': 0.52,
  'event-when-occasion': -0.64,
  'event-when-weekday': -0.56,
  'event-when-year': 1.01,
  'event-where': -0.12,
  'reason-purpose': -0.4,
  'role-occupation': 0.2,
  'role-office': 0.62,
  'role-person': -0.06,
  'saying-quote-speaker': 0.66,
  'saying-report-speaker': -0.09,
  'verb-light': -0.71,
  'key-badly-quoted': 0.04,
  'person-in-passing': -1.01,
  'name-in-stem': 0.16,
};
