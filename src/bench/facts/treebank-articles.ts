import type { TreebankSentence } from '../../language/conllu.js';
import type { ParsedWord } from '../../language/neural/parsed-word.js';
import { readUpos } from '../../language/neural/upos.js';
import type { Syntax, SyntaxSentence } from '../../language/syntax.js';
import { type GoldBlock, layOutBlocks } from '../../language/training/raw-text.js';
import type { Article } from '../../model/article.js';
import type { GoldTree } from './confirm.js';

/** Sentences in one article: about as many as a news report has. */
const sentencesInArticle = 30;

/** Paragraphs of a treebank as an article, with two readings of the same words. */
interface TreebankArticle {
  readonly article: Article;
  /** The gold sentences by the ids an analysis gives them. */
  readonly sentences: readonly (GoldTree & { readonly id: string })[];
  /** The trees of the treebank, each arc certain. */
  readonly gold: Syntax;
  /** The trees of a parser. */
  readonly predicted: Syntax;
}

/**
 * Cuts a treebank into articles, so that facts can be read from gold and from predicted trees of the same words.
 *
 * @param parses what a parser makes of each sentence, in the order of the sentences.
 */
export function layOutArticles(
  sentences: readonly TreebankSentence[],
  parses: readonly (readonly ParsedWord[])[],
): readonly TreebankArticle[] {
  const articles: TreebankArticle[] = [];
  for (let first = 0; first < sentences.length; first += sentencesInArticle) {
    const end = first + sentencesInArticle;
    articles.push(
      layOutArticle(articles.length, layOutBlocks(sentences.slice(first, end)), parses.slice(first, end)),
    );
  }
  return articles;
}

function layOutArticle(
  number: number,
  blocks: readonly GoldBlock[],
  parses: readonly (readonly ParsedWord[])[],
): TreebankArticle {
  const gold: SyntaxSentence[][] = [];
  const predicted: SyntaxSentence[][] = [];
  const paragraphs: Article['paragraphs'][number][] = [];
  let text = '';
  const trees: TreebankArticle['sentences'][number][] = [];
  let sentenceNumber = 0;
  let first = 0;
  for (const block of blocks) {
    const start = text === '' ? 0 : text.length + 2;
    text += (text === '' ? '' : '\n\n') + block.text;
    paragraphs.push({
      id: `a${number}p${paragraphs.length + 1}`,
      kind: 'body',
      span: { start, end: start + block.text.length },
    });
    for (const [index, { words }] of block.sentences.entries()) {
      trees.push({ id: `a${number}p${paragraphs.length}s${index + 1}`, words, first });
      first += words.length;
    }
    gold.push(block.sentences.map((sentence) => goldSentence(sentence, start)));
    predicted.push(
      block.sentences.map((sentence) => parsedSentence(sentence, start, parses[sentenceNumber++] ?? [])),
    );
  }
  return {
    article: {
      id: `a${number}`,
      slug: `treebank-${number}`,
      title: '',
      text,
      paragraphs,
      source: {
        author: null,
        publisher: null,
        url: null,
        published: null,
        licence: null,
        sha256: '',
        words: 0,
        readability: null,
      },
      dateline: null,
    },
    sentences: trees,
    gold: () => gold,
    predicted: () => predicted,
  };
}

type GoldSentence = GoldBlock['sentences'][number];

function shift(span: { readonly start: number; readonly end: number }, by: number) {
  return { start: span.start + by, end: span.end + by };
}

function goldSentence({ span, words }: GoldSentence, start: number): SyntaxSentence {
  return {
    span: shift(span, start),
    tokens: words.map((word) => ({
      span: shift(word.span, start),
      text: word.form,
      upos: readUpos(word.upos),
      xpos: word.xpos,
      head: word.head,
      relation: word.relation,
      confidence: 1,
      nameScores: null,
    })),
  };
}

function parsedSentence(
  { span, words }: GoldSentence,
  start: number,
  parsed: readonly ParsedWord[],
): SyntaxSentence {
  return {
    span: shift(span, start),
    tokens: words.map((word, index) => {
      const { upos, xpos, head, relation, confidence } = parsed[index] ?? {
        upos: 'X' as const,
        xpos: 'FW',
        head: -1,
        relation: 'root',
        confidence: 0,
      };
      return {
        span: shift(word.span, start),
        text: word.form,
        upos,
        xpos,
        head,
        relation,
        confidence,
        // Names are read as beside the gold trees, so that only the trees differ.
        nameScores: null,
      };
    }),
  };
}
