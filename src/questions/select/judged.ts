import type { Candidate } from '../../model/candidate.js';

/**
 * Share of the items of a form or maker that judges printed unchanged, where nothing is known of the single item: the
 * means of the last rounds (tests/quality/rounds.md), drawn to a half where few were judged.
 */
const printed: Readonly<Record<string, number>> = {
  'word-bank-paragraph': 0.88,
  'word-for-meaning': 0.8,
  'matching-words': 0.78,
  'matching-speakers': 0.75,
  'matching-people': 0.75,
  'matching-claims': 0.7,
  'matching-deeds': 0.5,
  'matching-halves': 0.2,
  quoted: 0.82,
  'main-idea': 0.7,
  said: 0.55,
  'true-of': 0.3,
  'statement-false': 0.55,
  'statement-exchanged': 0.55,
  'statement-true': 0.55,
  // Read by the developers alone, a third taken off: no judge has seen them yet.
  'word-meaning': 0.8,
  'summary-task': 0.65,
  'news-literacy-sources': 0.55,
  interview: 0.55,
  reference: 0.6,
  // Read by their developer alone: .76 of 19, 9 of 11, 22 of 25, 5 of 8, half.
  'matching-paragraphs': 0.65,
  'matching-positions': 0.65,
  'not-stated': 0.6,
  'best-summary': 0.56,
  'years-between': 0.56,
  'ordering-years': 0.56,
  claim: 0.55,
};
const unknown = 0.5;
/** Share of the sound questions whose options are as good, for forms whose options often are not. */
const soundOptions: Readonly<Record<string, number>> = {
  'event-agent-who': 0.75,
  'event-agent-organization': 0.7,
  'event-agent-country': 0.75,
  'event-patient-what': 0.45,
  'event-purpose': 0.3,
  'event-complement-do': 0.3,
  'event-why-because': 0.4,
  'reason-purpose': 0.3,
  'reason-why-because': 0.4,
};
const mostlySound = 0.9;
/** The same for written answers, where the last blind judges refused more than the weights expect (2 to 4 of 10 printed). */
const soundStems: Readonly<Record<string, number>> = {
  'event-patient-what': 0.8,
  'role-occupation': 0.75,
  'role-person': 0.75,
  'role-office': 0.75,
  'reason-purpose': 0.7,
  'reason-result': 0.7,
};

/** How probably a strict teacher prints an item unchanged, 0..1. */
export function chanceOf({ chance, form, item }: Candidate): number {
  if (chance === undefined) return printed[form] ?? unknown;
  return chance * (item.type === 'choice' ? (soundOptions[form] ?? mostlySound) : (soundStems[form] ?? 1));
}
