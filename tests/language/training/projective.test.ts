import { describe, expect, test } from 'vitest';
import { makeProjective } from '../../../src/language/training/projective.js';

const lift = (heads: readonly number[]): readonly number[] => [
  ...makeProjective(Int32Array.from([0, ...heads, 0]), heads.length).slice(1, heads.length + 1),
];

describe('makeProjective', () => {
  test.each([
    [
      [3, 1, 0, 2],
      [3, 1, 0, 3],
    ],
    [
      [2, 0, 5, 1, 2],
      [2, 0, 2, 2, 2],
    ],
  ])('%j becomes %j', (heads, lifted) => {
    expect(lift(heads)).toEqual(lifted);
  });

  test.each([[[0]], [[2, 0]], [[2, 0, 2]], [[0, 1, 2, 3]], [[4, 4, 4, 0]]])('%j stays', (heads) =>
    expect(lift(heads)).toEqual(heads),
  );
});
