import { dot, solve } from '../../../base/linear.js';
import { logOdds } from '../../neural/calibration.js';

/** A probability the parser gave, and whether it was right. */
interface Outcome {
  readonly probability: number;
  readonly right: boolean;
}

/** Bins of equal width for the calibration error (Guo et al. 2017). */
const BINS = 15;

/** Expected calibration error, 0..1: how far probability and share of right ones lie apart, on average. */
export function calibrationError(outcomes: readonly Outcome[]): number {
  const bins = Array.from({ length: BINS }, () => ({ count: 0, right: 0, probability: 0 }));
  for (const { probability, right } of outcomes) {
    const bin = bins[Math.min(BINS - 1, Math.floor(probability * BINS))];
    if (bin !== undefined) {
      bin.count += 1;
      bin.right += Number(right);
      bin.probability += probability;
    }
  }
  const gap = bins.reduce((sum, bin) => sum + Math.abs(bin.right - bin.probability), 0);
  return gap / Math.max(1, outcomes.length);
}

/** What the net was sure of, as `calibrate` takes it, and whether all of it was right. */
interface Judgement {
  readonly probabilities: readonly number[];
  readonly right: boolean;
}

/**
 * The coefficients of `calibrate` that make the judgements most likely, by Newton's method with halved steps where a
 * whole one overshoots. Needs right and wrong ones, all with equally many probabilities.
 */
export function fitCalibration(judgements: readonly Judgement[]): readonly number[] {
  const points = judgements.map(({ probabilities, right }) => ({
    features: [1, ...probabilities.map(logOdds)],
    sign: right ? 1 : -1,
  }));
  const loss = (coefficients: readonly number[]) =>
    points.reduce((sum, { features, sign }) => {
      const margin = sign * dot(features, coefficients);
      return sum + Math.log1p(Math.exp(-Math.abs(margin))) + Math.max(0, -margin);
    }, 0);
  let best: readonly number[] = points[0]?.features.map((_, index) => Number(index > 0)) ?? [];
  for (let round = 0; round < 20; round += 1) {
    const step = newtonStep(points, best);
    const found = [1, 0.5, 0.25, 0.1, 0.01]
      .map((length) => best.map((value, index) => value + length * (step[index] ?? 0)))
      .find((next) => loss(next) < loss(best));
    best = found ?? best;
  }
  return best;
}

interface Point {
  readonly features: readonly number[];
  readonly sign: number;
}

function newtonStep(points: readonly Point[], coefficients: readonly number[]): readonly number[] {
  const size = coefficients.length;
  // Rows of the Hessian with the gradient as last column; the small ridge keeps the step finite.
  const system = coefficients.map((_, row) =>
    Array.from({ length: size + 1 }, (__, column) => 1e-6 * Number(row === column)),
  );
  for (const { features, sign } of points) {
    const guess = 1 / (1 + Math.exp(-dot(features, coefficients)));
    for (const [row, equation] of system.entries()) {
      const feature = features[row] ?? 0;
      for (let column = 0; column < size; column += 1) {
        equation[column] = (equation[column] ?? 0) + guess * (1 - guess) * feature * (features[column] ?? 0);
      }
      equation[size] = (equation[size] ?? 0) + ((sign + 1) / 2 - guess) * feature;
    }
  }
  return solve(system);
}
