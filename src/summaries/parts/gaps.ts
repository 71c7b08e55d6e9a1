import { words } from '../../base/text.js';
import type { Segment } from '../../model/item.js';
import type { GappedSummary, SummarySentence } from '../../model/summary.js';
import type { Knowledge } from '../knowledge.js';
import { conceptOf } from '../weighing/concepts.js';

const maxBlanks = 8;
/** With fewer blanks it is no exercise. */
const minBlanks = 4;
/** Words between two blanks, so that each has its context. */
const minDistance = 4;

/**
 * A summary with gaps and the words for them in a box, in the order of the alphabet, so that the box tells nothing of
 * their places. Left out are content words that stand once in the summary, the weightiest first; never a word of a
 * quotation. Null where there are too few.
 */
export function gapSummary(
  summary: readonly SummarySentence[],
  { analysis }: Knowledge,
  weights: ReadonlyMap<string, number>,
): GappedSummary | null {
  const text = summary.map((sentence) => sentence.text).join(' ');
  const counts = new Map<string, number>();
  for (const word of words(text.toLowerCase())) counts.set(word, (counts.get(word) ?? 0) + 1);
  const weightOf = new Map<string, { readonly concept: string; readonly weight: number }>();
  for (const token of analysis.tokens) {
    const concept = conceptOf(token);
    const isGap = ['NOUN', 'VERB', 'ADJ'].includes(token.upos) && /^\p{Ll}{4,}$/u.test(token.text);
    if (concept !== null && isGap && counts.get(token.text) === 1)
      weightOf.set(token.text, { concept, weight: weights.get(concept) ?? 0 });
  }
  // Whole words, and no part of a compound: `time` of `full-time`.
  const places = [...text.matchAll(/(?<![\p{L}\p{N}-])\p{Ll}+(?![\p{L}\p{N}-])/gu)].flatMap((match) => {
    const [word] = match;
    const found = weightOf.get(word);
    return found === undefined || isQuoted(text, match.index) ? [] : [{ word, ...found, at: match.index }];
  });
  const chosen: typeof places = [];
  for (const place of places.toSorted((one, other) => other.weight - one.weight || one.at - other.at)) {
    // `player` and `players` in one box would be a puzzle of their own.
    const isFar = chosen.every(
      (other) => other.concept !== place.concept && wordsBetween(text, place.at, other.at) >= minDistance,
    );
    if (isFar && chosen.length < maxBlanks) chosen.push(place);
  }
  if (chosen.length < minBlanks) return null;
  const ordered = chosen.toSorted((one, other) => one.at - other.at);
  return {
    segments: cut(text, ordered),
    blanks: ordered.map(({ word }, index) => ({ id: `b${index + 1}`, answer: word })),
    bank: ordered.map(({ word }) => word).toSorted(),
  };
}

function cut(
  text: string,
  places: readonly { readonly word: string; readonly at: number }[],
): readonly Segment[] {
  let from = 0;
  const segments = places.flatMap(({ word, at }, index): readonly Segment[] => {
    const before = text.slice(from, at);
    from = at + word.length;
    return [{ text: before }, { blank: `b${index + 1}` }];
  });
  return [...segments, { text: text.slice(from) }];
}

function wordsBetween(text: string, one: number, other: number): number {
  return words(text.slice(Math.min(one, other), Math.max(one, other))).length;
}

function isQuoted(text: string, at: number): boolean {
  const before = text.slice(0, at);
  const count = (mark: RegExp) => (before.match(mark) ?? []).length;
  return count(/"/g) % 2 === 1 || count(/“/g) > count(/”/g);
}
