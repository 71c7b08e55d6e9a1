import { expect, test } from 'vitest';
import { dot, solve } from '../../src/base/linear.js';

test.each([
  [
    [
      [2, 0, 4],
      [0, 4, 2],
    ],
    [2, 0.5],
  ],
  [
    [
      [2, 1, 5],
      [1, 3, 10],
    ],
    [1, 3],
  ],
  [[[5, 0]], [0]],
])('%j is solved by %j', (system, solution) => {
  expect(solve(system).map((value) => Math.round(value * 1e12) / 1e12)).toEqual(solution);
});

test('the inner product', () => {
  expect([dot([1, 2, 3], [4, 5, 6]), dot([], [])]).toEqual([32, 0]);
});
