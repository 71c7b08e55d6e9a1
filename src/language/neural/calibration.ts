import { exponential, logarithm } from './numbers.js';

/** Probabilities are kept so far from 0 and 1, where log-odds have no end. */
const MARGIN = 1e-6;

/** `ln(p / (1 - p))`. */
export function logOdds(probability: number): number {
  const kept = Math.min(1 - MARGIN, Math.max(MARGIN, probability));
  return logarithm(kept / (1 - kept));
}

/**
 * Calibrated probability that everything the net is `probabilities` sure of is right, by logistic regression on
 * log-odds (Platt 1999): `[a, b, c]` stands for `1 / (1 + e^-(a + b * logOdds(p) + c * logOdds(q)))`.
 * No coefficients: the product of the probabilities.
 */
export function calibrate(probabilities: readonly number[], coefficients: readonly number[]): number {
  const [offset] = coefficients;
  if (offset === undefined) {
    return probabilities.reduce((product, probability) => product * probability, 1);
  }
  const sum = probabilities.reduce(
    (total, probability, index) => total + (coefficients[index + 1] ?? 0) * logOdds(probability),
    offset,
  );
  return 1 / (1 + exponential(-sum));
}
