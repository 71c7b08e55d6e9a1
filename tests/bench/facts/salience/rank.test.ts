import { describe, expect, it } from 'vitest';
import type { Example } from '../../../../src/bench/facts/salience/example.js';
import { fitSalience } from '../../../../src/bench/facts/salience/fit.js';
import { leadOrder, modelOrder } from '../../../../src/bench/facts/salience/orders.js';
import { rankQuality, spearman } from '../../../../src/bench/facts/salience/rank.js';
import type { FeatureName } from '../../../../src/facts/salience/features.js';
import { features } from '../../../facts/salience/builders.js';

/** Facts of ten letters each, one after the other, with one feature and a label. */
function example(feature: FeatureName, rows: readonly (readonly [number, number])[]): Example {
  return {
    source: 'questions',
    article: feature,
    critical: [
      { start: 0, end: 12 },
      { start: 30, end: 40 },
    ],
    facts: rows.map(([value, label], index) => ({
      features: features({ [feature]: value }),
      label,
      sentence: `s${index}`,
      span: { start: 10 * index, end: 10 * index + 10 },
    })),
  };
}

describe('spearman', () => {
  it.each([
    ['the same order', [1, 2, 3], [10, 20, 40], 1],
    ['the other order', [1, 2, 3], [3, 2, 1], -1],
    ['equal values share the mean of their ranks', [1, 1, 2], [1, 2, 3], Math.sqrt(3) / 2],
    ['nothing to order on one side', [1, 1, 1], [1, 2, 3], null],
    ['no facts', [], [], null],
  ])('%s', (_, one, other, expected) => {
    const found = spearman(one, other);
    if (expected === null) expect(found).toBeNull();
    else expect(found).toBeCloseTo(expected);
  });
});

describe('rankQuality', () => {
  const text = example('number', [
    [0, 1],
    [0, 0],
    [0, 0],
    [1, 1],
  ]);

  it.each([
    ['the first fact lies in the first span', 1, 0.5],
    ['the second and third in none', 3, 0.5],
    ['the fourth in the second span', 4, 1],
    ['no fact reaches none', 0, 0],
  ])('%s', (_, top, covered) => {
    expect(rankQuality(text, leadOrder(text), top).covered).toBe(covered);
  });

  it('says nothing of spans where there are none', () => {
    expect(rankQuality({ ...text, critical: [] }, leadOrder(text), 4).covered).toBeNull();
  });
});

describe('fitSalience', () => {
  const rows: readonly (readonly [number, number])[] = [
    [0, 0],
    [1, 1],
    [0, 0.2],
    [1, 0.9],
  ];

  it('ranks by the feature that goes with the label', () => {
    const text = example('number', rows);
    const scores = modelOrder(fitSalience([text]))(text);
    expect(rankQuality(text, scores, 4).correlation).toBeGreaterThan(0.8);
  });

  it('leaves a feature out that goes against its direction', () => {
    const { weights } = fitSalience([example('aside', rows)]);
    expect(weights.aside).toBe(0);
  });

  it('learns nothing where people made the same of all facts', () => {
    const { weights } = fitSalience([
      example('number', [
        [0, 1],
        [1, 1],
      ]),
    ]);
    expect(weights.number).toBe(0);
  });
});
