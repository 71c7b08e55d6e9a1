import { capitalizeFirst, normalizeText } from '../base/text.js';
import { withMarker } from '../language/phrasing.js';
import type { Fact } from '../model/fact.js';
import type { SummaryEntry } from '../model/summary.js';
import { tellFact } from './facts.js';
import { type SummaryForms, word } from './forms.js';
import type { ToldFact } from './key-facts.js';
import type { Knowledge } from './knowledge.js';
import type { Namer } from './names.js';

const maxEntries = 8;

/** An entry with what orders it. */
interface Entry extends SummaryEntry {
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; null where the text gives no certain date. */
  readonly date: string | null;
  readonly position: number;
}

/**
 * What happened when, the time taken out of the sentence and put before it: `On Thursday – The truce was extended by
 * one day.` In order of date where every entry has one, else as the text tells them: dates and relative times cannot
 * be put in one order with certainty.
 */
export function listTimes(
  told: readonly ToldFact[],
  knowledge: Knowledge,
  forms: SummaryForms,
  name: Namer,
): readonly SummaryEntry[] {
  const entries = told.flatMap(({ fact }) => entryOf(fact, knowledge, forms, name) ?? []);
  const kept = distinct(entries).slice(0, maxEntries);
  const isDated = kept.every((entry) => entry.date !== null);
  const inText = kept.toSorted((one, other) => one.position - other.position);
  const ordered = isDated
    ? inText.toSorted((one, other) => compareDates(one.date ?? '', other.date ?? ''))
    : inText;
  return ordered.map(({ term, text, evidence }) => ({ term, text, evidence }));
}

function entryOf(fact: Fact, knowledge: Knowledge, forms: SummaryForms, name: Namer): Entry | null {
  const { time } = fact.roles;
  if (time === undefined || time.type !== 'date' || fact.action === null || fact.kind === 'saying')
    return null;
  const text = tellFact(fact, forms, ['time']);
  if (text === null) return null;
  const named = name(
    word(forms, 'timeline-entry', { statement: text, time: withMarker(time) }),
    new Set(),
    fact.evidence.map((one) => one.sentence),
  );
  return {
    term: capitalizeFirst(withMarker(time)),
    text: named.text,
    evidence: [...fact.evidence.map(({ sentence, quote }) => ({ sentence, quote })), ...named.evidence],
    date: knowledge.analysis.times.find((one) => one.head === time.head)?.value ?? null,
    position: knowledge.positionOf.get(fact.evidence[0]?.sentence ?? '') ?? 0,
  };
}

function distinct(entries: readonly Entry[]): readonly Entry[] {
  const seen = new Set<string>();
  return entries.filter((entry) => {
    const key = normalizeText(entry.text);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** Dates of different precision compare as far as both go: `2013` and `2013-05` are level. */
function compareDates(one: string, other: string): number {
  const length = Math.min(one.length, other.length);
  const first = one.slice(0, length);
  const second = other.slice(0, length);
  return first === second ? 0 : first < second ? -1 : 1;
}
