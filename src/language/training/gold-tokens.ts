import type { TreebankSentence } from '../conllu.js';
import type { NeuralParser, ParsedWord } from '../neural/parsed-word.js';
import { type ParserScore, type PlacedWord, scoreWords } from './score.js';

/** Sentences in one call of the parser: as many as an article may have. */
const sentencesAtOnce = 30;

/** Parses the sentences from the treebank's words, in portions as long as an article. */
export function parseTreebank(
  sentences: readonly TreebankSentence[],
  parse: NeuralParser,
): readonly (readonly ParsedWord[])[] {
  const portions = Array.from({ length: Math.ceil(sentences.length / sentencesAtOnce) }, (_, number) =>
    sentences.slice(number * sentencesAtOnce, (number + 1) * sentencesAtOnce),
  );
  return portions.flatMap((portion) =>
    parse(portion.map((sentence) => sentence.words.map((word) => word.form))),
  );
}

/** Scores what `parseTreebank` made of the sentences. */
export function scoreGoldTokens(
  sentences: readonly TreebankSentence[],
  parses: readonly (readonly ParsedWord[])[],
): ParserScore {
  return scoreWords(
    sentences.flatMap(({ words }, sentence) => words.map((word, index) => placed(word, sentence, index))),
    parses.flatMap((words, sentence) => words.map((word, index) => placed(word, sentence, index))),
  );
}

function placed(
  { upos, xpos, head, relation }: Omit<PlacedWord, 'place' | 'head'> & { readonly head: number },
  sentence: number,
  index: number,
): PlacedWord {
  return {
    place: `${sentence} ${index}`,
    upos,
    xpos,
    head: head < 0 ? 'root' : `${sentence} ${head}`,
    relation,
  };
}
