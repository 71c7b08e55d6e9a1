import type { Upos } from '../model/analysis.js';
import type { Span } from '../model/span.js';
import { createParser, type ParsedSentence, type Parser } from './parser/parse.js';
import { splitSentences } from './sentences.js';
import { type RawToken, tokenize } from './tokenizer/tokenize.js';
import { readWeights } from './weights/read.js';

export type { RawToken } from './tokenizer/tokenize.js';

/** A token with its place in the tree of its sentence. */
export interface SyntaxToken {
  readonly span: Span;
  /** Exactly the text under `span`. */
  readonly text: string;
  readonly upos: Upos;
  /** Penn Treebank tag. */
  readonly xpos: string;
  /** Index of the head within the sentence; -1 for the root. */
  readonly head: number;
  /** UD relation to the head, with its subtype; `root` for the root. */
  readonly relation: string;
  /** Probability that head and relation are right, 0..1, calibrated on held-out sentences. */
  readonly confidence: number;
}

export interface SyntaxSentence {
  readonly span: Span;
  /** At least one; exactly one of them is the root. */
  readonly tokens: readonly SyntaxToken[];
}

/** Splits, tokenizes, tags and parses `text` under each span (a paragraph or heading); offsets are into `text`. */
export type Syntax = (text: string, spans: readonly Span[]) => readonly (readonly SyntaxSentence[])[];

/** Longer sentences are no prose (tables, noise) and are cut, so that time and memory stay in proportion to the text. */
const longestSentence = 200;

/**
 * Makes the syntax engine from the bytes of `weights/english.bin`.
 * @throws UserError for bytes that are no weights of this version.
 */
export function createSyntax(weights: Uint8Array): Syntax {
  const model = readWeights(weights);
  const parse = createParser(model);
  const tags = model.tagClasses.map(readTag);
  return (text, spans) =>
    spans.map((span) =>
      splitSentences(text, span)
        .flatMap((sentence) => cutLong(tokenize(text, sentence)))
        .map((tokens) => parseTokens(parse, tags, model.relations, tokens)),
    );
}

interface Tag {
  readonly upos: Upos;
  readonly xpos: string;
}

function parseTokens(
  parse: Parser,
  tags: readonly Tag[],
  relations: readonly string[],
  tokens: readonly RawToken[],
): SyntaxSentence {
  const parsed: ParsedSentence = parse(tokens.map((token) => token.text));
  return {
    span: { start: tokens[0]?.span.start ?? 0, end: tokens.at(-1)?.span.end ?? 0 },
    tokens: tokens.map((token, index) => {
      const tag = tags[parsed.tags[index] ?? 0];
      const head = parsed.heads[index] ?? -1;
      return {
        span: token.span,
        text: token.text,
        upos: tag?.upos ?? 'X',
        xpos: tag?.xpos ?? 'FW',
        head,
        relation: head < 0 ? 'root' : (relations[parsed.labels[index] ?? 0] ?? 'dep'),
        confidence: parsed.confidence[index] ?? 0,
      };
    }),
  };
}

/** Cuts tokens into runs of at most `longestSentence`, behind a semicolon or comma where the last quarter has one. */
function cutLong(tokens: readonly RawToken[]): readonly (readonly RawToken[])[] {
  const parts: (readonly RawToken[])[] = [];
  let from = 0;
  while (tokens.length - from > longestSentence) {
    let end = from + longestSentence;
    for (let at = end; at > from + longestSentence * 0.75; at -= 1) {
      if (/^[;,]$/.test(tokens[at - 1]?.text ?? '')) {
        end = at;
        break;
      }
    }
    parts.push(tokens.slice(from, end));
    from = end;
  }
  if (tokens.length > from) parts.push(tokens.slice(from));
  return parts;
}

const universalTags: ReadonlyMap<string, Upos> = new Map(
  (
    [
      'ADJ',
      'ADP',
      'ADV',
      'AUX',
      'CCONJ',
      'DET',
      'INTJ',
      'NOUN',
      'NUM',
      'PART',
      'PRON',
      'PROPN',
      'PUNCT',
      'SCONJ',
      'SYM',
      'VERB',
      'X',
    ] as const
  ).map((tag) => [tag, tag]),
);

function readTag(name: string): Tag {
  const [upos = '', xpos = ''] = name.split('/', 2);
  return { upos: universalTags.get(upos) ?? 'X', xpos };
}
