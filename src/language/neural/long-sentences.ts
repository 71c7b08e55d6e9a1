import type { NeuralParser, ParsedWord } from './parsed-word.js';

/**
 * Longest sentence that is parsed as one; the treebanks hold none of 200 words. Memory for arcs grows with the square.
 */
const SENTENCE_LIMIT = 250;

/**
 * A parser that cuts what is longer than 250 words (a list without stops, a table) into pieces. The later pieces hang
 * on the root of the first as `parataxis`, with confidence 0.
 */
export function limitLength(parse: NeuralParser): NeuralParser {
  return (sentences) => {
    const pieces = sentences.map((sentence) => cut(sentence));
    const parsed = parse(pieces.flat());
    let next = 0;
    return pieces.map((own) => {
      const parts = parsed.slice(next, next + own.length);
      next += own.length;
      return join(parts);
    });
  };
}

function cut(sentence: readonly string[]): readonly (readonly string[])[] {
  const count = Math.max(1, Math.ceil(sentence.length / SENTENCE_LIMIT));
  return Array.from({ length: count }, (_, piece) =>
    sentence.slice(piece * SENTENCE_LIMIT, (piece + 1) * SENTENCE_LIMIT),
  );
}

function join(parts: readonly (readonly ParsedWord[])[]): readonly ParsedWord[] {
  const [first = [], ...others] = parts;
  if (others.length === 0) {
    return first;
  }
  const root = first.findIndex((word) => word.head < 0);
  const later = others.flatMap((part, piece) => {
    const start = (piece + 1) * SENTENCE_LIMIT;
    return part.map((word) =>
      word.head < 0
        ? { ...word, head: root, relation: 'parataxis', confidence: 0, arcConfidence: 0 }
        : { ...word, head: word.head + start },
    );
  });
  return [...first, ...later];
}
