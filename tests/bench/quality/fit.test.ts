import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { crossValidate, fitWeights, readJudgedQuestions } from '../../../src/bench/quality/fit.js';
import { baseWeight, signalWeights } from '../../../src/questions/rank/weights.js';

const path = 'tests/quality/questions.csv';
const questions = readJudgedQuestions(readFileSync(path, 'utf8'), path);

test('the weights are those that the judged questions give', () => {
  const { base, doubt, signals } = fitWeights(questions);
  expect(Object.fromEntries(signals)).toEqual(signalWeights);
  expect(base).toBe(baseWeight);
  expect(doubt).toBeLessThan(-0.5);
});

test('they put questions of other articles in order', () => {
  const { all, asked } = crossValidate(questions);
  expect(all).toBeGreaterThan(0.72);
  expect(asked).toBeGreaterThan(0.65);
});

test('they say nothing where nothing tells the questions apart', () => {
  const rows = [
    [1, 0, 0, 1],
    [1, 0, 0, 1],
    [0, 0, 0, 1],
    [0, 0, 0, 1],
  ];
  const { base, signals } = fitWeights({
    signals: ['event'],
    rows,
    counts: [1, 1, 1, 1],
    printed: [1, 0, 1, 0],
    articles: ['a', 'a', 'b', 'b'],
  });
  expect([base, signals.get('event')]).toEqual([0, 0]);
});

test('who was stricter does not change what a signal is worth', () => {
  const rows = [
    [1, 0, 0, 1],
    [0, 0, 0, 1],
    [1, 0, 1, 1],
    [0, 0, 1, 1],
  ];
  const { signals } = fitWeights({
    signals: ['event'],
    rows,
    counts: [3, 3, 1, 1],
    printed: [0, 0, 1, 1],
    articles: ['a', 'a', 'b', 'b'],
  });
  expect(signals.get('event')).toBe(0);
});
