import { describe, expect, it } from 'vitest';
import {
  addDays,
  compareDays,
  daysIn,
  formatDay,
  parseDay,
  weekdayOfDay,
} from '../../../src/language/dates/calendar-days.js';

describe('calendar days', () => {
  const weekdays: readonly (readonly [string, number])[] = [
    ['2023-12-01', 5],
    ['2024-02-29', 4],
    ['2000-01-01', 6],
    ['1969-07-20', 0],
    ['1900-03-01', 4],
    ['2026-11-22', 0],
  ];
  for (const [text, weekday] of weekdays) {
    it(`${text} is weekday ${weekday}`, () => {
      const day = parseDay(text);
      expect(day === null ? null : weekdayOfDay(day)).toBe(weekday);
    });
  }

  const sums: readonly (readonly [string, number, string])[] = [
    ['2023-12-01', -1, '2023-11-30'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2023-02-28', 1, '2023-03-01'],
    ['2023-12-31', 1, '2024-01-01'],
    ['2024-01-01', -1, '2023-12-31'],
    ['2024-01-01', 366, '2025-01-01'],
  ];
  for (const [text, count, expected] of sums) {
    it(`${text} and ${count} days`, () => {
      const day = parseDay(text);
      const sum = day === null ? null : addDays(day, count);
      expect(sum === null ? null : formatDay(sum.year, sum.month, sum.day)).toBe(expected);
    });
  }

  for (const text of [null, '', '2023', '2023-02-29', '2023-13-01', '2023-00-10', 'May 1']) {
    it(`reads no day from ${text}`, () => expect(parseDay(text)).toBeNull());
  }

  it('knows leap years', () => {
    expect([2023, 2024, 1900, 2000].map((year) => daysIn(year, 2))).toEqual([28, 29, 28, 29]);
  });

  it('compares', () => {
    const [one, other] = [parseDay('2023-12-01'), parseDay('2024-01-01')];
    expect(one && other ? compareDays(one, other) : 0).toBeLessThan(0);
  });
});
