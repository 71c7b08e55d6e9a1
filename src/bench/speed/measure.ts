import { performance } from 'node:perf_hooks';

/** The middle value; of an even number of values the mean of the two in the middle; 0 for none. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  const middle = sorted.length / 2;
  const low = sorted[Math.ceil(middle) - 1] ?? 0;
  const high = sorted[Math.floor(middle)] ?? low;
  return (low + high) / 2;
}

/** What a call gave, and the milliseconds it took. */
export interface Timed<Value> {
  readonly value: Value;
  readonly milliseconds: number;
}

/** Runs a synchronous call once, by the clock that never goes back. */
export function time<Value>(run: () => Value): Timed<Value> {
  const start = performance.now();
  const value = run();
  return { value, milliseconds: performance.now() - start };
}
