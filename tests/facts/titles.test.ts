import { describe, expect, it } from 'vitest';
import { factsOf, rolesOf, textsOf } from './builders.js';

const rows: readonly (readonly [sentence: string, person: string, title: string])[] = [
  ['French President Emmanuel Hale visited Oslo.', 'Emmanuel Hale', 'French President'],
  ['State Department spokesman Peter Hale spoke on Monday.', 'Peter Hale', 'State Department spokesman'],
  ['Prime Minister Anna Karlsen opened the museum.', 'Anna Karlsen', 'Prime Minister'],
  ['Israeli Prime Minister Anna Karlsen opened the museum.', 'Anna Karlsen', 'Israeli Prime Minister'],
  ['Anna Karlsen, the mayor of Bergen, opened the museum.', 'Anna Karlsen', 'mayor of Bergen'],
  [
    'Anna Karlsen, a geologist at the University of Oslo, found the stone.',
    'Anna Karlsen',
    'geologist at the University of Oslo',
  ],
  [
    'Harbour Board Deputy Administrator Anna Karlsen opened the museum.',
    'Anna Karlsen',
    'Harbour Board Deputy Administrator',
  ],
  ['The geologist Anna Karlsen found the stone.', 'Anna Karlsen', 'geologist'],
];

describe('findTitles', () => {
  it.each(rows)('reads %j', (sentence, person, title) => {
    const [role, ...more] = factsOf('role', sentence);
    expect(more).toEqual([]);
    expect(rolesOf(role)).toEqual([`person: ${person}`, `title: ${title}`]);
  });

  it('gives a title its article', () => {
    expect(textsOf('role', 'The geologist Anna Karlsen found the stone.')).toEqual([
      'Anna Karlsen is a geologist.',
    ]);
    expect(textsOf('role', 'Anna Karlsen, the mayor of Bergen, opened the museum.')).toEqual([
      'Anna Karlsen is the mayor of Bergen.',
    ]);
  });

  it.each([
    ['Former Danish judge Peter Hale opened the museum.', 'Peter Hale is a former Danish judge.'],
    ['Pole vaulter Anna Karlsen opened the museum.', 'Anna Karlsen is a pole vaulter.'],
    ['Norwegian farmer Peter Hale opened the museum.', 'Peter Hale is a Norwegian farmer.'],
    ['Green Bay coach Peter Hale opened the museum.', 'Peter Hale is the Green Bay coach.'],
  ])('takes back only the capital of the sentence in %j', (sentence, fact) => {
    expect(textsOf('role', sentence)).toEqual([fact]);
  });

  it('has name and title in its evidence', () => {
    const [role] = factsOf('role', 'On Monday Prime Minister Anna Karlsen opened the museum.');
    expect(role?.evidence[0]?.quote).toBe('Prime Minister Anna Karlsen');
  });

  it('keeps two people apart', () => {
    const text =
      'Anna Karlsen, the mayor of Bergen, opened the museum.\n\nPrime Minister Peter Hale planted a tree.';
    expect(textsOf('role', text)).toEqual([
      'Anna Karlsen is the mayor of Bergen.',
      'Peter Hale is the Prime Minister.',
    ]);
  });
});

const none = [
  'Anna Karlsen opened the museum.',
  'Karlsen opened the museum.',
  'The mayor of Bergen opened the museum.',
  'The mayor met Anna Karlsen on Monday.',
  'Anna Karlsen, from Bergen, won the race.',
  'Anna Karlsen, however, won the race.',
  'Anna Karlsen and Peter Hale won the race.',
  'Bergen, the second city of Norway, has a museum.',
  'Dr Anna Karlsen found the stone.',
  'Mr Peter Hale found the stone.',
  'Mrs Karlsen opened the museum.',
  'Her brother Peter opened the museum.',
  'Anna Karlsen, 34, won the race.',
  'On Monday Anna Karlsen opened the museum.',
];

describe('findTitles reads no title in', () => {
  it.each(none)('%s', (sentence) => {
    expect(textsOf('role', sentence)).toEqual([]);
  });
});
