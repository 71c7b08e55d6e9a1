import type { Upos } from '../model/analysis.js';
import type { Span } from '../model/span.js';
import { pastTag } from './inflection/past-tag.js';
import type { ParsedWord } from './neural/parsed-word.js';
import { createNeuralParser } from './neural/parser.js';
import { repairRules } from './repairs/all-repairs.js';
import { repair } from './repairs/repair.js';
import { splitSentences } from './sentences.js';
import { type RawToken, tokenize } from './tokenizer/tokenize.js';

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
  /** For each tag of names/name-tags.ts how well it fits, in hundredths of a logarithm; null where no net read the word. */
  readonly nameScores: readonly number[] | null;
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
  const parse = createNeuralParser(weights);
  return (text, spans) => {
    const blocks = spans.map((span) =>
      splitSentences(text, span).flatMap((sentence) => cutLong(tokenize(text, sentence))),
    );
    // In one call, since the parser works on many sentences at once.
    const parsed = parse(blocks.flat().map((tokens) => tokens.map((token) => token.text)));
    let next = 0;
    return blocks.map((sentences) => {
      const first = next;
      next += sentences.length;
      return sentences.map((tokens, index) => joinParsed(tokens, parsed[first + index] ?? []));
    });
  };
}

/** `words` holds one for each of `tokens`. */
function joinParsed(tokens: readonly RawToken[], words: readonly ParsedWord[]): SyntaxSentence {
  return {
    span: { start: tokens[0]?.span.start ?? 0, end: tokens.at(-1)?.span.end ?? 0 },
    tokens: repair(
      tokens.map((token, index) => {
        const word = words[index];
        return {
          span: token.span,
          text: token.text,
          upos: word?.upos ?? 'X',
          xpos: pastTag(token.text.toLowerCase(), word?.xpos ?? 'FW'),
          head: word?.head ?? -1,
          relation: word?.relation ?? 'root',
          confidence: word?.confidence ?? 0,
          nameScores: word?.nameScores ?? null,
        };
      }),
      Object.values(repairRules),
    ),
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
