import { createRandom, int } from '../../base/random.js';

const resamples = 2000;

/** A mean with the range in which it lies with 95 % confidence. */
interface Mean {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

/**
 * The mean of a sample with its percentile bootstrap interval (Efron 1979), drawn with a fixed seed.
 * @throws RangeError for an empty sample.
 */
export function bootstrapMean(sample: readonly number[]): Mean {
  if (sample.length === 0) throw new RangeError('A mean needs at least one value.');
  const random = createRandom('bootstrap');
  const means = Array.from({ length: resamples }, () => {
    let total = 0;
    for (let drawn = 0; drawn < sample.length; drawn++) total += sample[int(random, sample.length)] ?? 0;
    return total / sample.length;
  }).sort((one, other) => one - other);
  const at = (share: number) => means[Math.min(resamples - 1, Math.floor(share * resamples))] ?? 0;
  return {
    mean: sample.reduce((sum, value) => sum + value, 0) / sample.length,
    low: at(0.025),
    high: at(0.975),
  };
}
