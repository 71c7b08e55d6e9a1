import type { MatchingItem } from '../../model/item.js';
import { letterOf } from './labels.js';

/** Two columns: a blank before each entry on the left, a letter before each on the right. */
interface MatchingSheet {
  readonly left: readonly string[];
  readonly right: readonly { readonly letter: string; readonly text: string }[];
}

interface MatchingKey {
  readonly pairs: readonly { readonly left: string; readonly letter: string; readonly right: string }[];
}

export function askMatching(item: MatchingItem): MatchingSheet {
  return {
    left: item.left.map((entry) => entry.text),
    right: item.right.map(({ text }, index) => ({ letter: letterOf(index), text })),
  };
}

export function answerMatching(item: MatchingItem): MatchingKey {
  const rights = new Map(
    item.right.map(({ id, text }, index) => [id, { letter: letterOf(index), right: text }]),
  );
  return {
    pairs: item.left.flatMap(({ id, text }) => {
      const pair = item.key.find(([left]) => left === id);
      const right = pair && rights.get(pair[1]);
      return right ? [{ left: text, ...right }] : [];
    }),
  };
}

/** The letters in the order of the left column: `C A B`. */
export function glanceMatching(item: MatchingItem): string {
  return answerMatching(item)
    .pairs.map((pair) => pair.letter)
    .join(' ');
}
