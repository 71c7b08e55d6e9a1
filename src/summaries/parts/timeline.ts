import { capitalizeFirst } from '../../base/text.js';
import type { Fact } from '../../model/fact.js';
import type { SummaryEntry } from '../../model/summary.js';
import type { Knowledge } from '../knowledge.js';
import type { Statement } from '../statement.js';
import { anchorTimes } from './anchors.js';
import { repeats } from './key-facts.js';

const maxEntries = 8;

/**
 * What happened when: `In 1811 – In 1811 Joseph noticed a skull.` In order of date where every entry has a certain one,
 * else as the text tells them: dates and relative times cannot be put in one order with certainty.
 */
export function listTimes(
  statements: readonly Statement[],
  facts: readonly Fact[],
  knowledge: Knowledge,
  write: (statement: Statement, time: string) => Omit<SummaryEntry, 'term'>,
): readonly SummaryEntry[] {
  const anchored = anchorTimes(knowledge, statements, facts);
  const kept = anchored
    .filter(
      (one, index) => !anchored.slice(0, index).some((other) => repeats(other.statement, one.statement)),
    )
    .slice(0, maxEntries);
  const isDated = kept.every(({ anchor }) => anchor.value !== null);
  const ordered = isDated
    ? kept.toSorted((one, other) => compareDates(one.anchor.value ?? '', other.anchor.value ?? ''))
    : kept;
  return ordered.map(({ text, statement }) => ({ term: capitalizeFirst(text), ...write(statement, text) }));
}

/** Dates of different precision compare as far as both go: `2013` and `2013-05` are level. */
function compareDates(one: string, other: string): number {
  const length = Math.min(one.length, other.length);
  const first = one.slice(0, length);
  const second = other.slice(0, length);
  return first === second ? 0 : first < second ? -1 : 1;
}
