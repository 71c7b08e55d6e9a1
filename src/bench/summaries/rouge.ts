import { normalizeText, words } from '../../base/text.js';

/** The three measures, each as F1 in 0..1. */
export const measures = ['rouge-1', 'rouge-2', 'rouge-L'] as const;

/** A measure of how much a summary shares with a reference. */
export type Measure = (typeof measures)[number];

/**
 * ROUGE (Lin 2004) of a summary against human references, each measure as F1 with the best reference: shared words,
 * shared pairs of words, and the longest common subsequence of the whole texts. Words are compared in lower case,
 * without stemming and with function words, so figures are a little lower than with stemming.
 */
export function rouge(summary: string, references: readonly string[]): Readonly<Record<Measure, number>> {
  const own = words(normalizeText(summary));
  const scores = references.map((reference) => {
    const other = words(normalizeText(reference));
    return {
      'rouge-1': shareOf(own, other, 1),
      'rouge-2': shareOf(own, other, 2),
      'rouge-L': f1(longestCommon(own, other), own.length, other.length),
    };
  });
  const best = (measure: Measure) => Math.max(0, ...scores.map((score) => score[measure]));
  return { 'rouge-1': best('rouge-1'), 'rouge-2': best('rouge-2'), 'rouge-L': best('rouge-L') };
}

function shareOf(own: readonly string[], other: readonly string[], size: number): number {
  const left = countRuns(own, size);
  const right = countRuns(other, size);
  let shared = 0;
  for (const [run, count] of left) shared += Math.min(count, right.get(run) ?? 0);
  return f1(shared, Math.max(0, own.length - size + 1), Math.max(0, other.length - size + 1));
}

function countRuns(list: readonly string[], size: number): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (let start = 0; start + size <= list.length; start++) {
    const run = list.slice(start, start + size).join(' ');
    counts.set(run, (counts.get(run) ?? 0) + 1);
  }
  return counts;
}

function f1(shared: number, own: number, other: number): number {
  return own === 0 || other === 0 ? 0 : (2 * shared) / (own + other);
}

/** Length of the longest common subsequence, row by row. */
function longestCommon(own: readonly string[], other: readonly string[]): number {
  let row = new Array<number>(other.length + 1).fill(0);
  for (const word of own) {
    const next = [0];
    other.forEach((candidate, index) => {
      next.push(word === candidate ? (row[index] ?? 0) + 1 : Math.max(next[index] ?? 0, row[index + 1] ?? 0));
    });
    row = next;
  }
  return row.at(-1) ?? 0;
}
