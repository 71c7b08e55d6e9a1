import { expect, test } from 'vitest';
import { dateLabel, letterOf, pointsLabel } from '../../../src/pages/views/labels.js';
import { gapWidth, linesFor, openLines } from '../../../src/pages/views/space.js';

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [52, 'BA'],
])('letter %i is %s', (index, letter) => {
  expect(letterOf(index)).toBe(letter);
});

test.each([
  [1, '1 point'],
  [2, '2 points'],
  [0.5, '0.5 points'],
])('%d as points', (points, label) => {
  expect(pointsLabel(points)).toBe(label);
});

test.each([
  ['2023-11-30', '30 November 2023'],
  ['2024-01-05', '5 January 2024'],
  ['2024-13-05', '2024-13-05'],
  ['2024-01', '2024-01'],
  ['last week', 'last week'],
  ['', ''],
])('date %s', (date, label) => {
  expect(dateLabel(date)).toBe(label);
});

test.each<[answers: readonly string[], lines: number, width: string]>([
  [[], 1, 'half'],
  [['Ramallah'], 1, 'half'],
  [['Ramallah', 'in Ramallah, in the occupied West Bank'], 2, 'full'],
  [['x'.repeat(16)], 1, 'half'],
  [['x'.repeat(17)], 1, 'full'],
  [['x'.repeat(100)], 4, 'full'],
])('lines for %j', (answers, lines, width) => {
  const space = linesFor(answers);
  expect([space.lines.length, space.width]).toEqual([lines, width]);
});

test.each<[sample: string | null, points: number, lines: number]>([
  [null, 1, 4],
  [null, 4, 8],
  [null, 50, 12],
  ['short', 4, 4],
  ['x'.repeat(200), 1, 7],
  ['x'.repeat(2000), 1, 12],
])('lines for the open item %#', (sample, points, lines) => {
  expect(openLines(sample, points)).toHaveLength(lines);
});

test.each<[answers: readonly string[], width: string]>([
  [[], 'short'],
  [['besieged'], 'short'],
  [['besieged', 'imperative'], 'medium'],
  [['the besieged city of Gaza'], 'long'],
])('gap for %j', (answers, width) => {
  expect(gapWidth(answers)).toBe(width);
});
