import { describe, expect, test } from 'vitest';
import { bestClass, dequantize, quantize, scoreClasses, scoreThree } from '../../src/language/linear.js';

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
  const model = { cells: Int16Array.of(1, 2, 4, 8, 16, 32), mask: 3, classes: 3 };
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
