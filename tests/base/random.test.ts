import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createRandom, int, pick, shuffle } from '../../src/base/random.js';

const draw = (seed: string, count: number): readonly number[] => {
  const random = createRandom(seed);
  return Array.from({ length: count }, random);
};

describe('createRandom', () => {
  test('gives the numbers it always gave', () => {
    expect(draw('quizpress', 3)).toMatchInlineSnapshot(`
      [
        4096091564,
        2760983180,
        4075436186,
      ]
    `);
  });

  test('gives another sequence for another seed, however alike', () => {
    const seeds = ['', ' ', 'quizpress', 'quizpress ', 'Quizpress', 'é', 'e\u0301'];
    expect(new Set(seeds.map((seed) => draw(seed, 2).join())).size).toBe(seeds.length);
  });

  test('stays within 32 bits and fills them evenly', () => {
    const numbers = draw('even', 8000);
    expect(numbers.every((number) => Number.isInteger(number) && number >= 0 && number < 2 ** 32)).toBe(true);
    for (let octant = 0; octant < 8; octant += 1) {
      const share = numbers.filter((number) => Math.floor(number / 2 ** 29) === octant).length;
      expect(share).toBeGreaterThan(850);
      expect(share).toBeLessThan(1150);
    }
  });
});

describe('int', () => {
  test('stays below its bound', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 2 ** 32 }), (seed, bound) => {
        const number = int(createRandom(seed), bound);
        return Number.isInteger(number) && number >= 0 && number < bound;
      }),
    );
  });

  test('draws again where a number would favour small results', () => {
    const numbers = [2 ** 32 - 1, 7];
    expect(int(() => numbers.shift() ?? 0, 3)).toBe(1);
  });

  test.each([0, -1, 1.5, Number.NaN, 2 ** 32 + 1])('refuses the bound %d', (bound) => {
    expect(() => int(createRandom('x'), bound)).toThrow(RangeError);
  });
});

describe('pick', () => {
  test('reaches every value, undefined included', () => {
    const random = createRandom('reach');
    const picked = new Set(Array.from({ length: 100 }, () => pick(random, ['a', undefined, 'c'])));
    expect(picked).toEqual(new Set(['a', undefined, 'c']));
  });

  test('refuses an empty list', () => {
    expect(() => pick(createRandom('x'), [])).toThrow(RangeError);
  });
});

describe('shuffle', () => {
  test('keeps every value once and leaves the given list alone', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.integer()), (seed, values) => {
        const before = [...values];
        const shuffled = shuffle(createRandom(seed), values);
        expect(values).toEqual(before);
        expect(shuffled.toSorted((a, b) => a - b)).toEqual(before.toSorted((a, b) => a - b));
      }),
    );
  });

  test('reaches every order about equally often', () => {
    const random = createRandom('orders');
    const counts = new Map<string, number>();
    for (let round = 0; round < 6000; round += 1) {
      const order = shuffle(random, ['a', 'b', 'c']).join('');
      counts.set(order, (counts.get(order) ?? 0) + 1);
    }
    expect(counts.size).toBe(6);
    expect(Math.min(...counts.values())).toBeGreaterThan(850);
  });
});
