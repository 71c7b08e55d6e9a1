import { oncePer } from '../base/once.js';
import type { Analysis, Sentence, Token, TokenRange } from '../model/analysis.js';

/** The tokens of an article as a forest: what stands below and above each of them. */
export interface Tree {
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  /** The token with this index. Throws a `RangeError` for an index the article does not have: a fault of the caller. */
  at(index: number): Token;
  /** The tokens whose head this is, in order of the text. */
  children(index: number): readonly Token[];
  /** The first child with one of these relations, subtypes counted only where named (`nsubj` is not `nsubj:pass`). */
  child(index: number, ...relations: readonly string[]): Token | null;
  /** The head of a token; null for the root of a sentence. */
  parent(index: number): Token | null;
  /** From the first to the last token below this one, itself included. */
  subtree(index: number): TokenRange;
  /** The position of its sentence in `sentences`. */
  sentenceOf(index: number): number;
}

/**
 * Reads heads into children, subtrees and sentence numbers, each in one pass over the tokens.
 * `The truce holds .` with heads 1, 2, -1, 2: `children(2)` is `truce` and `.`, `subtree(1)` is 0 to 2.
 */
export function createTree(tokens: readonly Token[], sentences: readonly Sentence[]): Tree {
  const children: Token[][] = tokens.map(() => []);
  for (const token of tokens) {
    children[token.head]?.push(token);
  }
  const ranges = subtrees(tokens, children);
  const numbers = sentences.flatMap((sentence, number) =>
    new Array<number>(sentence.end - sentence.first).fill(number),
  );
  const at = (index: number): Token => {
    const token = tokens[index];
    if (token === undefined) {
      throw new RangeError(`No token ${index} among ${tokens.length}.`);
    }
    return token;
  };
  return {
    tokens,
    sentences,
    at,
    children: (index) => children[index] ?? [],
    child: (index, ...relations) =>
      children[index]?.find((token) => relations.includes(token.relation)) ?? null,
    parent: (index) => tokens[at(index).head] ?? null,
    subtree: (index) => ranges[index] ?? { first: index, end: index + 1 },
    sentenceOf: (index) => numbers[index] ?? 0,
  };
}

/** The tree of an article. */
export const treeOf = oncePer(({ tokens, sentences }: Analysis) => createTree(tokens, sentences));

/** Grows each token's range into its head's, leaves first, without recursion: a deep tree must not fill the stack. */
function subtrees(tokens: readonly Token[], children: readonly (readonly Token[])[]): readonly TokenRange[] {
  const ranges = tokens.map((token) => ({ first: token.index, end: token.index + 1 }));
  const order = tokens.filter((token) => token.head < 0);
  for (let position = 0; position < order.length; position++) {
    for (const child of children[order[position]?.index ?? -1] ?? []) {
      order.push(child);
    }
  }
  for (const token of order.toReversed()) {
    const own = ranges[token.index];
    const above = ranges[token.head];
    if (own !== undefined && above !== undefined) {
      above.first = Math.min(above.first, own.first);
      above.end = Math.max(above.end, own.end);
    }
  }
  return ranges;
}
