import { expect, test } from 'vitest';
import { sourceLine, viewArticle } from '../../../src/pages/views/article.js';
import { ferryArticle } from '../../samples/article.js';

const unknown = { author: null, publisher: null, published: null, licence: null, words: 0 };

test.each<[source: Partial<typeof ferryArticle.source>, line: string | null]>([
  [{}, 'The Senn Valley Courier · Nora Whitfield · 9 October 2024 · CC0 1.0 · 364 words'],
  [{ author: null, licence: null }, 'The Senn Valley Courier · 9 October 2024 · 364 words'],
  [{ ...unknown, words: 12 }, '12 words'],
  [{ ...unknown, publisher: '' }, null],
  [unknown, null],
])('source line of %j', (source, line) => {
  expect(sourceLine({ ...ferryArticle, source: { ...ferryArticle.source, ...source } })).toBe(line);
});

test.each<[text: string, heading: boolean]>([
  ['An electric boat from a local yard', true],
  ['What comes next', true],
  ['He left.', false],
  ['“We will see,” he said', true],
  ['“We will see.”', false],
  ['Did he?', true],
  ['The points were these:', false],
  ['a line of more than twelve words that has no stop at its end at all', false],
])('%s is a heading: %s', (text, heading) => {
  const paragraphs = [{ id: 'a1p1', sentences: [{ id: 'a1p1s1', text }] }];
  expect(viewArticle({ ...ferryArticle, paragraphs }, null).paragraphs).toEqual([
    { number: 1, text, heading },
  ]);
});

test('an article has a title of its own only beside others', () => {
  expect(viewArticle(ferryArticle, 2).title).toBe(`Article 2: ${ferryArticle.title}`);
  expect(viewArticle(ferryArticle, null)).toMatchObject({ title: null, source: null });
});
