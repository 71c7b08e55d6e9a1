import type { Upos } from '../../model/analysis.js';

/** One word of a parsed sentence. */
export interface ParsedWord {
  readonly upos: Upos;
  /** Penn Treebank tag. */
  readonly xpos: string;
  /** Position of the head in the sentence; -1 for the root. */
  readonly head: number;
  /** UD relation to the head, with its subtype. */
  readonly relation: string;
  /** Probability that head and relation are right, 0..1, calibrated. */
  readonly confidence: number;
  /** Probability that the head is right, 0..1, calibrated. */
  readonly arcConfidence: number;
  /** For each tag of names/name-tags.ts how well it fits, in whole hundredths of a logarithm. */
  readonly nameScores: readonly number[];
}

/** Parses sentences given as words in the manner of the UD English treebanks; one list of words for each sentence. */
export type NeuralParser = (sentences: readonly (readonly string[])[]) => readonly (readonly ParsedWord[])[];
