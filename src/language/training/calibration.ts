import { type Certainty, certaintySize, weighCertainty } from '../parser/confidence.js';
import type { Calibration } from '../weights/read.js';

/** A word of held-out text: what the parser knew, and whether head and relation were right. */
export interface CalibrationExample {
  readonly certainty: Certainty;
  /** Number of the relation given; -1 for the root. */
  readonly label: number;
  readonly right: boolean;
}

/** Points of the curve; enough for its shape, few enough for hundreds of words behind each. */
const pointCount = 24;
const rounds = 40;

/**
 * Fits a logistic regression by gradient descent, then a rising curve from its sums to the share that is right
 * (isotonic regression by pooling neighbours, Zadrozny & Elkan 2002).
 */
export function calibrate(examples: readonly CalibrationExample[], relations: number): Calibration {
  const weights = new Float64Array(certaintySize + relations + 1);
  const caches = new Float64Array(weights.length).fill(1e-8);
  for (let round = 0; round < rounds; round += 1) {
    for (const example of examples) {
      const sum = weighCertainty(weights, example.certainty, example.label);
      const slope = (example.right ? 1 : 0) - 1 / (1 + Math.exp(-sum));
      for (let index = 0; index < certaintySize; index += 1)
        learn(weights, caches, index, slope * (example.certainty[index] ?? 0));
      learn(weights, caches, certaintySize + example.label + 1, slope);
    }
  }
  // Rounded, so that weights read back from text are these weights.
  for (let index = 0; index < weights.length; index += 1)
    weights[index] = Number((weights[index] ?? 0).toFixed(4));
  return { weights, ...drawCurve(weights, examples) };
}

/** AdaGrad (Duchi et al. 2011). */
function learn(weights: Float64Array, caches: Float64Array, index: number, slope: number): void {
  caches[index] = (caches[index] ?? 0) + slope * slope;
  weights[index] = (weights[index] ?? 0) + (0.1 * slope) / Math.sqrt(caches[index] ?? 1);
}

function drawCurve(
  weights: Float64Array,
  examples: readonly CalibrationExample[],
): { readonly sums: Float64Array; readonly probabilities: Float64Array } {
  const points = examples
    .map((example) => ({
      sum: weighCertainty(weights, example.certainty, example.label),
      right: example.right ? 1 : 0,
    }))
    .sort((one, other) => one.sum - other.sum);
  let pools: { sum: number; right: number; count: number }[] = [];
  for (let bin = 0; bin < pointCount; bin += 1) {
    const from = Math.floor((bin * points.length) / pointCount);
    const to = Math.floor(((bin + 1) * points.length) / pointCount);
    const pool = { sum: 0, right: 0, count: 0 };
    for (const point of points.slice(from, to)) {
      pool.sum += point.sum;
      pool.right += point.right;
      pool.count += 1;
    }
    if (pool.count > 0) pools = pushRising(pools, pool);
  }
  return {
    sums: Float64Array.from(pools, (pool) => Number((pool.sum / pool.count).toFixed(4))),
    probabilities: Float64Array.from(pools, (pool) => Number((pool.right / pool.count).toFixed(4))),
  };
}

function pushRising(
  pools: readonly { sum: number; right: number; count: number }[],
  pool: { sum: number; right: number; count: number },
): { sum: number; right: number; count: number }[] {
  const rising = [...pools];
  let merged = pool;
  for (
    let last = rising.at(-1);
    last !== undefined && last.right / last.count >= merged.right / merged.count;
    last = rising.at(-1)
  ) {
    merged = {
      sum: last.sum + merged.sum,
      right: last.right + merged.right,
      count: last.count + merged.count,
    };
    rising.pop();
  }
  rising.push(merged);
  return rising;
}
