import { expect, test } from 'vitest';
import { type Example, fitMaxent, probabilities } from '../../../src/language/training/maxent.js';

const example = (feature: number, label: number): Example => ({
  features: [
    [feature, 1],
    [2, 1],
  ],
  label,
  weight: 1,
});

const options = { classes: 2, features: 3, rounds: 30, penalty: 0, dropout: 0 };

test('what goes with a class speaks for it, what goes with both for neither', () => {
  const weights = fitMaxent([example(0, 0), example(1, 1), example(0, 0), example(1, 1)], options);
  expect(probabilities([[0, 1]], weights, 2)[0]).toBeGreaterThan(0.8);
  expect(probabilities([[1, 1]], weights, 2)[1]).toBeGreaterThan(0.8);
  expect(Math.abs((weights[4] ?? 1) - (weights[5] ?? -1))).toBeLessThan(0.3);
});

test('nothing learned leaves all classes equal', () => {
  expect(probabilities([[0, 1]], fitMaxent([], options), 2)).toEqual([0.5, 0.5]);
  expect(probabilities([], fitMaxent([example(0, 0)], options), 2)).toEqual([0.5, 0.5]);
});

test('the same examples give the same weights, with features left out by chance too', () => {
  const examples = [example(0, 0), example(1, 1), example(0, 1)];
  const thinned = { ...options, dropout: 0.5 };
  expect(fitMaxent(examples, thinned)).toEqual(fitMaxent(examples, thinned));
  expect(fitMaxent(examples, thinned)).not.toEqual(fitMaxent(examples, options));
});
