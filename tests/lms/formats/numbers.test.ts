import { expect, test } from 'vitest';
import { plainNumber } from '../../../src/lms/formats/numbers.js';

test.each([
  [0, '0'],
  [40, '40'],
  [-2.5, '-2.5'],
  [0.1 + 0.2, '0.3'],
  [1234.5678901234, '1234.5678901234'],
  [1.5e-7, '0.00000015'],
  [-2e-9, '-0.000000002'],
  [1e21, '1000000000000000000000'],
  [-1.25e22, '-12500000000000000000000'],
])('%d is written as %s', (value, expected) => {
  expect(plainNumber(value)).toBe(expected);
  expect(Number(plainNumber(value))).toBeCloseTo(value, 12);
});
