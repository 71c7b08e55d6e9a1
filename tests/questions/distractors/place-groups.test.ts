import { expect, it } from 'vitest';
import { overlap } from '../../../src/questions/distractors/place-groups.js';

const rows: readonly (readonly [one: string, other: string, overlap: boolean])[] = [
  ['Britain', 'England', true],
  ['Scotland', 'United Kingdom', true],
  ['Russia', 'Soviet Union', true],
  ['England', 'Scotland', false],
  ['Britain', 'France', false],
  ['China', 'Britain', false],
];

it.each(rows)('%s and %s overlap: %s', (one, other, isSo) => {
  expect(overlap(one, other)).toBe(isSo);
});
