import { describe, expect, it } from 'vitest';
import { markText } from '../../../src/pages/views/marked-text.js';

const text = 'The old boat sank.\n\nNobody saw it.';
const first = { start: 0, end: 18 };
const second = { start: 20, end: 34 };

/** Pieces as `3>[e3 words]`: the numbers that begin, the marks, the words. */
function draw(paragraph: typeof first, spans: readonly (readonly [number, number, number])[]): string {
  const numbered = spans.map(([number, start, end]) => ({ number, span: { start, end } }));
  return markText(text, paragraph, numbered)
    .map(({ text: words, marks, begins }) =>
      marks === null ? words : `${begins === null ? '' : `${begins}>`}[${marks} ${words}]`,
    )
    .join('');
}

describe('markText', () => {
  it.each([
    ['no fact', first, [], 'The old boat sank.'],
    ['one fact', first, [[1, 4, 12]], 'The 1>[e1 old boat] sank.'],
    [
      'two facts on the same words',
      first,
      [
        [1, 4, 12],
        [2, 4, 12],
      ],
      'The 1, 2>[e1 e2 old boat] sank.',
    ],
    [
      'a fact within another',
      first,
      [
        [1, 0, 18],
        [2, 8, 12],
      ],
      '1>[e1 The old ]2>[e1 e2 boat][e1  sank.]',
    ],
    [
      'facts that overlap',
      first,
      [
        [1, 0, 12],
        [2, 8, 17],
      ],
      '1>[e1 The old ]2>[e1 e2 boat][e2  sank].',
    ],
    ['the whole paragraph', second, [[3, 20, 34]], '3>[e3 Nobody saw it.]'],
    ['a fact of another paragraph', second, [[1, 0, 18]], 'Nobody saw it.'],
    ['what reaches into the next paragraph is cut', first, [[1, 13, 26]], 'The old boat 1>[e1 sank.]'],
    ['what begins before does not begin here', second, [[1, 13, 26]], '[e1 Nobody] saw it.'],
  ] as const)('%s', (_, paragraph, spans, expected) => {
    expect(draw(paragraph, spans)).toBe(expected);
  });
});
