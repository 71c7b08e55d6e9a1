import { describe, expect, test } from 'vitest';
import {
  capitalizeFirst,
  collapseWhitespace,
  joinList,
  normalizeText,
  sameText,
  wordCount,
} from '../../src/base/text.js';

describe('collapseWhitespace', () => {
  test.each([
    [' a \n\t b\u00a0c ', 'a b c'],
    ['', ''],
    ['\n', ''],
    ['kept as it is', 'kept as it is'],
  ])('%j gives %j', (text, expected) => expect(collapseWhitespace(text)).toBe(expected));
});

describe('normalizeText', () => {
  test.each([
    ['“Two-day” truce,', 'two day truce'],
    ['US$3,000.50', 'us$3000.50'],
    ['the U.S.', 'the us'],
    ['Israel’s', "israel's"],
    ["the soldiers' tents", 'the soldiers tents'],
    ['‘quoted’', 'quoted'],
    ['3.5 %', '3.5 %'],
    ['ﬁve', 'five'],
    ['-5 °C', '-5 °c'],
    ['1,000,000', '1000000'],
    ['1,2', '1 2'],
    ['at 9 a.m. sharp', 'at 9 am sharp'],
    ['…!?', ''],
    ['Minus 5, minuscule', 'minus 5 minuscule'],
    ['(−5) 5-7', '-5 5 7'],
    ['plain words', 'plain words'],
    ['ÉCOLE', 'école'],
  ])('%j gives %j', (text, expected) => expect(normalizeText(text)).toBe(expected));
});

describe('sameText', () => {
  test.each([
    ['“One day”', 'one  day.', true],
    ['seven-year', 'seven year', true],
    ['3.5', '35', false],
    ['£5', '$5', false],
    ['-5', '5', false],
    ['5', '5%', false],
    ['resume', 'résumé', false],
  ])('%j and %j: %s', (one, other, expected) => expect(sameText(one, other)).toBe(expected));
});

describe('capitalizeFirst', () => {
  test.each([
    ['the truce', 'The truce'],
    ['“the truce”', '“The truce”'],
    ['(über)', '(Über)'],
    ['Already', 'Already'],
    ['7th day', '7th day'],
    ['', ''],
    ['…', '…'],
  ])('%j gives %j', (text, expected) => expect(capitalizeFirst(text)).toBe(expected));
});

describe('wordCount', () => {
  test.each([
    ["The 1.5-hour talks, he'd said", 5],
    ['3,000 people – and more', 4],
    ['“Yes.”', 1],
    ['– … !', 0],
    ['', 0],
  ])('%j has %d', (text, expected) => expect(wordCount(text)).toBe(expected));
});

describe('joinList', () => {
  test.each([
    [[], ''],
    [['a'], 'a'],
    [['a', 'b'], 'a and b'],
    [['a', 'b', 'c'], 'a, b and c'],
    [['Lyon, France', 'Bonn, Germany', 'Rome'], 'Lyon, France; Bonn, Germany; and Rome'],
  ])('%j gives %j', (members, expected) => expect(joinList(members)).toBe(expected));

  test('takes another conjunction', () => expect(joinList(['a', 'b', 'c'], 'or')).toBe('a, b or c'));
});
