import { describe, expect, test } from 'vitest';
import { calibrate } from '../../src/language/neural/calibration.js';
import { calibrationError, fitCalibration } from '../../src/language/training/neural/confidence.js';
import { scoreParses } from '../../src/language/training/neural/score.js';
import { readTreebank } from '../../src/language/training/neural/treebank.js';

const text = `# text = Don't run.
1-2\tDon't\t_\t_\t_\t_\t_\t_\t_\t_
1\tDo\tdo\tAUX\tVB\t_\t3\taux\t_\t_
2\tn't\tnot\tPART\tRB\t_\t3\tadvmod\t_\t_
3\trun\trun\tVERB\tVB\t_\t0\troot\t_\t_
3.1\tghost\t_\t_\t_\t_\t_\t_\t_\t_
4\t.\t.\tPUNCT\t.\t_\t3\tpunct\t_\t_

`;

test('readTreebank leaves out ranges and empty nodes', () => {
  const [sentence, ...others] = readTreebank(text);
  expect(others).toEqual([]);
  expect(sentence?.words).toEqual(['Do', "n't", 'run', '.']);
  expect(sentence?.heads).toEqual([2, 2, -1, 2]);
});

test('scoreParses counts words, and words without punctuation', () => {
  const sure = { confidence: 1, arcConfidence: 1 };
  const score = scoreParses(readTreebank(text), [
    [
      { upos: 'AUX', xpos: 'VB', head: 2, relation: 'aux', ...sure },
      { upos: 'ADV', xpos: 'RB', head: 2, relation: 'obj', ...sure },
      { upos: 'VERB', xpos: 'VB', head: -1, relation: 'root', ...sure },
      { upos: 'PUNCT', xpos: '.', head: 1, relation: 'punct', ...sure },
    ],
  ]);
  expect(score).toMatchObject({
    words: 4,
    upos: 75,
    xpos: 100,
    uas: 75,
    las: 50,
    uasWords: 100,
    coreSentences: 0,
  });
  expect(score.lasWords).toBeCloseTo(66.67, 2);
  expect(score.relations.find(({ relation }) => relation === 'advmod')?.f1).toBe(0);
});

describe('calibration', () => {
  const overconfident = [0.9, 0.9, 0.9, 0.9, 0.6, 0.6, 0.6, 0.6].map((probability, index) => ({
    probability,
    right: index < 3 || index === 4 || index === 5,
  }));

  test('the error is the gap between probability and share', () => {
    expect(calibrationError(overconfident)).toBeCloseTo((0.15 + 0.1) / 2, 9);
    expect(calibrationError([])).toBe(0);
  });

  test('the fit closes it', () => {
    const judgements = overconfident.map(({ probability, right }) => ({
      probabilities: [probability],
      right,
    }));
    const coefficients = fitCalibration(judgements);
    expect(calibrate([0.9], coefficients)).toBeCloseTo(0.75, 3);
    expect(calibrate([0.6], coefficients)).toBeCloseTo(0.5, 3);
  });
});
