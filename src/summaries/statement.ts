import type { QuotedEvidence } from '../model/fact.js';
import type { Continuity } from './fitness/continuity.js';
import type { Move } from './weighing/moves.js';

/** A sentence that a summary may take, complete but for the form of its names. */
export interface Statement {
  /** With capital and full stop; people under the names the article has for them at that place. */
  readonly text: string;
  /** The same with its pronouns as they stand, for its place right behind the sentence before it. */
  readonly inPlace: string;
  /** Position in `Analysis.sentences` of the first sentence it rests on. */
  readonly position: number;
  /** A sentence of the article, whole or without its asides; or a fact put into words. */
  readonly origin: 'sentence' | 'fact';
  /** Whether it points at the sentence before it, and so may only follow that one, told whole. */
  readonly leans: boolean;
  /** What it takes for known and does not say itself, as `presuppositionsOf` has it; most often nothing. */
  readonly needs: ReadonlySet<string>;
  /** What it makes known to sentences after it, with the same keys. */
  readonly tells: ReadonlySet<string>;
  /** Whether it is a sentence with none of its asides cut but brackets. */
  readonly whole: boolean;
  /** How it goes on in a paragraph; null where it is not fit for one, though for a list. */
  readonly continuity: Continuity | null;
  /** What it tells of as of something new, which the article had told before, with the keys of `Continuity.needs`: `A study found …`. */
  readonly introduces: ReadonlySet<string>;
  /** `Fact.id` where it is a fact; null for a sentence. */
  readonly fact: string | null;
  /** At least one. */
  readonly evidence: readonly QuotedEvidence[];
  /** What it is about: lemmas of its content words, in lower case. */
  readonly concepts: ReadonlySet<string>;
  /** What it does in the whole of the article. */
  readonly moves: ReadonlySet<Move>;
  /** Words as `wordCount` counts them. */
  readonly words: number;
  /** How sure it is that it says what the article says, 0..1. */
  readonly confidence: number;
}
