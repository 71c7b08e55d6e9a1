import { describe, expect, test } from 'vitest';
import { calibrate } from '../../../../src/language/neural/calibration.js';
import { calibrationError, fitCalibration } from '../../../../src/language/training/neural/confidence.js';
import { judge } from '../../../../src/language/training/neural/judge.js';

test('judge leaves out punctuation and tells head from relation', () => {
  const word = (head: number, relation: string, upos: 'NOUN' | 'PUNCT' = 'NOUN') =>
    ({ form: 'x', lemma: 'x', upos, xpos: 'NN', head, relation, remarks: '_' }) as const;
  const given = (head: number, relation: string) => ({
    ...word(head, relation),
    confidence: 0.5,
    arcConfidence: 0.6,
    nameScores: [],
  });
  const words = [word(1, 'nsubj'), word(-1, 'root'), word(1, 'obj'), word(1, 'punct', 'PUNCT')];
  const parses = [[given(1, 'obj'), given(-1, 'root'), given(0, 'obj'), given(1, 'punct')]];
  expect(judge([{ text: '', opensBlock: true, comments: [], words }], parses)).toEqual(
    [
      { attached: true, labelled: false },
      { attached: true, labelled: true },
      { attached: false, labelled: false },
    ].map((judged) => ({ ...judged, confidence: 0.5, arcConfidence: 0.6 })),
  );
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
