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
  'news-literacy-claim': 0.55,
  'news-literacy-missing-voice': 0.55,
  interview: 0.55,
  reference: 0.6,
  // Read by their developer alone, a tenth taken off: 28 of 33.
  'link-reason': 0.75,
  'link-means': 0.75,
  'link-purpose': 0.7,
  'link-condition': 0.65,
  'link-obstacle': 0.4,
  'link-occasion': 0.62,
  // Read by their developer alone, a tenth taken off: 11 of 13.
  'link-result': 0.72,
  'plural-reference': 0.68,
  // Read by their developer alone: 13 of 17, 7 of 10, 20 of 22, 5 of 8, half.
  'matching-paragraphs': 0.65,
  'matching-positions': 0.6,
  'not-stated': 0.6,
  'best-summary': 0.56,
  'years-between': 0.56,
  'ordering-years': 0.56,
  claim: 0.5,
  // Too few articles list anything for judges to have seen more than a handful, of which they printed few.
  'list-members': 0.5,
  'list-members-claimed': 0.5,
};
const unknown = 0.4;
/** Of the questions of a form that are sound as they stand, the share whose options are too, where judges saw many. */
const soundOptions: Readonly<Record<string, number>> = {
  'event-agent-who': 0.75,
  'event-agent-organization': 0.75,
  'event-agent-country': 0.75,
  'event-patient-what': 0.55,
  'event-purpose': 0.35,
  'event-complement-do': 0.3,
  'event-why-because': 0.4,
  'reason-purpose': 0.35,
  'reason-why-because': 0.4,
};
/** The same for all other forms. */
const mostlySound = 0.9;

/** How probably a strict teacher prints an item unchanged, 0..1. */
export function itemChanceOf({ chance, form, item }: Candidate): number {
  if (chance === undefined) return printed[form] ?? unknown;
  return item.type === 'choice' ? chance * (soundOptions[form] ?? mostlySound) : chance;
}
