import { describe, expect, test } from 'vitest';
import { mergeHighlights } from '../../../src/read/clean/highlights.js';
import { dropReferenceMarks } from '../../../src/read/clean/reference-marks.js';
import { dropRepeats, firstStretch } from '../../../src/read/clean/repeats.js';
import { roughSentences } from '../../../src/read/clean/sentences.js';
import { settleHeadings } from '../../../src/read/clean/settle-headings.js';
import { takeTitle } from '../../../src/read/clean/title.js';
import { body } from '../article-of.js';
import { draftOf, linesOf } from './draft-of.js';

const [first, second, third] = body;

describe('highlights', () => {
  test('that repeat the body are dropped', () => {
    const draft = mergeHighlights(draftOf(['Story highlights', second, first, second, third]));
    expect(linesOf(draft)).toEqual(['Story highlights', first, second, third]);
    expect(draft.notices[0]?.code).toBe('highlight');
  });

  test('that shorten the body are dropped', () => {
    const short = 'Ferry to Orsay turned back on Monday after wave broke its windows';
    expect(linesOf(mergeHighlights(draftOf(['Key points', `- ${short}`, first, second])))).toEqual([
      'Key points',
      first,
      second,
    ]);
  });

  test.each([
    [
      'that say something else',
      ['Story highlights', 'The captain has resigned from his post after thirty years.', first, second],
    ],
    [
      'that differ in a number',
      [
        'Key points',
        first.replace('two', 'three').replace('Monday', 'Sunday').replace('Orsay', 'Skye'),
        first,
      ],
    ],
    ['without a label', [first, second, third]],
    ['too short to be sure', ['Key points', 'Nobody was hurt.', 'Nobody was hurt.']],
  ])('%s stay', (_, lines) => {
    const draft = draftOf(lines);
    expect(mergeHighlights(draft)).toEqual(draft);
  });
});

describe('title', () => {
  test.each([
    [
      'front matter, and the same line in the text goes',
      ['Ferry turns back', first],
      'Ferry Turns Back',
      'Ferry Turns Back',
      [first],
    ],
    [
      'a headline that ends in letters with a dot each',
      ['What it is like to skip winter in L.A.', first],
      null,
      'What it is like to skip winter in L.A.',
      [first],
    ],
    [
      'a headline-like line',
      ['Ferry turns back in storm', first],
      null,
      'Ferry turns back in storm',
      [first],
    ],
    ['a marked heading', ['# Ferry', first], null, 'Ferry', [first]],
    [
      'the headline below a section',
      ['World', 'Ferry turns back in storm', first],
      null,
      'Ferry turns back in storm',
      [first],
    ],
    [
      'the name above a line that tells whose it is, which is the first paragraph',
      ['Ann Reed (1831-1913)', 'Born on a farm, Reed went to sea and became a well-known painter', first],
      null,
      'Ann Reed (1831-1913)',
      ['Born on a farm, Reed went to sea and became a well-known painter.', first],
    ],
    [
      'the headline below the name of a section, however long',
      ['World News', 'Painter who went to sea comes home with the work of thirty years', first],
      null,
      'Painter who went to sea comes home with the work of thirty years',
      [first],
    ],
    [
      'the full headline below its first words',
      ['Ann Reed', 'Ann Reed: the painter who went to sea for her whole life', first],
      null,
      'Ann Reed: the painter who went to sea for her whole life',
      [first],
    ],
    ['a question', ['Why did the ferry turn back?', first], null, 'Why did the ferry turn back?', [first]],
    ['a short name alone', ['Orsay', first], null, 'Orsay', [first]],
    ['the first words of the body', [first], null, 'The ferry to Orsay turned back on Monday …', [first]],
    [
      'the first sentence, if short',
      ['It left at noon. It came back.'],
      null,
      'It left at noon',
      ['It left at noon. It came back.'],
    ],
    [
      'not the first of several headings',
      ['1 The storm', first, '2 The soup', second],
      null,
      'The ferry to Orsay turned back on Monday …',
      ['1 The storm', first, '2 The soup', second],
    ],
    [
      'not a line after the first paragraph',
      [first, 'Soup for the passengers', second],
      null,
      'The ferry to Orsay turned back on Monday …',
      [first, 'Soup for the passengers', second],
    ],
    [
      'a headline with quotation marks and emoji',
      ['🎉 “Best day ever”: ‘lost’ ferry is found ⛴️', first],
      null,
      '🎉 “Best day ever”: ‘lost’ ferry is found ⛴️',
      [first],
    ],
    [
      'a headline that opens with other marks',
      ['#Ferry and other names: “island” museum opens 🎉', first],
      null,
      '#Ferry and other names: “island” museum opens 🎉',
      [first],
    ],
    ['no formula', ['=SUM(A1)', first], null, '=SUM(A1)', ['=SUM(A1)', first]],
    [
      'not a quoted question',
      ['"Why did it turn back?"', first],
      null,
      '"Why did it turn back?"',
      ['"Why did it turn back?"', first],
    ],
  ])('%s', (_, lines, given, title, rest) => {
    const draft = takeTitle(draftOf(lines, { title: given }));
    expect(draft.about.title).toBe(title);
    expect(linesOf(draft)).toEqual(rest);
  });

  test('lines above it are left out with a notice', () => {
    const { notices } = takeTitle(draftOf(['World', 'Ferry turns back in storm', first]));
    expect(notices.map(({ code }) => code)).toEqual(['above-title', 'title']);
  });
});

describe('headings', () => {
  test.each([
    [
      'between paragraphs',
      [first, 'Soup and dry clothes', second],
      [first, '# Soup and dry clothes', second],
    ],
    ['marked', [first, '# Soup.', second], [first, '# Soup.', second]],
    ['after the end go', [first, second, 'Ten more ferries'], [first, second]],
    ['in a row of four go', [first, 'A', 'B', 'C', 'D', second], [first, second]],
    ['no item of a list', [first, '- Soup', second], [first, '- Soup', second]],
    ['no sentence', [first, 'It left.', second], [first, 'It left.', second]],
    ['no line that begins small', [first, 'and so on', second], [first, 'and so on', second]],
    ['no quotation', [first, '"Why?"', second], [first, '"Why?"', second]],
    [
      'no long line',
      [first, `${'Many words '.repeat(10)}follow`, second],
      [first, `${'Many words '.repeat(10)}follow`, second],
    ],
  ])('%s', (_, lines, rest) => {
    expect(linesOf(settleHeadings(draftOf(lines)))).toEqual(rest);
  });
});

describe('repeats', () => {
  test.each([
    ['It fell and then it rose. It fell and then it rose.', 'It fell and then it rose.'],
    ['It fell and then it rose. It fell and then it rose. It fell and', 'It fell and then it rose.'],
    ['It fell. It fell. It fell.', 'It fell. It fell. It fell.'],
    [
      'It fell and then it rose. It fell and then it stayed.',
      'It fell and then it rose. It fell and then it stayed.',
    ],
    ['', ''],
  ])('%s', (before, after) => {
    expect(firstStretch(before)).toBe(after);
  });

  test('a paragraph and a sentence that come again are dropped with a notice', () => {
    const draft = dropRepeats(draftOf([first, second, first, `${third} ${first}`]));
    expect(linesOf(draft)).toEqual([first, second, third]);
    expect(draft.notices.map(({ code }) => code)).toEqual(['repeated', 'repeated']);
  });

  test.each([
    ['different paragraphs', [...body]],
    ['short sentences that come again', ['“No.” He left.', '“No.” He left.']],
    ['a paragraph of one sentence', [third]],
  ])('%s stay', (_, lines) => {
    const draft = draftOf(lines);
    expect(dropRepeats(draft)).toEqual(draft);
  });
});

describe('marks of notes', () => {
  test.each([
    ['It left in 1964.[8][9] It came back[citation needed] soon.', 'It left in 1964. It came back soon.'],
    ['# Life[edit]', '# Life'],
    ['He said that the work[s] had [not] begun.'],
    ['The rooms [12] and [13] were shut.'],
    ['See a[0123].'],
  ])('%s', (before, after = before) => {
    expect(linesOf(dropReferenceMarks(draftOf([before])))).toEqual([after]);
  });
});

describe('rough sentences', () => {
  test.each([
    ['Dr. Lee left. “Why?” he asked. Nobody knew.', ['Dr. Lee left.', '“Why?” he asked.', 'Nobody knew.']],
    ['The U.S. Senate met at 3 p.m. on Monday.', ['The U.S. Senate met at 3 p.m. on Monday.']],
    ['It cost 3.50. And then?', ['It cost 3.50.', 'And then?']],
    ['no end', ['no end']],
    ['', []],
  ])('%s', (paragraph, sentences) => {
    expect(roughSentences(paragraph)).toEqual(sentences);
  });

  test('are found quickly in a hundred thousand stops', () => {
    expect(roughSentences('.'.repeat(100_000))).toHaveLength(1);
  });
});
