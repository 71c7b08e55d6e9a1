import type { Sentence, Token } from '../../model/analysis.js';

/** A new place for a token in its tree; what is not named stays. */
export type Change = Partial<Pick<Token, 'head' | 'relation' | 'upos'>>;

/** A sentence as a repair sees it. */
export interface Reading {
  /** All tokens of the article. */
  readonly tokens: readonly Token[];
  readonly sentence: Sentence;
}

/** What a repair changes, by token index; empty where the sentence has no such case. */
export type Repair = (reading: Reading) => ReadonlyMap<number, Change>;

/** How sure a repaired arc counts: such rules fire on few words, and are right where they fire. */
export const repairedConfidence = 0.9;

/** The tokens of the sentence in order. */
export function wordsOf({ tokens, sentence }: Reading): readonly Token[] {
  return tokens.slice(sentence.first, sentence.end);
}

/** The dependents of a token with one of the relations or a subtype of it. */
export function childrenOf(
  reading: Reading,
  head: number,
  ...relations: readonly string[]
): readonly Token[] {
  return wordsOf(reading).filter(
    (token) =>
      token.head === head &&
      relations.some((relation) => token.relation === relation || token.relation.startsWith(`${relation}:`)),
  );
}
