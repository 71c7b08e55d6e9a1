import { describe, expect, test } from 'vitest';
import { packSentences } from '../../../src/language/neural/layout.js';
import { spellingRows, wordShape } from '../../../src/language/neural/spelling.js';
import { normalizeForm } from '../../../src/language/neural/word-features.js';

test.each([
  ['“', '"'],
  ['``', '"'],
  ['don’t', "don't"],
  ['1914–18', '1914-18'],
  ['…', '...'],
  ['plain', 'plain'],
  ['naïve', 'naïve'],
  ['', ''],
])('normalizeForm(%s) is %s', (form, normal) => {
  expect(normalizeForm(form)).toBe(normal);
});

test.each([
  ["McDonald's", "XxXxx'x"],
  ['USA', 'XX'],
  ['1990s', 'ddx'],
  ['a', 'x'],
  ['...', '..'],
  ['', ''],
])('wordShape(%s) is %s', (form, shape) => {
  expect(wordShape(form)).toBe(shape);
});

describe('spellingRows', () => {
  // From data.py: affixes('Walking'), affixes('a'), affixes('π').
  test.each([
    ['Walking', [5751, 771, 972, 6634, 1543, 1141, 5645, 849]],
    ['a', [3201, 3826, 7279, 4216, 3555, 102, 3161, 377]],
    ['π', [5070, 4709, 6396, 3883, 7280, 7641, 486, 377]],
  ])('of %s are those of the training script', (form, rows) => {
    expect(spellingRows(form, 8192)).toEqual(rows);
  });
});

describe('packSentences', () => {
  test('lays out first words, second words, …', () => {
    const { words, steps, active, offset, packedRow } = packSentences([1, 3, 2]);
    expect({ words, steps }).toEqual({ words: 6, steps: 3 });
    expect(Array.from(active)).toEqual([3, 2, 1]);
    expect(Array.from(offset)).toEqual([0, 3, 5]);
    expect(Array.from(packedRow)).toEqual([2, 0, 3, 5, 1, 4]);
  });

  test('empty sentences have no rows', () => {
    const { words, steps, packedRow } = packSentences([0, 0]);
    expect({ words, steps, rows: packedRow.length }).toEqual({ words: 0, steps: 0, rows: 0 });
  });
});
