import { describe, expect, test } from 'vitest';
import {
  compareText,
  groupBy,
  repeated,
  sum,
  togetherIn,
  unique,
  uniqueBy,
} from '../../src/base/collections.js';

test('groupBy keeps the order of keys and values', () => {
  const groups = groupBy(['bee', 'ant', 'bat', 'asp'], (word) => word.charAt(0));
  expect([...groups]).toEqual([
    ['b', ['bee', 'bat']],
    ['a', ['ant', 'asp']],
  ]);
  expect([...groupBy([], (value) => value)]).toEqual([]);
});

test('uniqueBy keeps the first of each key', () => {
  expect(uniqueBy(['Ant', 'bee', 'ant'], (word) => word.toLowerCase())).toEqual(['Ant', 'bee']);
  expect(uniqueBy([undefined, undefined], (value) => value)).toEqual([undefined]);
});

describe('unique and repeated', () => {
  test.each([
    [
      ['b', 'a', 'b', 'a', 'c'],
      ['b', 'a', 'c'],
      ['b', 'a'],
    ],
    [['a', 'b'], ['a', 'b'], []],
    [[], [], []],
  ])('%j', (values, distinct, doubles) => {
    expect(unique(values)).toEqual(distinct);
    expect(repeated(values)).toEqual(doubles);
  });
});

describe('togetherIn', () => {
  const areTogether = togetherIn([
    ['huge', 'vast'],
    ['vast', 'wide', 'broad'],
  ]);
  test.each([
    ['huge', 'vast', true],
    ['broad', 'vast', true],
    ['wide', 'wide', true],
    ['huge', 'wide', false],
    ['tiny', 'tiny', false],
    ['huge', 'tiny', false],
  ])('%s and %s: %s', (one, other, together) => {
    expect(areTogether(one, other)).toBe(together);
  });
});

test('sum', () => {
  expect(sum([1, 2.5])).toBe(3.5);
  expect(sum([])).toBe(0);
});

test('compareText sorts by code, not by locale', () => {
  expect(['ä', 'b', 'B', 'a', 'a'].toSorted(compareText)).toEqual(['B', 'a', 'a', 'b', 'ä']);
});
