import { describe, expect, it } from 'vitest';
import type { ChoiceItem } from '../../../src/model/item.js';
import { organizationKindOf } from '../../../src/questions/distractors/organization-kinds.js';
import { placeKindOf, placesBeside } from '../../../src/questions/distractors/place-groups.js';
import { askAbout, itemsOf } from '../builders.js';

const words = '"The old bridge in Bergen is safe for all drivers," said Anna Karlsen.';
const speakers =
  '"The lamp is the oldest in the whole of Norway," said Peter Hale. "Nobody expected to find such a treasure," said Helena Ruiz.';

/** The options beside the key of the first choice whose stem begins so. */
function beside(text: string, stem: RegExp): readonly string[] {
  const item: ChoiceItem | undefined = itemsOf(askAbout(text), 'choice').find(({ prompt }) =>
    stem.test(prompt),
  );
  return (item?.choices ?? []).filter(({ correct }) => !correct).map(({ text: option }) => option);
}

describe('options beside somebody', () => {
  it('are others who speak, for who said something', () => {
    expect(beside(`${words} ${speakers}`, /^Who said, "The old bridge/).toSorted()).toEqual([
      'Helena Ruiz',
      'Peter Hale',
    ]);
  });

  const left: readonly (readonly [why: string, text: string, stem: RegExp, name: RegExp])[] = [
    [
      'one who says the same',
      `${words} ${speakers} "The bridge in Bergen is safe for drivers," said Tom Brown.`,
      /^Who said, "The old bridge/,
      /Brown/,
    ],
    [
      'a name that does and says nothing',
      `${words} ${speakers} The visitors saw bags by Louis Vuitton in Oslo.`,
      /^Who said, "The old bridge/,
      /Vuitton/,
    ],
    [
      'women where the stem says his',
      'John Brown sold his old boat in Bergen in 1998. Maria Lopez planted trees. Peter Hale sold a car. David Moor painted a house. Anna Karlsen left.',
      /^Who sold his/,
      /Lopez|Karlsen/,
    ],
  ];
  it.each(left)('leave out %s', (_why, text, stem, name) => {
    expect(beside(text, stem).join(' ')).not.toMatch(name);
  });
});

describe('organizationKindOf', () => {
  it.each([
    ['the University of Michigan', 'school'],
    ['Mental Health Foundation', 'charity'],
    ['Senate Intelligence Committee', 'authority'],
    ['Facebook', 'company'],
  ])('takes %s for a %s', (name, kind) => {
    expect(organizationKindOf(name)).toBe(kind);
  });
});

describe('places', () => {
  it.each([
    ['Leeds', 'city'],
    ['France', 'country'],
    ['Ohio', 'state'],
    ['Kent', 'county'],
    ['Asia', 'continent'],
  ])('%s is a %s', (name, kind) => {
    expect(placeKindOf(name)).toBe(kind);
  });
  it.each(['Downing Street', 'Elm Green', 'the valley', ''])('%j is of no sort', (name) => {
    expect(placeKindOf(name)).toBeNull();
    expect(placesBeside(name)).toEqual([]);
  });
  const won = 'Tunisia won a prize on Friday.';
  it.each([
    [
      'those the article names',
      `${won} Sweden sold a boat to Belgium. Panama built a bridge.`,
      /^(?:Sweden|Belgium|Panama)$/,
    ],
    [
      'neighbours where it names one',
      `${won} Sweden sold a boat.`,
      /^(?:Sweden|Egypt|Libya|Algeria|Morocco)$/,
    ],
    ['neighbours where it names none', won, /^(?:Egypt|Libya|Algeria|Morocco)$/],
  ])('take %s', (_, text, wanted) => {
    const options = beside(text, /^Which country won/);
    expect(options.length).toBeGreaterThanOrEqual(2);
    for (const option of options) expect(option).toMatch(wanted);
  });

  it('stand beside places of one part of the world, never themselves', () => {
    expect(placesBeside('Norway')).toEqual(['Sweden', 'Denmark', 'Finland', 'Iceland']);
  });
});
