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
export const baseWeight = -0.04;

/** What a signal adds to the log-odds where a question has it in full. */
export const signalWeights: Readonly<Record<SignalName, number>> = {
  placed: 0.16,
  attributed: -0.13,
  event: -0.3,
  saying: -0.09,
  role: 0.66,
  active: -0.08,
  future: 0.3,
  particle: -0.27,
  purposeInStem: -0.28,
  contentInStem: 0.4,
  comma: -0.29,
  conjunction: -0.2,
  digit: -0.3,
  quotation: 0.76,
  short: -0.49,
  middling: 0.3,
  long: 0.24,
  nameless: -0.31,
  definites: -0.61,
  subjectThing: -0.29,
  subjectPerson: 0.01,
  subjectNamed: 0.05,
  subjectIndefinite: 0.01,
  keyOrganization: -0.57,
  keyPerson: -0.09,
  keyNumber: 0.04,
  keyOfTwoWords: -0.15,
  keyLong: -0.52,
  keyNameless: -0.44,
  keyMentions: 0.23,
  keyMainAgent: -0.33,
  keyMain: 0.07,
  keyInTitle: -0.1,
  editedPhrases: -0.62,
  rivals: -0.25,
  inQuotation: 0.17,
  leastConfidence: 0.48,
  sentenceConfidence: 0.56,
  pairsInText: 0.65,
  'event-agent-country': 0.11,
  'event-agent-organization': 0.21,
  'event-agent-what': -0.6,
  'event-agent-who': 0.12,
  'event-claim-about': -0.22,
  'event-complement-do': 0.34,
  'event-complement-what': 0.38,
  'event-how-many': -0.11,
  'event-passive-what': -0.42,
  'event-patient-what': 0.37,
  'event-purpose': 0.03,
  'event-what-did': -0.33,
  'event-when': 0.31,
  'event-when-occasion': -0.93,
  'event-when-weekday': -0.7,
  'event-when-year': 0.86,
  'event-where': 0.22,
  'reason-purpose': -0.2,
  'role-occupation': 0.1,
  'role-office': 0.52,
  'role-person': -0.02,
  'saying-content': -0.7,
  'saying-quote-speaker': 0.36,
  'saying-report-speaker': 0.01,
  'verb-light': -0.5,
  'key-badly-quoted': -0.07,
  'person-in-passing': -0.64,
  'name-in-stem': 0.16,
};
