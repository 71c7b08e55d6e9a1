import { expect, test } from 'vitest';
import { wilson } from '../../../src/bench/quality/interval.js';

// Limits from the formula worked out by hand; 0 of 10 and 10 of 10 mirror each other.
test.each([
  [0, 10, 0, 0.2775],
  [10, 10, 0.7225, 1],
  [5, 10, 0.2366, 0.7634],
  [48, 80, 0.4904, 0.7004],
])('%d of %d', (successes, count, low, high) => {
  const found = wilson(successes, count);
  expect(found?.share).toBe(successes / count);
  expect(found?.low).toBeCloseTo(low, 3);
  expect(found?.high).toBeCloseTo(high, 3);
});

test('nothing observed has no share', () => {
  expect(wilson(0, 0)).toBeNull();
});
