import { describe, expect, test } from 'vitest';
import { noticesOfMarkdown, plainFromMarkdown } from '../../src/read/markdown.js';

describe('Markdown loses', () => {
  test.each([
    [
      'emphasis',
      'The **last** _ferry_ was ***very*** late, ~~so~~ `it` left.',
      'The last ferry was very late, so it left.',
    ],
    [
      'links',
      'The [ferry](https://a.org/x_(y) "title") and [others][1].\n\n[1]: https://a.org',
      'The ferry and others.',
    ],
    ['pictures', '![A ferry](a.png)\n\nIt left.', 'It left.'],
    ['tags and comments', 'The <em>last</em> <!-- really\n? --> one &amp; only.', 'The last one & only.'],
    ['footnotes', 'It left.[^1]\n\n[^1]: At noon.', 'It left.'],
    ['rules', 'One.\n\n---\n\n* * *\n\nTwo.', 'One.\n\nTwo.'],
    ['tables', 'One.\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\nTwo.', 'One.\n\nTwo.'],
    ['code blocks', 'One.\n\n```js\nlet a = 1;\n```\n\nTwo.', 'One.\n\nTwo.'],
    ['quotation marks of blocks', '> One line\n> and more.', 'One line and more.'],
    ['line ends within a paragraph', 'One line\nand more.\n\nTwo.', 'One line and more.\n\nTwo.'],
    [
      'underlines of headings',
      'Life\n====\n\nOne.\n\nDeath\n-----\n\nTwo.',
      '# Life\n\nOne.\n\n## Death\n\nTwo.',
    ],
    ['marks of lists', '* eggs\n2) salt\n- [x] milk', '- eggs\n\n- salt\n\n- milk'],
    ['backslashes', 'A \\*star\\* and 1\\.', 'A *star* and 1.'],
  ])('%s', (_, before, after) => {
    expect(plainFromMarkdown(before)).toBe(after);
  });
});

describe('Markdown keeps', () => {
  test.each([
    ['headings marked', '## Life ##\n\nOne.', '## Life\n\nOne.'],
    ['underscores in names', 'The file a_b_c.txt stays.'],
    ['stars that are none of emphasis', 'It costs 5 * 3 and 4 * 2.'],
    ['marks in code', 'Write `*a*` here.', 'Write *a* here.'],
    ['years at the start of a line', '1999. A year later it left.'],
    ['brackets', 'He said [that] it left.'],
    ['dashes', 'The ferry – the last – left.'],
    ['comparison signs', 'If 5 < 6 and 7 > 6, then.'],
  ])('%s', (_, before, after = before) => {
    expect(plainFromMarkdown(before)).toBe(after);
  });
});

test.each([
  ['One.\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\nTwo.', ['markdown-table']],
  ['1. Eggs\n2. Salt\n\nThen eat.', ['markdown-list']],
  ['| a | b |\n|---|---|\n| 1 | 2 |\n\nOne.\n\n| c | d |\n|---|---|', ['markdown-table', 'markdown-table']],
  ['- Eggs\n- Salt', []],
  ['It cost 2. 5 came.', []],
  ['1999. A year later it left.', []],
  ['```\n| a | b |\n1. x\n```\n\nOne.', []],
])('notices of Markdown: %j', (text, codes) => {
  expect(noticesOfMarkdown(text).map(({ code }) => code)).toEqual(codes);
});
