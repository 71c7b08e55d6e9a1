import type { TreebankSentence } from '../../conllu.js';
import type { ParsedWord } from '../../neural/parsed-word.js';

/** What the parser says of its own word, and how it is. */
interface JudgedWord {
  readonly arcConfidence: number;
  readonly confidence: number;
  /** Whether the head is right. */
  readonly attached: boolean;
  /** Whether head and relation are right. */
  readonly labelled: boolean;
}

/** Lays parses beside the treebank they were made of; punctuation is left out. */
export function judge(
  sentences: readonly TreebankSentence[],
  parses: readonly (readonly ParsedWord[])[],
): readonly JudgedWord[] {
  return sentences.flatMap(({ words }, sentence) =>
    words.flatMap((word, index) => {
      const given = parses[sentence]?.[index];
      if (word.upos === 'PUNCT' || given === undefined) return [];
      const attached = given.head === word.head;
      const { arcConfidence, confidence } = given;
      return [
        { arcConfidence, confidence, attached, labelled: attached && given.relation === word.relation },
      ];
    }),
  );
}
