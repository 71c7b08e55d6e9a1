import { expect, test } from 'vitest';
import { looksLikeHeading, numberParagraphs, printedParagraphs } from '../../src/base/paragraphs.js';

test.each([
  ['What comes next', true],
  ['A long road to the harbour', true],
  ['Who pays for the bridge?', true],
  ['He left.', false],
  ['“Who pays for it?”', false],
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

test('a paragraph is printed with its sentences in a row, its number, and whether it is a heading', () => {
  const paragraphs = [['The ferry sank.', 'All were saved.'], ['What comes next'], ['An inquiry begins.']];
  const sentences = paragraphs.map((texts) => ({ sentences: texts.map((text) => ({ text })) }));
  expect(printedParagraphs(sentences)).toEqual([
    { text: 'The ferry sank. All were saved.', number: 1, isHeading: false },
    { text: 'What comes next', number: 2, isHeading: true },
    { text: 'An inquiry begins.', number: 2, isHeading: false },
  ]);
});
