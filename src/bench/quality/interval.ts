/** The 97.5 % point of the normal distribution: 95 % lie within it on both sides. */
const z = 1.959964;

/** A share with the range in which it lies with 95 % confidence; all in 0..1. */
export interface Share {
  readonly share: number;
  readonly low: number;
  readonly high: number;
  /** Observations behind it. */
  readonly count: number;
}

/**
 * The Wilson score interval (Wilson 1927), which holds for small counts and shares near 0 and 1.
 * `successes` may be a fraction, where several judges marked one item. Null for no observations.
 */
export function wilson(successes: number, count: number): Share | null {
  if (count === 0) {
    return null;
  }
  const share = successes / count;
  const scale = 1 + z ** 2 / count;
  const middle = (share + z ** 2 / (2 * count)) / scale;
  const half = (z / scale) * Math.sqrt((share * (1 - share)) / count + z ** 2 / (4 * count ** 2));
  return { share, low: Math.max(0, middle - half), high: Math.min(1, middle + half), count };
}
