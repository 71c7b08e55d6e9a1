import { describe, expect, test } from 'vitest';
import { comparisonFile } from '../../src/lms/comparison-file.js';
import type { Comparison } from '../../src/model/comparison.js';
import { ferryComparison } from '../samples/comparison.js';

describe('comparison.json', () => {
  test('holds everything, keys in the order of the schema', () => {
    const { name, content } = comparisonFile(ferryComparison);
    const parsed: unknown = JSON.parse(String(content));
    expect(name).toBe('comparison.json');
    expect(parsed).toEqual(ferryComparison);
    expect(Object.keys(JSON.parse(String(content)))).toEqual([
      'articles',
      'shared',
      'differs',
      'only',
      'sheet',
    ]);
  });

  const [shared] = ferryComparison.shared;
  const [differs] = ferryComparison.differs;
  test.each<readonly [string, Partial<Comparison>]>([
    ['one article', { articles: ferryComparison.articles.slice(0, 1) }],
    [
      'a shared finding that one article tells',
      { shared: shared ? [{ ...shared, tellings: shared.tellings.slice(0, 1) }] : [] },
    ],
    [
      'a difference with one side',
      { differs: differs ? [{ ...differs, sides: differs.sides.slice(0, 1) }] : [] },
    ],
    ['a salience above 1', { shared: shared ? [{ ...shared, salience: 2 }] : [] }],
  ])('%s breaks the schema', (_, change) => {
    expect(() => comparisonFile({ ...ferryComparison, ...change })).toThrow(
      /comparison\.json would break its schema/u,
    );
  });
});
