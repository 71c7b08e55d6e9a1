import { describe, expect, it } from 'vitest';
import { datesBeside, withoutUndatedDays } from '../../src/facts/alone/dates-beside.js';

type Row = readonly [text: string, words: string, value: string | null, dated: string];

describe('datesBeside', () => {
  const rows: readonly Row[] = [
    ['The ferry sank on Monday.', 'on Monday', '2024-05-06', 'The ferry sank on Monday (6 May 2024).'],
    [
      'Prices fell last month in Oslo.',
      'last month',
      '2024-04',
      'Prices fell last month (April 2024) in Oslo.',
    ],
    ['Bergen grew last year.', 'last year', '2023', 'Bergen grew last year (2023).'],
  ];
  it.each(rows)('%s', (text, words, value, dated) => {
    expect(datesBeside(text, [{ words, value }])).toBe(dated);
  });

  const same: readonly (readonly [text: string, words: string, value: string | null])[] = [
    ['The ferry sank on Monday.', 'on Monday', null],
    ['The ferry sank on 6 May 2024.', 'on 6 May 2024', '2024-05-06'],
    ['The ferry sank in 1998.', 'in 1998', '1998'],
    ['It sank on Monday, and on Monday it rained.', 'on Monday', '2024-05-06'],
  ];
  it.each(same)('leaves %s', (text, words, value) => {
    expect(datesBeside(text, [{ words, value }])).toBe(text);
  });
});

describe('withoutUndatedDays', () => {
  const rows: readonly (readonly [text: string, words: string, left: string])[] = [
    ['The ferry sank on Monday.', 'Monday', 'The ferry sank.'],
    ['The ferry sank on Monday morning in Bergen.', 'on Monday morning', 'The ferry sank in Bergen.'],
    ['The council met again Monday at the town hall.', 'Monday', 'The council met again at the town hall.'],
  ];
  it.each(rows)('%s', (text, words, left) => {
    expect(withoutUndatedDays(text, [{ words, value: null }])).toBe(left);
  });

  const same: readonly (readonly [text: string, words: string])[] = [
    ['The ferry must leave by Friday.', 'Friday'],
    ['The council will pay for nothing beyond Friday.', 'Friday'],
    ['Anna Karlsen likes the Monday meeting.', 'Monday'],
    ['Anna Karlsen said: “I came on Monday”.', 'Monday'],
    ['The ferry sank last year.', 'last year'],
    ['The ferry sank on 6 May.', 'on 6 May'],
  ];
  it.each(same)('leaves %s', (text, words) => {
    expect(withoutUndatedDays(text, [{ words, value: null }])).toBe(text);
  });
});
