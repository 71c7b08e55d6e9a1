import type { LinearModel } from '../linear.js';

/** A linear model while it learns: an averaged perceptron (Collins 2002), averaged the way of Daumé (2006, fig. 2.3). */
export interface Perceptron extends LinearModel {
  readonly cells: Float32Array;
  /** Each change times the step at which it was made; the average is `cells - sums / step`. */
  readonly sums: Float64Array;
  /** Examples seen so far, plus one. */
  step: number;
  /** Counts changes by feature, where features are to be chosen; else null. */
  readonly tally: FeatureTally | null;
}

/** How often each feature was changed, in an open-addressing table; 0 marks a free slot. */
export interface FeatureTally {
  readonly keys: Int32Array;
  readonly counts: Uint16Array;
}

function createTally(bits: number): FeatureTally {
  return { keys: new Int32Array(2 ** bits), counts: new Uint16Array(2 ** bits) };
}

/** The filter, of 2^bits bits, of the features changed most often, at most `limit` of them. */
export function chooseFeatures(tally: FeatureTally, limit: number, bits: number): Uint8Array {
  const histogram = new Float64Array(2 ** 16);
  for (const count of tally.counts) histogram[count] = (histogram[count] ?? 0) + 1;
  let least = histogram.length;
  let chosen = 0;
  while (least > 1 && chosen + (histogram[least - 1] ?? 0) <= limit) {
    least -= 1;
    chosen += histogram[least] ?? 0;
  }
  const filter = new Uint8Array(2 ** bits / 8);
  for (let slot = 0; slot < tally.keys.length; slot += 1) {
    if ((tally.counts[slot] ?? 0) < least) continue;
    const bit = (tally.keys[slot] ?? 0) >>> (32 - bits);
    filter[bit >>> 3] = (filter[bit >>> 3] ?? 0) | (1 << (bit & 7));
  }
  return filter;
}

function countChange(tally: FeatureTally, hash: number): void {
  const key = hash === 0 ? 1 : hash;
  const mask = tally.keys.length - 1;
  let slot = key & mask;
  while (tally.keys[slot] !== 0 && tally.keys[slot] !== key) slot = (slot + 1) & mask;
  tally.keys[slot] = key;
  if ((tally.counts[slot] ?? 0) < 65_535) tally.counts[slot] = (tally.counts[slot] ?? 0) + 1;
}

/** An untrained model with 2^bits cells (and a margin of one row) that reads the features its filter lets pass. */
export function createPerceptron(
  bits: number,
  classes: number,
  filter: Uint8Array,
  tally: FeatureTally | null,
): Perceptron {
  const size = 2 ** bits + classes;
  const cells = new Float32Array(size);
  return { cells, sums: new Float64Array(size), mask: 2 ** bits - 1, classes, filter, step: 1, tally };
}

/** Adds `amount` to the weights of the first `count` features for one class. */
export function changeWeights(
  perceptron: Perceptron,
  features: Int32Array,
  count: number,
  label: number,
  amount: number,
): void {
  const { cells, sums, mask, step, tally } = perceptron;
  for (let index = 0; index < count; index += 1) {
    if (tally !== null) countChange(tally, features[index] ?? 0);
    const cell = ((features[index] ?? 0) & mask) + label;
    cells[cell] = (cells[cell] ?? 0) + amount;
    sums[cell] = (sums[cell] ?? 0) + amount * step;
  }
}

/** The best class but `wanted` where `wanted` does not beat it by the margin; else -1. */
export function findRival(scores: Float64Array, classes: number, wanted: number, margin: number): number {
  let rival = -1;
  let best = (scores[wanted] ?? 0) - margin;
  for (let label = 0; label < classes; label += 1) {
    if (label !== wanted && (scores[label] ?? 0) >= best) {
      rival = label;
      best = scores[label] ?? 0;
    }
  }
  return rival;
}

/** Size and training of a model of hashed features. */
export interface ModelSettings {
  /** The model has 2^bits cells. */
  readonly bits: number;
  readonly rounds: number;
  /** A right class must win by this much, or its weights are raised. */
  readonly margin: number;
  /** Features are chosen by how often a first training changed them: at most so many. */
  readonly features: number;
  /** The filter that tells chosen features has 2^filterBits bits. */
  readonly filterBits: number;
  /** The first training: its rounds, its 2^bits cells, and room to count 2^tallyBits features (more never ends). */
  readonly choosing: { readonly rounds: number; readonly bits: number; readonly tallyBits: number };
}

/**
 * Trains twice: first for a few rounds with every feature, to see which ones matter, then from the beginning with the
 * chosen ones alone. `teach` runs the rounds on the perceptron it is given.
 */
export function trainTwice(
  settings: ModelSettings,
  classes: number,
  teach: (perceptron: Perceptron, rounds: number) => void,
): LinearModel {
  const { choosing } = settings;
  const tally = createTally(choosing.tallyBits);
  teach(createPerceptron(choosing.bits, classes, new Uint8Array(0), tally), choosing.rounds);
  const filter = chooseFeatures(tally, settings.features, settings.filterBits);
  const perceptron = createPerceptron(settings.bits, classes, filter, null);
  teach(perceptron, settings.rounds);
  return { cells: averageWeights(perceptron), mask: perceptron.mask, classes, filter };
}

/** The average of the weights over all steps. */
export function averageWeights(perceptron: Perceptron): Float32Array {
  const { cells, sums, step } = perceptron;
  const average = new Float32Array(cells.length);
  for (let cell = 0; cell < cells.length; cell += 1)
    average[cell] = (cells[cell] ?? 0) - (sums[cell] ?? 0) / step;
  return average;
}
