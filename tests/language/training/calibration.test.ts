import { describe, expect, test } from 'vitest';
import { certaintySize, estimateConfidence } from '../../../src/language/parser/confidence.js';
import { calibrate } from '../../../src/language/training/calibration.js';

/** A certainty whose third number says how sure the parser is; the others say nothing. */
const sure = (value: number): readonly number[] =>
  Array.from({ length: certaintySize }, (_, index) => (index === 0 ? 1 : index === 2 ? value : 0));

describe('calibrate', () => {
  // Of words with sureness s, the share (1 + s) / 2 is right.
  const examples = Array.from({ length: 4000 }, (_, index) => {
    const value = (index % 41) / 20 - 1;
    return { certainty: sure(value), label: index % 2, right: (index * 7919) % 1000 < 500 * (1 + value) };
  });
  const calibration = calibrate(examples, 2);

  test.each([
    [-0.9, 0.05],
    [0, 0.5],
    [0.9, 0.95],
  ])('sureness %d means probability %d', (value, probability) => {
    expect(Math.abs(estimateConfidence(calibration, sure(value), 0) - probability)).toBeLessThan(0.1);
  });

  test('the curve rises', () => {
    const rising = [...calibration.probabilities];
    expect(rising).toEqual([...rising].sort((one, other) => one - other));
    expect(rising.length).toBeGreaterThan(3);
  });

  test.each([
    [
      'nothing was calibrated',
      { weights: new Float64Array(0), sums: new Float64Array(0), probabilities: new Float64Array(0) },
      sure(1),
    ],
    ['the word is not known', calibration, undefined],
  ])('0.5 where %s', (_, curve, certainty) => expect(estimateConfidence(curve, certainty, 0)).toBe(0.5));
});
