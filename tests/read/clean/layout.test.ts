import { describe, expect, test } from 'vitest';
import { divideIntoBlocks } from '../../../src/read/clean/layout.js';

const texts = (text: string): readonly string[] => divideIntoBlocks(text).map((block) => block.text);

const wrapped = `The ferry to Orsay turned back on Monday after a wave
broke two of its windows, the harbour master said. He
had seen nothing like it in all of his thirty years on
the island, which lies far out in the sea.`;
const second = `Nobody among the passengers was hurt, but most of them
were wet, and they were given soup in the school.`;
const join = (text: string): string => text.replaceAll('\n', ' ');

describe('lines', () => {
  test('one paragraph a line', () => {
    const lines = [`${join(wrapped)}`, `${join(second)}`, 'It left.'];
    expect(texts(lines.join('\n'))).toEqual(lines);
  });

  test('paragraphs with blank lines between', () => {
    const lines = [join(wrapped), join(second), 'It left.'];
    expect(texts(lines.join('\n\n\n'))).toEqual(lines);
  });

  test('broken to a width are joined', () => {
    expect(texts(`${wrapped}\n\n${second}`)).toEqual([join(wrapped), join(second)]);
  });

  test('broken to a width and double-spaced are joined', () => {
    const doubled = `${wrapped}\n${second}`.replaceAll('\n', '\n\n');
    expect(texts(doubled)).toEqual([join(wrapped), join(second)]);
  });

  test('divided words are put together, compounds keep their hyphen', () => {
    const text = `The ferry to Orsay had to turn back when a wave des-
troyed two of its windows. The captain, who is a well-
known man on the island, said that it would take fifteen
days to mend.`;
    expect(texts(text)[0]).toContain('destroyed');
    expect(texts(text)[0]).toContain('well-known');
  });

  test('of short lines are not joined', () => {
    const lines = [
      'Home',
      'News',
      'Sport',
      'A wave broke two windows of the ferry.',
      'Photo: AP',
      'It left.',
    ];
    expect(texts(lines.join('\n'))).toEqual(lines);
  });

  test('of a list are not joined', () => {
    const lines = ['eggs', 'flour', 'a pinch of salt', 'butter', 'milk'];
    expect(texts(lines.join('\n'))).toEqual(lines);
  });

  test('of white space alone give nothing', () => {
    expect(texts('\n \n\n  \n')).toEqual([]);
  });
});

describe('marks', () => {
  test.each([
    ['# Life', 'heading', 'Life'],
    ['### Life', 'heading', 'Life'],
    ['- eggs', 'item', 'eggs'],
    ['• eggs', 'item', 'eggs'],
    ['#1 in the charts', 'none', '#1 in the charts'],
    ['-5 degrees', 'none', '-5 degrees'],
    ['— and so it went.', 'none', '— and so it went.'],
    ['Life', 'none', 'Life'],
  ])('%s', (line, mark, text) => {
    expect(divideIntoBlocks(line)).toEqual([{ text, mark }]);
  });
});
