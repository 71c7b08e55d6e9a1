import { expect, it } from 'vitest';
import { extractLeaning } from '../../src/facts/leaning.js';
import { readText } from './builders.js';

function leaningOf(text: string): readonly string[] {
  const { analysis, facts } = readText(text);
  return extractLeaning(analysis, facts).map((fact) => fact.text);
}

const opening = 'Anna Karlsen and four scientists of Bergen met in Oslo in May. ';

it.each([
  ['The team scanned the brains of 15 volunteers.', ['The team scanned the brains of 15 volunteers.']],
  ['The group is based in Oslo.', ['The group is based in Oslo.']],
  ['Anna Karlsen opened the museum on Monday.', []],
  ['She scanned the brains of 15 volunteers.', []],
  ['They scanned the brains of 15 volunteers.', []],
  ['It was the latest of 15 meetings.', []],
  ['The next steps', []],
])('%j leans on its paragraph: %j', (text, told) => {
  expect(leaningOf(opening + text)).toEqual(told);
});

it('tells nothing that is told without its paragraph', () => {
  const { analysis, facts } = readText(
    `${opening}The team scanned 15 volunteers. The storm destroyed 30 houses.`,
  );
  const ids = new Set(facts.map(({ id }) => id));
  expect(extractLeaning(analysis, facts).filter(({ id }) => ids.has(id))).toEqual([]);
});
