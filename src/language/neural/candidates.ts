import type { Attachment } from './attachment.js';
import { exponential, logarithm } from './numbers.js';

/** Heads with a log-probability below this are not looked at closer; from 0.001 to 0.1 it makes no difference on EWT and GUM dev. */
const CANDIDATE_GATE = logarithm(0.05);

/** A head that a word could have, with its relations. */
export interface Candidate {
  /** Position in the sentence; -1 for the root. */
  readonly head: number;
  /** Log-probability of the head. */
  readonly score: number;
  /** Log-probability of each relation, given the head. */
  readonly relations: Float64Array;
}

/** What the net says of one sentence. */
export interface ScoredSentence {
  /** For each word its likely heads, the likeliest first; at least one. */
  readonly candidates: readonly (readonly Candidate[])[];
  /** For each word the log-probability of every head: first of the root, then of the words in order. */
  readonly arcs: readonly Float64Array[];
}

/** A head on the way to a candidate: its relations are not known yet. */
interface LikelyHead {
  readonly word: number;
  readonly head: number;
  readonly score: number;
}

/** Scores the sentences of a batch. `lengths`: of the sentences, in the order of the text; `relationCount`: how many relations there are. */
export function scoreSentences(
  attachment: Attachment,
  lengths: readonly number[],
  relationCount: number,
): readonly ScoredSentence[] {
  let start = 0;
  const sentences = lengths.map((length) => {
    const first = start;
    start += length;
    const arcs = scoreArcs(attachment, first, length);
    return { first, arcs, likely: arcs.map(likelyHeads) };
  });
  // In one call, since the scorer works on many pairs at once.
  const words: number[] = [];
  const heads: number[] = [];
  for (const { first, likely } of sentences) {
    for (const { word, head } of likely.flat()) {
      words.push(first + word);
      heads.push(head < 0 ? -1 : first + head);
    }
  }
  const scores = attachment.relations(new Int32Array(words), new Int32Array(heads));
  // All rows in one array: one for each would keep the collector busy.
  const logs = new Float64Array(words.length * relationCount);
  let pair = 0;
  return sentences.map(({ arcs, likely }) => ({
    arcs,
    candidates: likely.map((heads) =>
      heads.map(({ head, score }) => {
        const relations = logs.subarray(pair * relationCount, (pair + 1) * relationCount);
        logSoftmax(scores, pair * attachment.relationRows, relations);
        pair += 1;
        return { head, score, relations };
      }),
    ),
  }));
}

function scoreArcs(attachment: Attachment, first: number, length: number): readonly Float64Array[] {
  const { scores, stride } = attachment.arcs(first, length);
  const heads = length + 1;
  const logs = new Float64Array(length * heads);
  return Array.from({ length }, (_, word) => {
    const row = logs.subarray(word * heads, (word + 1) * heads);
    // No word is its own head.
    scores[word * stride + word + 1] = Number.NEGATIVE_INFINITY;
    logSoftmax(scores, word * stride, row);
    return row;
  });
}

function likelyHeads(scores: Float64Array, word: number): readonly LikelyHead[] {
  const likely: LikelyHead[] = [];
  let best = 0;
  for (let column = 0; column < scores.length; column += 1) {
    const score = scores[column] ?? 0;
    if (score > (scores[best] ?? 0)) best = column;
    if (score >= CANDIDATE_GATE) likely.push({ word, head: column - 1, score });
  }
  if (likely.length === 0) return [{ word, head: best - 1, score: scores[best] ?? 0 }];
  return likely.sort((one, other) => other.score - one.score);
}

/** Writes the log-probabilities of the scores from `start` on, as many as `out` has room for. */
function logSoftmax(scores: Float32Array, start: number, out: Float64Array): void {
  const count = out.length;
  let top = Number.NEGATIVE_INFINITY;
  for (let index = 0; index < count; index += 1) top = Math.max(top, scores[start + index] ?? 0);
  let total = 0;
  for (let index = 0; index < count; index += 1) total += exponential((scores[start + index] ?? 0) - top);
  const shift = top + logarithm(total);
  for (let index = 0; index < count; index += 1) out[index] = (scores[start + index] ?? 0) - shift;
}
