import { describe, expect, it } from 'vitest';
import { indexesIn, indexesOf, rangeByIndex } from '../../src/language/ranges.js';

describe('ranges of tokens', () => {
  it('lists the tokens of a range, none of an empty one', () => {
    expect(indexesOf({ first: 3, end: 6 })).toEqual([3, 4, 5]);
    expect(indexesOf({ first: 3, end: 3 })).toEqual([]);
  });

  it('gathers the tokens of several ranges, each once', () => {
    const ranges = [
      { first: 4, end: 6 },
      { first: 1, end: 2 },
      { first: 5, end: 7 },
    ];
    expect([...indexesIn(ranges)]).toEqual([4, 5, 1, 6]);
  });

  it('finds the last range over a token, and none beside them', () => {
    const wide = { first: 0, end: 3, name: 'wide' };
    const inner = { first: 1, end: 2, name: 'inner' };
    const found = rangeByIndex([wide, inner]);
    expect([0, 1, 2, 3].map((index) => found.get(index)?.name)).toEqual(['wide', 'inner', 'wide', undefined]);
  });
});
