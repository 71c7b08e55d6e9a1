import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeTree, hasCrossing, isTree } from '../../../src/language/neural/tree.js';

/** Rows are dependents; the first column is the root, column `h + 1` the word `h`. */
function decode(weights: readonly (readonly number[])[]): readonly number[] {
  return Array.from(decodeTree(weights.length, (dependent, head) => weights[dependent]?.[head + 1] ?? 0));
}

function total(weights: readonly (readonly number[])[], heads: readonly number[]): number {
  return heads.reduce((sum, head, dependent) => sum + (weights[dependent]?.[head + 1] ?? 0), 0);
}

/** All head lists of a sentence that are trees without crossing arcs. */
function allTrees(length: number): readonly (readonly number[])[] {
  const lists = Array.from({ length }).reduce<readonly (readonly number[])[]>(
    (partial) =>
      partial.flatMap((list) => Array.from({ length: length + 1 }, (_, head) => [...list, head - 1])),
    [[]],
  );
  return lists.filter((list) => isTree(Int32Array.from(list)) && !hasCrossing(Int32Array.from(list)));
}

describe('decodeTree', () => {
  test.each([
    ['one word hangs on the root', [[0, 0]], [-1]],
    [
      'best heads that are a tree',
      [
        [5, 0, 1],
        [0, 5, 0],
      ],
      [-1, 0],
    ],
    [
      'a cycle is cut where it costs least',
      [
        [1, 0, 9],
        [3, 9, 0],
      ],
      [1, -1],
    ],
    [
      'two roots: the weaker one gives way',
      [
        [9, 0, 1],
        [8, 7, 0],
      ],
      [-1, 0],
    ],
    [
      'no arcs cross',
      [
        [0, 0, 0, 9, 0],
        [0, 0, 0, 0, 8],
        [9, 0, 0, 0, 0],
        [0, 0, 0, 9, 0],
      ],
      [2, 2, -1, 2],
    ],
  ])('%s', (_, weights, heads) => {
    expect(decode(weights)).toEqual(heads);
  });

  test('is the best of all trees', () => {
    const sentences = fc.integer({ min: 1, max: 4 }).chain((length) =>
      fc.array(
        fc.array(fc.integer({ min: -20, max: 20 }), { minLength: length + 1, maxLength: length + 1 }),
        {
          minLength: length,
          maxLength: length,
        },
      ),
    );
    fc.assert(
      fc.property(sentences, (weights) => {
        const heads = decode(weights);
        expect(isTree(Int32Array.from(heads))).toBe(true);
        const best = Math.max(...allTrees(weights.length).map((tree) => total(weights, tree)));
        expect(total(weights, heads)).toBe(best);
      }),
    );
  });
});

describe('isTree', () => {
  test.each([
    [[-1], true],
    [[1, -1], true],
    [[-1, -1], false],
    [[1, 0], false],
    [[-1, 2, 1], false],
    [[0], false],
  ])('%j: %s', (heads, tree) => {
    expect(isTree(Int32Array.from(heads))).toBe(tree);
  });
});

describe('hasCrossing', () => {
  test.each([
    [[-1], false],
    [[1, -1, 1], false],
    [[2, 0, -1], false],
    [[2, -1, 1], true],
    [[2, 3, -1, 2], true],
    [[1, 3, 3, -1], false],
  ])('%j: %s', (heads, crossing) => {
    expect(hasCrossing(Int32Array.from(heads))).toBe(crossing);
  });
});
