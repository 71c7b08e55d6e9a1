import { readFileSync } from 'node:fs';
import { analyze } from '../../src/language/analyze.js';
import type { SyntaxSentence, SyntaxToken } from '../../src/language/syntax.js';
import type { Analysis, TokenRange, Upos } from '../../src/model/analysis.js';
import type { Article, Paragraph } from '../../src/model/article.js';

/** One case: an article of one or more paragraphs as trees, and what must come out, a line each. */
export interface Case {
  /** The text, as a name for the test. */
  readonly name: string;
  readonly analysis: Analysis;
  /** The lines that begin with `= `; empty where nothing must come out. */
  readonly expected: readonly string[];
}

/**
 * Reads `cases/<name>.txt`. Cases are divided by blank lines; a line is a sentence of a tree, each word as
 * `text/TAG>head:relation` with the head counted from 0 and -1 for the root; `---` begins a new paragraph, `title: …`
 * gives the article's title, and `= …` is an expected line. Published is 1 December 2023, a Friday.
 */
export function readCases(name: string): readonly Case[] {
  const content = readFileSync(new URL(`cases/${name}.txt`, import.meta.url), 'utf8');
  return content
    .split(/\n{2,}/u)
    .map((block) => block.trim())
    .filter((block) => block !== '' && !block.startsWith('#'))
    .map(readCase);
}

/** The text under a range of tokens, words joined by spaces. */
export function wordsOf({ tokens }: Analysis, { first, end }: TokenRange): string {
  return tokens
    .slice(first, end)
    .map((token) => token.text)
    .join(' ');
}

function readCase(block: string): Case {
  const lines = block.split('\n');
  const title = lines.find((line) => line.startsWith('title: '))?.slice('title: '.length) ?? 'Untitled';
  const expected = lines.filter((line) => line.startsWith('= ')).map((line) => line.slice(2));
  const paragraphs: Paragraph[] = [];
  const trees: SyntaxSentence[][] = [];
  let text = '';
  const open = (): void => {
    text = text === '' ? '' : `${text.trimEnd()}\n\n`;
    trees.push([]);
  };
  open();
  for (const line of lines.filter((one) => !/^(?:=|title: )/u.test(one))) {
    if (line === '---') {
      open();
    } else {
      const sentence = readSentence(line, text);
      text = sentence.text;
      trees.at(-1)?.push({
        span: { start: sentence.tokens[0]?.span.start ?? 0, end: sentence.tokens.at(-1)?.span.end ?? 0 },
        tokens: sentence.tokens,
      });
    }
  }
  for (const [number, sentences] of trees.entries()) {
    const span = { start: sentences[0]?.span.start ?? 0, end: sentences.at(-1)?.span.end ?? 0 };
    paragraphs.push({ id: `a1p${number + 1}`, kind: 'body', span });
  }
  const source = {
    author: null,
    publisher: null,
    url: null,
    published: '2023-12-01',
    licence: null,
    sha256: '',
    words: 0,
    readability: null,
  };
  const article: Article = { id: 'a1', slug: 'case', title, text, paragraphs, source, dateline: null };
  return { name: text.trim(), analysis: analyze(article, () => trees).value, expected };
}

function readSentence(
  line: string,
  before: string,
): { readonly text: string; readonly tokens: readonly SyntaxToken[] } {
  let text = before;
  let previous = '';
  let quotes = 0;
  const tokens = line.split(' ').map((entry, index): SyntaxToken => {
    const [, word = '', xpos = '', head = '', relation = ''] =
      /^(.+)\/([^/]+)>(-?\d+):(.+)$/u.exec(entry) ?? [];
    quotes += word === '"' ? 1 : 0;
    const closes = word === '"' && quotes % 2 === 0;
    const glued =
      closes || xpos === 'POS' || /^(?:[,.;:!?)%”’]|n[’']t|[’'](?:s|re|ve|ll|d|m)|-)$/u.test(word);
    const opened = /^[($£€“‘-]$/u.test(previous) || (previous === '"' && quotes % 2 === 1 && word !== '"');
    text += index === 0 || glued || opened ? word : ` ${word}`;
    previous = word;
    const from = text.length - word.length;
    return {
      span: { start: from, end: text.length },
      text: word,
      upos: uposOf(xpos, relation),
      xpos,
      head: Number(head),
      relation,
      confidence: 1,
      nameScores: null,
    };
  });
  return { text: `${text} `, tokens };
}

function uposOf(xpos: string, relation: string): Upos {
  if (/^VB/u.test(xpos)) {
    return /^(?:aux|cop)/u.test(relation) ? 'AUX' : 'VERB';
  }
  if (xpos === 'IN') {
    return relation === 'mark' ? 'SCONJ' : 'ADP';
  }
  const upos: Readonly<Record<string, Upos>> = {
    NN: 'NOUN',
    NNS: 'NOUN',
    NNP: relation === 'amod' ? 'ADJ' : 'PROPN',
    NNPS: 'PROPN',
    JJ: 'ADJ',
    JJR: 'ADJ',
    JJS: 'ADJ',
    RB: 'ADV',
    RBR: 'ADV',
    RBS: 'ADV',
    WRB: 'ADV',
    DT: /^(?:det|advmod)/u.test(relation) ? 'DET' : 'PRON',
    PDT: 'DET',
    PRP: 'PRON',
    PRP$: 'PRON',
    WP: 'PRON',
    WDT: 'PRON',
    EX: 'PRON',
    CD: 'NUM',
    TO: relation === 'case' ? 'ADP' : 'PART',
    POS: 'PART',
    MD: 'AUX',
    RP: 'ADP',
    CC: 'CCONJ',
    UH: 'INTJ',
    $: 'SYM',
    SYM: 'SYM',
    FW: 'X',
  };
  return upos[xpos] ?? 'PUNCT';
}
