import { exponential, logarithm } from './numbers.js';

/** Probabilities are kept so far from 0 and 1, where log-odds have no end. */
const MARGIN = 1e-6;

/**
 * Calibrated probability, by logistic regression on log-odds (Platt 1999): `[a, b]` stands for
 * `1 / (1 + e^-(a + b * ln(p / (1 - p))))`. No coefficients: the probability as it is.
 */
export function calibrate(probability: number, coefficients: readonly number[]): number {
  const [offset, slope] = coefficients;
  if (offset === undefined || slope === undefined) {
    return probability;
  }
  const kept = Math.min(1 - MARGIN, Math.max(MARGIN, probability));
  return 1 / (1 + exponential(-(offset + slope * logarithm(kept / (1 - kept)))));
}
