import type { Attachment } from './attachment.js';
import { exponential } from './numbers.js';
import { decodeTree } from './tree.js';

/** Heads of all words of a batch. */
export interface Heads {
  /** Position of the head in the batch; -1 for the root. */
  readonly heads: Int32Array;
  /** Probability of that head among all heads its word could have, 0..1, as the net gives it. */
  readonly probabilities: Float64Array;
}

/** The best tree for each sentence of a batch; `lengths`: of the sentences, in the order of the text. */
export function attachSentences(attachment: Attachment, lengths: readonly number[]): Heads {
  const words = lengths.reduce((sum, length) => sum + length, 0);
  const heads = new Int32Array(words);
  const probabilities = new Float64Array(words);
  let first = 0;
  for (const length of lengths) {
    const { scores, stride } = attachment.arcs(first, length);
    // A row's scores differ from log-probabilities by a constant, which changes no tree.
    const weight = (dependent: number, head: number) => scores[dependent * stride + head + 1] ?? 0;
    for (const [dependent, head] of decodeTree(length, weight).entries()) {
      heads[first + dependent] = head < 0 ? -1 : first + head;
      probabilities[first + dependent] = probabilityOf(length, dependent, head, weight);
    }
    first += length;
  }
  return { heads, probabilities };
}

function probabilityOf(
  length: number,
  dependent: number,
  chosen: number,
  weight: (dependent: number, head: number) => number,
): number {
  const own = weight(dependent, chosen);
  let total = 0;
  for (let head = -1; head < length; head += 1) {
    if (head !== dependent) {
      total += exponential(weight(dependent, head) - own);
    }
  }
  return 1 / total;
}
