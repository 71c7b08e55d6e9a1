import type { Span } from '../../model/span.js';
import type { TreebankSentence, TreebankWord } from '../conllu.js';
import type { Parser } from '../parser/parse.js';
import type { SyntaxSentence } from '../syntax.js';

/** Right out of all, right out of given, right out of wanted. */
export interface Share {
  readonly right: number;
  readonly given: number;
  readonly wanted: number;
}

/** How a parser does on gold tokens. Attachment scores count exact relations, subtypes included. */
export interface GoldScore {
  readonly upos: Share;
  readonly xpos: Share;
  readonly unlabelled: Share;
  readonly labelled: Share;
  /** The same without words that the treebank tags PUNCT. */
  readonly unlabelledWords: Share;
  readonly labelledWords: Share;
  /** Head and relation right, by relation. */
  readonly relations: ReadonlyMap<string, Share>;
  /** Labelled attachment without punctuation of the words at or above each confidence. */
  readonly gates: readonly { readonly confidence: number; readonly share: Share }[];
}

const gateLevels = [0, 0.5, 0.8, 0.9, 0.95, 0.98] as const;

/** Harmonic mean of precision and recall, 0..100; 100 where nothing is wanted or given. */
export function f1(share: Share): number {
  const total = share.given + share.wanted;
  return total === 0 ? 100 : (200 * share.right) / total;
}

/** Parses the sentences from their gold tokens and scores the result. */
export function scoreGoldTokens(
  sentences: readonly TreebankSentence[],
  parse: Parser,
  tagClasses: readonly string[],
  relations: readonly string[],
): GoldScore {
  const counts = new Map<string, number>();
  const add = (name: string, right: boolean): void => {
    counts.set(`${name} all`, (counts.get(`${name} all`) ?? 0) + 1);
    if (right) counts.set(`${name} right`, (counts.get(`${name} right`) ?? 0) + 1);
  };
  const byRelation = new Map<string, { right: number; given: number; wanted: number }>();
  const relationOf = (name: string): { right: number; given: number; wanted: number } => {
    const found = byRelation.get(name) ?? { right: 0, given: 0, wanted: 0 };
    byRelation.set(name, found);
    return found;
  };
  for (const sentence of sentences) {
    const parsed = parse(sentence.words.map((word) => word.form));
    for (const [index, word] of sentence.words.entries()) {
      const [upos = '', xpos = ''] = (tagClasses[parsed.tags[index] ?? 0] ?? '').split('/');
      const head = parsed.heads[index] ?? -1;
      const relation = head < 0 ? 'root' : (relations[parsed.labels[index] ?? 0] ?? '');
      const headRight = head === word.head;
      const right = headRight && relation === word.relation;
      add('upos', upos === word.upos);
      add('xpos', xpos === word.xpos);
      add('unlabelled', headRight);
      add('labelled', right);
      relationOf(relation).given += 1;
      relationOf(word.relation).wanted += 1;
      if (right) relationOf(relation).right += 1;
      if (word.upos === 'PUNCT') continue;
      add('unlabelled words', headRight);
      add('labelled words', right);
      for (const level of gateLevels) {
        if ((parsed.confidence[index] ?? 0) >= level) add(`gate ${level}`, right);
      }
    }
  }
  const share = (name: string): Share => {
    const all = counts.get(`${name} all`) ?? 0;
    return { right: counts.get(`${name} right`) ?? 0, given: all, wanted: all };
  };
  const words = counts.get('labelled words all') ?? 0;
  return {
    upos: share('upos'),
    xpos: share('xpos'),
    unlabelled: share('unlabelled'),
    labelled: share('labelled'),
    unlabelledWords: share('unlabelled words'),
    labelledWords: share('labelled words'),
    relations: byRelation,
    gates: gateLevels.map((level) => ({
      confidence: level,
      share: { ...share(`gate ${level}`), wanted: words },
    })),
  };
}

/** A paragraph as running text with the places of its gold sentences and words. */
export interface GoldBlock {
  readonly text: string;
  readonly sentences: readonly {
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
    block.sentences.push({ span: { start, end: text.length }, words });
  }
  return blocks;
}

/** How the whole engine does from running text; a word is right only where its span is. */
export interface RawScore {
  readonly sentences: Share;
  readonly tokens: Share;
  readonly upos: Share;
  /** Head (by its span) and relation right, without gold punctuation on the wanted side or PUNCT on the given side. */
  readonly labelledWords: Share;
}

export function scoreRawText(
  blocks: readonly GoldBlock[],
  analyze: (text: string) => readonly SyntaxSentence[],
): RawScore {
  const tally = { sentences: 0, tokens: 0, upos: 0, labelled: 0 };
  const given = { sentences: 0, tokens: 0, labelled: 0 };
  const wanted = { sentences: 0, tokens: 0, labelled: 0 };
  for (const block of blocks) {
    const wantedSpans = new Set<string>();
    const wantedWords = new Map<string, { readonly upos: string; readonly arc: string }>();
    for (const sentence of block.sentences) {
      wantedSpans.add(key(sentence.span));
      for (const word of sentence.words) {
        const head = sentence.words[word.head];
        wantedWords.set(key(word.span), {
          upos: word.upos,
          arc: `${head ? key(head.span) : 'root'} ${word.relation}`,
        });
        if (word.upos !== 'PUNCT') wanted.labelled += 1;
      }
    }
    wanted.sentences += wantedSpans.size;
    wanted.tokens += wantedWords.size;
    for (const sentence of analyze(block.text)) {
      given.sentences += 1;
      if (wantedSpans.has(key(sentence.span))) tally.sentences += 1;
      for (const token of sentence.tokens) {
        given.tokens += 1;
        if (token.upos !== 'PUNCT') given.labelled += 1;
        const word = wantedWords.get(key(token.span));
        if (word === undefined) continue;
        tally.tokens += 1;
        if (word.upos === token.upos) tally.upos += 1;
        const head = sentence.tokens[token.head];
        const arc = `${head ? key(head.span) : 'root'} ${token.relation}`;
        if (word.upos !== 'PUNCT' && arc === word.arc) tally.labelled += 1;
      }
    }
  }
  return {
    sentences: { right: tally.sentences, given: given.sentences, wanted: wanted.sentences },
    tokens: { right: tally.tokens, given: given.tokens, wanted: wanted.tokens },
    upos: { right: tally.upos, given: given.tokens, wanted: wanted.tokens },
    labelledWords: { right: tally.labelled, given: given.labelled, wanted: wanted.labelled },
  };
}

function key(span: Span): string {
  return `${span.start} ${span.end}`;
}
