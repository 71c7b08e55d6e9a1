import { performance } from 'node:perf_hooks';

/** The middle value; of an even number of values the mean of the two in the middle; 0 for none. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  const middle = sorted.length / 2;
  const low = sorted[Math.ceil(middle) - 1] ?? 0;
  const high = sorted[Math.floor(middle)] ?? low;
  return (low + high) / 2;
}

/** What a call gave, and what it took. */
interface Timed<Value> {
  readonly value: Value;
  /** Milliseconds from start to end, other programs' turns included. */
  readonly milliseconds: number;
  /**
   * Milliseconds of processor time in this process, all its threads together: what the call would take on one core
   * that it has for itself.
   */
  readonly processorTime: number;
}

/** Runs a synchronous call once, by the clock that never goes back. */
export function time<Value>(run: () => Value): Timed<Value> {
  const before = process.cpuUsage();
  const start = performance.now();
  const value = run();
  const milliseconds = performance.now() - start;
  const { user, system } = process.cpuUsage(before);
  return { value, milliseconds, processorTime: (user + system) / 1000 };
}
