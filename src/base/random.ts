import { sha256Bytes } from './hash.js';

/**
 * A seeded source of chance: each call gives the next whole number in `[0, 2^32)`. Calling it moves it on, so a
 * function that is handed one takes part in a fixed sequence; for a sequence of its own, give it its own seed.
 */
export type Random = () => number;

const twoToThe32 = 2 ** 32;

/**
 * A generator that any text seeds: the same text gives the same numbers on every machine.
 * sfc32 (Chris Doty-Humphrey, PractRand 2010), its 128 bits of state filled from the sha256 of the seed.
 */
export function createRandom(seed: string): Random {
  const state = new DataView(sha256Bytes(seed).buffer);
  let a = state.getInt32(0);
  let b = state.getInt32(4);
  let c = state.getInt32(8);
  let counter = state.getInt32(12);
  return () => {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return sum >>> 0;
  };
}

/**
 * A whole number in `[0, bound)`, every one equally likely.
 * @throws RangeError unless `bound` is a whole number from 1 to 2^32.
 */
export function int(random: Random, bound: number): number {
  if (!Number.isInteger(bound) || bound < 1 || bound > twoToThe32) {
    throw new RangeError(`A random number needs a whole bound from 1 to 2^32, not ${bound}.`);
  }
  // Numbers above the last full multiple of the bound would favour the small results, so they are drawn again.
  const limit = twoToThe32 - (twoToThe32 % bound);
  let drawn = random();
  while (drawn >= limit) {
    drawn = random();
  }
  return drawn % bound;
}

/**
 * One of the values, each equally likely.
 * @throws RangeError when there is none.
 */
export function pick<Value>(random: Random, values: readonly Value[]): Value {
  const index = int(random, values.length);
  for (const value of values.slice(index, index + 1)) {
    return value;
  }
  throw new RangeError('There is nothing to pick from.');
}

/** The same values in a new order, every order equally likely: each goes to a chance place among those before it. */
export function shuffle<Value>(random: Random, values: readonly Value[]): Value[] {
  const shuffled: Value[] = [];
  for (const value of values) {
    const place = int(random, shuffled.length + 1);
    shuffled.splice(place, 0, value);
  }
  return shuffled;
}
