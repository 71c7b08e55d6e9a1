/** Added to and taken from a 32-bit float below 2^22, it rounds to the nearest integer, ties to even. */
const ROUNDING = 12582912;

/** Nearest integer of a 32-bit float, ties to even: 2.5 gives 2, 3.5 gives 4. Range: below 2^22. */
export function roundToEven(value: number): number {
  return Math.fround(Math.fround(value + ROUNDING) - ROUNDING);
}

// ln 2 in two parts, so that the remainder of the range reduction is exact (Cody & Waite 1980).
const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;
// 1/k! from k = 12 down: the Taylor series is exact to double precision on [-ln2/2, ln2/2].
const INVERSE_FACTORIALS = Float64Array.of(
  1 / 479001600,
  1 / 39916800,
  1 / 3628800,
  1 / 362880,
  1 / 40320,
  1 / 5040,
  1 / 720,
  1 / 120,
  1 / 24,
  1 / 6,
  1 / 2,
  1,
  1,
);

/** `e^x` of the greatest x that is worked out is below 2 to this, and that of the least above 2 to its negative. */
const LARGEST_POWER = 1011;
/** 2^k for k from -LARGEST_POWER up, each exact. */
const POWERS_OF_TWO = Float64Array.from({ length: 2 * LARGEST_POWER + 1 }, (_, place) =>
  powerOfTwo(place - LARGEST_POWER),
);

function powerOfTwo(power: number): number {
  let value = 1;
  for (let step = 0; step < Math.abs(power); step += 1) value *= power < 0 ? 0.5 : 2;
  return value;
}

/**
 * e^x for -700 < x < 700, from additions and multiplications alone: `Math.exp` may differ in the last bit from
 * machine to machine, and an analysis must not. 0 below that range.
 */
export function exponential(x: number): number {
  if (x <= -700) {
    return 0;
  }
  const doublings = Math.floor(x * Math.LOG2E + 0.5);
  const rest = x - doublings * LN2_HIGH - doublings * LN2_LOW;
  let value = 0;
  // A hundred thousand times for an article, where an iterator takes longer than the sum.
  for (let place = 0; place < INVERSE_FACTORIALS.length; place += 1) {
    value = value * rest + (INVERSE_FACTORIALS[place] ?? 0);
  }
  return value * (POWERS_OF_TWO[LARGEST_POWER + doublings] ?? Number.POSITIVE_INFINITY);
}

/** ln x for x > 0, by Newton's method on `exponential`, started from the binary exponent. */
export function logarithm(x: number): number {
  let scaled = x;
  let power = 0;
  while (scaled > Math.SQRT2) {
    scaled /= 2;
    power += 1;
  }
  while (scaled < Math.SQRT1_2) {
    scaled *= 2;
    power -= 1;
  }
  // Inverse hyperbolic tangent series: ln s = 2 artanh((s - 1) / (s + 1)).
  const ratio = (scaled - 1) / (scaled + 1);
  const square = ratio * ratio;
  let sum = 0;
  for (let odd = 21; odd >= 1; odd -= 2) {
    sum = sum * square + 1 / odd;
  }
  return power * LN2_HIGH + (power * LN2_LOW + 2 * ratio * sum);
}

/** Turns `count` scores from `start` on into probabilities, in place of nothing: written to `out` from `outStart` on. */
export function softmax(
  scores: Float32Array,
  start: number,
  count: number,
  out: Float64Array,
  outStart: number,
): void {
  let top = Number.NEGATIVE_INFINITY;
  for (let k = 0; k < count; k += 1) {
    top = Math.max(top, scores[start + k] ?? 0);
  }
  let total = 0;
  for (let k = 0; k < count; k += 1) {
    const value = exponential((scores[start + k] ?? 0) - top);
    out[outStart + k] = value;
    total += value;
  }
  for (let k = 0; k < count; k += 1) {
    out[outStart + k] = (out[outStart + k] ?? 0) / total;
  }
}
