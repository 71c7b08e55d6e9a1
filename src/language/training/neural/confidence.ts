/** A probability the parser gave, and whether it was right. */
export interface Outcome {
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

/**
 * The offset and slope of `calibrate` that make the outcomes most likely, by Newton's method.
 * Needs right and wrong ones.
 */
export function fitCalibration(outcomes: readonly Outcome[]): readonly [number, number] {
  const points = outcomes.map(({ probability, right }) => {
    const kept = Math.min(1 - 1e-6, Math.max(1e-6, probability));
    return { odds: Math.log(kept / (1 - kept)), target: Number(right) };
  });
  let offset = 0;
  let slope = 1;
  for (let round = 0; round < 30; round += 1) {
    // Gradient and Hessian of the log-likelihood; the small ridge keeps the step finite.
    const sum = { offset: 0, slope: 0, oo: 1e-6, os: 0, ss: 1e-6 };
    for (const { odds, target } of points) {
      const guess = 1 / (1 + Math.exp(-(offset + slope * odds)));
      const weight = guess * (1 - guess);
      sum.offset += target - guess;
      sum.slope += (target - guess) * odds;
      sum.oo += weight;
      sum.os += weight * odds;
      sum.ss += weight * odds * odds;
    }
    const determinant = sum.oo * sum.ss - sum.os * sum.os;
    offset += (sum.ss * sum.offset - sum.os * sum.slope) / determinant;
    slope += (sum.oo * sum.slope - sum.os * sum.offset) / determinant;
  }
  return [offset, slope];
}
