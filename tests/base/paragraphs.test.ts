import { expect, test } from 'vitest';
import { looksLikeHeading, numberParagraphs } from '../../src/base/paragraphs.js';

test.each([
  ['What comes next', true],
  ['A long road to the harbour', true],
  ['He left.', false],
  ['“Nobody asked us”', false],
  ['The council has not said when the bridge opens again or who is going to pay', false],
])('%j is a heading: %j', (text, isHeading) => {
  expect(looksLikeHeading(text)).toBe(isHeading);
});

test.each<[texts: readonly string[], numbers: readonly number[]]>([
  [
    ['The ferry sank.', 'All were saved.'],
    [1, 2],
  ],
  [
    ['The ferry sank.', 'What comes next', 'An inquiry begins.'],
    [1, 2, 2],
  ],
  [
    ['Background', 'The ferry sank.'],
    [1, 1],
  ],
  [[], []],
])('the paragraphs %j have the numbers %j', (texts, numbers) => {
  expect(numberParagraphs(texts)).toEqual(numbers);
});
