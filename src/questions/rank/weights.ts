import type { SignalName } from './signals.js';

/*
 * Fitted by logistic regression (ridge of 8) to what strict judges said of 2,694 questions on 281 articles: would they print
 * them unchanged, with a line for the answer? Read blind: 2,122 of all that the forms could word, also those that a doubt
 * drops, with the number of doubts as one more signal; and 572 that were asked, each counted three times, by judges who
 * refused for any slip. Judged anew by articles left out, a sound question is ranked above an unsound one in 77 of 100
 * pairs, in 71 where both are asked. `npm run quality -- fit` makes this table from tests/quality/questions.csv, which
 * `quality -- questions` and `quality -- gather` add to; what was no signal yet when a question was read is 0.
 */

/** Log-odds of a question without any signal. */
export const baseWeight = -0.1;

/** What a signal adds to the log-odds where a question has it in full. */
export const signalWeights: Readonly<Record<SignalName, number>> = {
  placed: 0.14,
  attributed: -0.13,
  event: -0.25,
  saying: -0.21,
  role: 0.71,
  active: -0.08,
  future: 0.29,
  particle: -0.27,
  purposeInStem: -0.28,
  contentInStem: 0.51,
  comma: -0.28,
  conjunction: -0.2,
  digit: -0.29,
  quotation: 0.77,
  short: -0.5,
  middling: 0.3,
  long: 0.23,
  nameless: -0.31,
  definites: -0.6,
  subjectThing: -0.28,
  subjectPerson: 0.02,
  subjectNamed: 0.05,
  subjectIndefinite: -0.02,
  keyOrganization: -0.55,
  keyPerson: -0.07,
  keyNumber: 0.04,
  keyOfTwoWords: -0.14,
  keyLong: -0.59,
  keyNameless: -0.43,
  asksCause: 0.31,
  keyMentions: 0.24,
  keyMainAgent: -0.33,
  keyMain: 0.07,
  keyInTitle: -0.1,
  editedPhrases: -0.64,
  rivals: -0.25,
  inQuotation: 0.17,
  leastConfidence: 0.48,
  sentenceConfidence: 0.56,
  pairsInText: 0.64,
  'event-agent-country': 0.12,
  'event-agent-organization': 0.21,
  'event-agent-what': -0.59,
  'event-agent-who': 0.12,
  'event-claim-about': -0.22,
  'event-complement-do': 0.36,
  'event-complement-what': 0.39,
  'event-how-many': -0.11,
  'event-passive-what': -0.41,
  'event-patient-what': 0.4,
  'event-purpose': 0.06,
  'event-what-did': -0.31,
  'event-when': 0.32,
  'event-when-occasion': -0.91,
  'event-when-weekday': -0.69,
  'event-when-year': 0.87,
  'event-where': 0.24,
  'reason-purpose': -0.15,
  'role-occupation': 0.12,
  'role-office': 0.53,
  'role-person': -0.02,
  'saying-quote-speaker': 0.39,
  'saying-report-speaker': 0.04,
  'verb-light': -0.49,
  'key-badly-quoted': -0.03,
  'person-in-passing': -0.64,
  'name-in-stem': 0.15,
};
