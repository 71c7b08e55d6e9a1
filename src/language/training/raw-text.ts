import type { Span } from '../../model/span.js';
import type { TreebankSentence, TreebankWord } from '../conllu.js';
import type { SyntaxSentence } from '../syntax.js';
import { type ParserScore, type PlacedWord, type Share, scoreWords } from './score.js';

/** A paragraph as running text with the places of its gold sentences and words. */
export interface GoldBlock {
  readonly text: string;
  readonly sentences: readonly {
    readonly comments: readonly string[];
    readonly span: Span;
    readonly words: readonly (TreebankWord & { readonly span: Span })[];
  }[];
}

/** Joins the sentences of each paragraph by a space and finds their words in the text, one after another. */
export function layOutBlocks(sentences: readonly TreebankSentence[]): readonly GoldBlock[] {
  const blocks: { text: string; sentences: GoldBlock['sentences'][number][] }[] = [];
  for (const sentence of sentences) {
    let block = blocks.at(-1);
    if (block === undefined || sentence.opensBlock) {
      block = { text: '', sentences: [] };
      blocks.push(block);
    }
    if (block.text !== '') block.text += ' ';
    const start = block.text.length;
    block.text += sentence.text;
    let at = start;
    const { text } = block;
    const words = sentence.words.map((word) => {
      const found = text.indexOf(word.form, at);
      const from = found < 0 ? at : found;
      at = from + word.form.length;
      return { ...word, span: { start: from, end: at } };
    });
    block.sentences.push({ comments: sentence.comments, span: { start, end: text.length }, words });
  }
  return blocks;
}

/** How the whole engine does from running text; a word or sentence is right only where its span is. */
interface RawScore extends ParserScore {
  readonly sentences: Share;
}

/** Scores what `analyze` makes of the text of each block. */
export function scoreRawText(
  blocks: readonly GoldBlock[],
  analyze: (text: string) => readonly SyntaxSentence[],
): RawScore {
  const wanted: PlacedWord[] = [];
  const given: PlacedWord[] = [];
  const sentences = { right: 0, given: 0, wanted: 0 };
  for (const [number, block] of blocks.entries()) {
    const place = ({ start, end }: Span): string => `${number} ${start} ${end}`;
    const spans = new Set(block.sentences.map(({ span }) => place(span)));
    wanted.push(...block.sentences.flatMap(({ words }) => words.map((word) => placed(word, words, place))));
    const analyzed = analyze(block.text);
    sentences.wanted += spans.size;
    sentences.given += analyzed.length;
    sentences.right += analyzed.filter(({ span }) => spans.has(place(span))).length;
    given.push(...analyzed.flatMap(({ tokens }) => tokens.map((token) => placed(token, tokens, place))));
  }
  return { ...scoreWords(wanted, given), sentences };
}

interface SpannedWord {
  readonly span: Span;
  readonly upos: string;
  readonly xpos: string;
  readonly head: number;
  readonly relation: string;
}

function placed(
  { span, upos, xpos, head, relation }: SpannedWord,
  sentence: readonly SpannedWord[],
  place: (span: Span) => string,
): PlacedWord {
  const above = sentence[head];
  return { place: place(span), upos, xpos, head: above ? place(above.span) : 'root', relation };
}
