import type { Tree } from '../tree.js';

/** What stands before a number and makes it inexact, longest first: `no more than 200`, `nearly 240`. */
const before: readonly string[] = [
  'somewhere between',
  'no more than',
  'no fewer than',
  'no less than',
  'not more than',
  'as many as',
  'as much as',
  'as few as',
  'as little as',
  'well over',
  'just over',
  'just under',
  'a little over',
  'more than',
  'less than',
  'fewer than',
  'greater than',
  'better than',
  'at least',
  'at most',
  'up to',
  'close to',
  'an estimated',
  'an average of',
  'a total of',
  'a record',
  'in excess of',
  'upwards of',
  'nearly',
  'almost',
  'about',
  'around',
  'approximately',
  'roughly',
  'circa',
  'some',
  'over',
  'above',
  'under',
  'below',
  'estimated',
  'virtually',
  'perhaps',
  'maybe',
  'barely',
];

/** Phrases that stand before a number without making it inexact: they belong to the phrase, not to the hedge. */
const exact: ReadonlySet<string> = new Set(['a total of', 'an average of', 'a record']);

/** `over` and the like are hedges only where they are no preposition of the noun: `over two days` is a time. */
const maybePreposition = /^(?:over|above|under|below|around|about|up to)$/u;

const split = before.map((hedge) => hedge.split(' '));

/**
 * The hedge that ends right before a token: its first token and its words as written. Null where there is none.
 *
 * @param counted index of what is counted, null for none: `over` that is its preposition is no hedge.
 */
export function hedgeBefore(
  tree: Tree,
  number: number,
  sentenceFirst: number,
  counted: number | null,
): { readonly first: number; readonly words: string } | null {
  for (const words of split) {
    const first = number - words.length;
    if (first < sentenceFirst) {
      continue;
    }
    const matches = words.every((word, offset) => tree.at(first + offset).text.toLowerCase() === word);
    const name = words.join(' ');
    if (!matches || exact.has(name)) {
      continue;
    }
    const token = tree.at(first);
    if (
      maybePreposition.test(name) &&
      counted !== null &&
      token.relation === 'case' &&
      token.head === counted &&
      !isAmount(tree, counted)
    ) {
      continue;
    }
    return { first, words: words.map((_, offset) => tree.at(first + offset).text.toLowerCase()).join(' ') };
  }
  return null;
}

/** A counted thing that is subject or object has no preposition: what looks like one belongs to the number. */
function isAmount(tree: Tree, counted: number): boolean {
  return /^(?:nsubj|nsubj:pass|obj|root|conj)$/u.test(tree.at(counted).relation);
}

/** Whether `or so`, `or more`, `or less` follows; the index after it, else the same index. */
export function hedgeAfter(
  tree: Tree,
  index: number,
  end: number,
): { readonly end: number; readonly words: string } | null {
  if (
    index + 1 < end &&
    tree.at(index).text === 'or' &&
    /^(?:so|more|less|fewer)$/u.test(tree.at(index + 1).text)
  ) {
    return { end: index + 2, words: `or ${tree.at(index + 1).text}` };
  }
  return null;
}
