import { expect, test } from 'vitest';
import { drawExperts, expertCount, readExperts } from '../../../src/bench/quality/experts.js';

function line(article: string, number: number): string {
  return JSON.stringify({
    article,
    question: `Question ${number} on ${article}?`,
    answer: 'right',
    distractor_miscomprehension: 'misread',
    distractor_other_span: 'elsewhere',
    distractor_unsupported: 'unsupported',
  });
}

const text = ['tigers', 'prisons', 'bikes', 'stars']
  .flatMap((article) => [1, 2, 3].map((number) => line(article, number)))
  .join('\n');

test('experts’ items are a quarter of the sheet', () => {
  expect(expertCount(60)).toBe(20);
  expect(expertCount(80)).toBe(27);
  expect(expertCount(0)).toBe(0);
});

test('those on the program’s articles come first, none from excluded ones', () => {
  const items = readExperts(text, 'qa.jsonl');
  const drawn = drawExperts(items, 5, new Set(['prisons', 'bikes']), new Set(['bikes']), 'one');
  expect(drawn.slice(0, 3).map(({ article }) => article)).toEqual(['prisons', 'prisons', 'prisons']);
  expect(new Set(drawn.slice(3).map(({ article }) => article)).size).toBe(1);
  expect(drawn.map(({ article }) => article)).not.toContain('bikes');
  expect(drawExperts(items, 99, new Set(), new Set(['bikes']), 'one')).toHaveLength(9);
});

test('their options are shuffled by the seed and hold the key once', () => {
  const items = readExperts(text, 'qa.jsonl');
  const drawn = drawExperts(items, 12, new Set(), new Set(), 'one');
  expect(drawExperts(items, 12, new Set(), new Set(), 'one')).toEqual(drawn);
  for (const { rendered } of drawn) {
    expect(rendered.label).toBe('multiple choice');
    expect(rendered.lines.toSorted()).toEqual(['- elsewhere', '- misread', '- right', '- unsupported']);
  }
  expect(new Set(drawn.map(({ rendered }) => rendered.lines.indexOf('- right'))).size).toBeGreaterThan(1);
});

test.each([
  ['not JSON', '{', 'qa.jsonl, line 1 is not JSON'],
  ['no object', '[1]', 'qa.jsonl, line 1 is no JSON object'],
  [
    'a missing field',
    `${line('tigers', 1)}\n{"article":"x"}`,
    'qa.jsonl, line 2 has no text under "question"',
  ],
])('a file with %s is refused', (_, broken, message) => {
  expect(() => readExperts(broken, 'qa.jsonl')).toThrow(message);
});

test('an empty file has no items', () => {
  expect(readExperts('\n', 'qa.jsonl')).toEqual([]);
});
