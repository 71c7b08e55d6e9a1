import { describe, expect, test } from 'vitest';
import {
  bestClass,
  dequantize,
  keepKnown,
  quantize,
  scoreClasses,
  scoreThree,
} from '../../src/language/linear.js';

describe('quantize and dequantize', () => {
  test.each([
    [0, 0],
    [10, 16129],
    [-10, -16129],
    [2.5, 4096],
    [0.001, 1],
    [1000, 16129],
  ])('%d of 10 becomes %d', (weight, stored) =>
    expect([...dequantize(quantize(Float32Array.of(weight), 10))]).toEqual([stored]),
  );
});

describe('scores', () => {
  const model = { cells: Int16Array.of(1, 2, 4, 8, 16, 32), mask: 3, classes: 3, filter: new Uint8Array(0) };
  test('rows overlap and hashes wrap', () => {
    const features = Int32Array.of(0, 1, -1, 99);
    const scores = new Float64Array(3);
    scoreClasses(model, features, 3, scores);
    expect([...scores]).toEqual([1 + 2 + 8, 2 + 4 + 16, 4 + 8 + 32]);
    const three = new Float64Array(3);
    scoreThree(model, features, 3, three);
    expect(three).toEqual(scores);
    expect(bestClass(scores, 3)).toBe(2);
  });

  test('no feature gives no score, and the first class', () => {
    const scores = Float64Array.of(5, 6, 7);
    scoreClasses(model, Int32Array.of(1), 0, scores);
    expect([...scores]).toEqual([0, 0, 0]);
    expect(bestClass(scores, 3)).toBe(0);
  });
});

describe('keepKnown', () => {
  // Eight bits: the three upper bits of a hash choose one. Set are 0b000 and 0b111.
  const filter = Uint8Array.of(0b1000_0001);
  test.each([
    [
      [1, 2],
      [1, 2],
    ],
    [[-1], [-1]],
    [
      [5, 0x2000_0000, -7],
      [5, -7],
    ],
    [[0x4000_0000, -0x8000_0000], []],
    [[], []],
  ])('of %j stay %j', (features, kept) => {
    const buffer = Int32Array.from(features);
    expect([...buffer.subarray(0, keepKnown(filter, buffer, features.length))]).toEqual(kept);
  });

  test('an empty filter lets everything pass', () =>
    expect(keepKnown(new Uint8Array(0), Int32Array.of(1, -1), 2)).toBe(2));
});
