import type { SignalName } from './signals.js';

/*
 * Fitted by logistic regression (ridge of 8) to what strict judges said of 3,456 questions on 328 articles: would they print
 * them unchanged, with a line for the answer? Read blind: 2,122 of all that the forms could word, also those that a doubt
 * drops, with the number of doubts as one more signal; and 1,334 that were asked, each counted three times, by judges who
 * refused for any slip. Judged anew by articles left out, a sound question is ranked above an unsound one in 74 of 100
 * pairs, in 67 where both are asked (the last 382 are of the doubtful forms alone). `npm run quality -- fit` makes this table from tests/quality/questions.csv, which
 * `quality -- questions` and `quality -- gather` add to; what was no signal yet when a question was read is 0.
 */

/** Log-odds of a question without any signal. */
export const baseWeight = 0.48;

/** What a signal adds to the log-odds where a question has it in full. */
export const signalWeights: Readonly<Record<SignalName, number>> = {
  placed: 0.03,
  attributed: -0.23,
  event: -0.12,
  saying: -0.16,
  role: 0.78,
  active: 0.01,
  future: 0.27,
  particle: -0.26,
  purposeInStem: -0.19,
  contentInStem: 0.52,
  comma: -0.25,
  conjunction: -0.15,
  digit: -0.13,
  quotation: 0.64,
  short: -0.57,
  middling: 0.14,
  long: 0.09,
  nameless: -0.23,
  definites: -0.75,
  subjectThing: -0.31,
  subjectPerson: -0.16,
  subjectNamed: -0.06,
  subjectIndefinite: 0.15,
  keyOrganization: -0.62,
  keyPerson: -0.34,
  keyNumber: 0.14,
  keyOfTwoWords: -0.01,
  keyLong: -0.29,
  keyNameless: -0.42,
  asksCause: 0.11,
  keyMentions: 0.26,
  keyMainAgent: -0.19,
  keyMain: -0.1,
  keyInTitle: -0.21,
  editedPhrases: -0.87,
  rivals: -0.24,
  inQuotation: 0.28,
  leastConfidence: 0.36,
  sentenceConfidence: 0.5,
  pairsInText: 0.44,
  'event-agent-country': -0.29,
  'event-agent-organization': -0.04,
  'event-agent-what': -0.8,
  'event-agent-who': -0.02,
  'event-claim-about': -0.45,
  'event-complement-do': 0.43,
  'event-complement-what': 0.57,
  'event-how-many': -0.32,
  'event-passive-what': -0.18,
  'event-patient-what': 0.28,
  'event-purpose': 0.32,
  'event-what-did': -0.51,
  'event-what-else': -0.33,
  'event-when': 0.37,
  'event-when-occasion': -0.69,
  'event-when-weekday': -0.64,
  'event-when-year': 0.87,
  'event-where': -0.06,
  'reason-purpose': -0.39,
  'role-occupation': 0.16,
  'role-office': 0.65,
  'role-person': -0.15,
  'saying-quote-speaker': 0.58,
  'saying-report-speaker': -0.2,
  'state-subject-what': -0.66,
  'verb-light': -0.9,
  'key-badly-quoted': -0.1,
  'person-in-passing': -1.02,
  'name-in-stem': -0.02,
};
