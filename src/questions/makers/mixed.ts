import { type Random, shuffle } from '../../base/random.js';

/** The values in an order of chance that is not the order given, wherever there are two of them. */
export function mixed<Value>(random: Random, values: readonly Value[]): readonly Value[] {
  const shuffled = shuffle(random, values);
  const isSame = shuffled.every((value, index) => value === values[index]);
  return isSame ? [...shuffled.slice(1), ...shuffled.slice(0, 1)] : shuffled;
}
