import type { Calibration } from '../weights/read.js';
import type { Arena } from './beam.js';
import { distanceClass } from './input.js';
import { actionField, previousField, readHeads, shift, stateSize, topField } from './states.js';

/** What is known of how sure head and relation of a word are; each number about -1..1, in a fixed order. */
export type Certainty = readonly number[];

/** How many numbers a `Certainty` has. */
export const certaintySize = 7;

/** Scores are sums of whole-number weights of up to 16129; differences of this size are the usual ones. */
const usualMargin = 4000;

/**
 * Describes for each word from 0: a constant; how near a tree in the beam with another head comes; by how much the
 * attaching action was preferred; the least preference while the word was on top of the stack; the preference for
 * its label; the product of the last and the second; the distance to its head.
 */
export function describeCertainty(
  arena: Arena,
  first: number,
  last: number,
  length: number,
  heads: Int32Array,
  labelMargins: Float64Array,
): readonly Certainty[] {
  const { states, scores, margins } = arena;
  const dissent = new Float64Array(length + 2);
  for (let rival = first + 1; rival <= last; rival += 1) {
    const nearness = 1 / (1 + ((scores[first] ?? 0) - (scores[rival] ?? 0)) / usualMargin);
    const others = readHeads(states, rival, length);
    for (let word = 1; word <= length; word += 1) {
      if (others[word] !== heads[word]) dissent[word] = Math.max(dissent[word] ?? 0, nearness);
    }
  }
  const attached = new Float64Array(length + 2);
  const lowest = new Float64Array(length + 2).fill(Number.POSITIVE_INFINITY);
  for (let state = first; state > 0; ) {
    const at = state * stateSize;
    const previous = states[at + previousField] ?? 0;
    const top = states[previous * stateSize + topField] ?? 0;
    const margin = margins[state] ?? 0;
    if (states[at + actionField] !== shift) attached[top] = margin;
    lowest[top] = Math.min(lowest[top] ?? 0, margin);
    state = previous;
  }
  return Array.from({ length }, (_, index) => {
    const word = index + 1;
    const attach = squash(attached[word] ?? 0);
    const label = heads[word] === 0 ? 1 : squash(labelMargins[word] ?? 0);
    const far = distanceClass(heads[word] ?? 0, word) / 7;
    return [1, dissent[word] ?? 0, attach, squash(lowest[word] ?? 0), label, attach * label, far];
  });
}

/** The calibrated probability for a word with a relation (-1 for the root); 0.5 where nothing was calibrated. */
export function estimateConfidence(
  calibration: Calibration,
  certainty: Certainty | undefined,
  label: number,
): number {
  const { weights, sums, probabilities } = calibration;
  if (certainty === undefined || sums.length === 0) return 0.5;
  const sum = weighCertainty(weights, certainty, label);
  let point = 0;
  while (point < sums.length && (sums[point] ?? 0) < sum) point += 1;
  if (point === 0) return probabilities[0] ?? 0.5;
  if (point === sums.length) return probabilities[point - 1] ?? 0.5;
  const low = sums[point - 1] ?? 0;
  const high = sums[point] ?? 0;
  const part = high > low ? (sum - low) / (high - low) : 0;
  return (probabilities[point - 1] ?? 0) * (1 - part) + (probabilities[point] ?? 0) * part;
}

/** The weighted sum of a certainty with the weight of its relation; the root's weight comes first. */
export function weighCertainty(weights: Float64Array, certainty: Certainty, label: number): number {
  let sum = weights[certaintySize + label + 1] ?? 0;
  for (let index = 0; index < certaintySize; index += 1)
    sum += (weights[index] ?? 0) * (certainty[index] ?? 0);
  return sum;
}

function squash(margin: number): number {
  return margin / (Math.abs(margin) + usualMargin);
}
