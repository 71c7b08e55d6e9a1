import { describe, expect, test } from 'vitest';
import { calibrate } from '../../../src/language/neural/calibration.js';
import { exponential, logarithm, roundToEven, softmax } from '../../../src/language/neural/numbers.js';

describe('exponential and logarithm', () => {
  test.each([-699, -20.5, -1, -1e-9, 0, 1e-9, 0.5, 1, 20.5, 600])('agree with the library at %d', (x) => {
    expect(exponential(x) / Math.exp(x)).toBeCloseTo(1, 13);
    expect(logarithm(Math.exp(x))).toBeCloseTo(x, 10);
  });

  test('what is too small for a number is zero', () => {
    expect(exponential(-1e9)).toBe(0);
    expect(exponential(Number.NEGATIVE_INFINITY)).toBe(0);
  });
});

test.each([
  [0.5, 0],
  [1.5, 2],
  [2.5, 2],
  [-0.5, -0],
  [-1.5, -2],
  [8190.6, 8191],
])('roundToEven(%d) is %d', (value, rounded) => {
  expect(roundToEven(value)).toBe(rounded + 0);
});

test('softmax sums to one and keeps the order', () => {
  const out = new Float64Array(4);
  softmax(Float32Array.of(99, 1, 2, 3), 1, 3, out, 0);
  expect((out[0] ?? 0) + (out[1] ?? 0) + (out[2] ?? 0)).toBeCloseTo(1, 14);
  expect(out[2]).toBeGreaterThan(out[1] ?? 0);
  expect(out[3]).toBe(0);
});

describe('calibrate', () => {
  test.each([
    [[0.7], [], 0.7],
    [[0.7, 0.5], [], 0.35],
    [[0.7], [0, 1], 0.7],
    [[0.5], [0, 3], 0.5],
    [[0.9], [0, 0.5], 0.75],
    [[0.9, 0.5], [0, 0.5, 7], 0.75],
    [[0.5, 0.9], [0, 7, 0.5], 0.75],
    [[0], [0, 1], 1e-6],
    [[1], [0, 1], 1 - 1e-6],
  ])('%j by %j is %d', (probabilities, coefficients, calibrated) => {
    expect(calibrate(probabilities, coefficients)).toBeCloseTo(calibrated, 9);
  });
});
