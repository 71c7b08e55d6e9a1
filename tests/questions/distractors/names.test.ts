import { describe, expect, it } from 'vitest';
import type { ChoiceItem } from '../../../src/model/item.js';
import {
  organizationKindOf,
  organizationsBeside,
} from '../../../src/questions/distractors/organization-kinds.js';
import { placeKindOf, placesBeside } from '../../../src/questions/distractors/place-groups.js';
import { nationIn, walkOf } from '../../../src/questions/distractors/walks.js';
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
      'a name with a trade before it',
      `${words} ${speakers} "The sea is colder here than in the whole of Sweden," said Novelist Jo Watson.`,
      /^Who said, "The old bridge/,
      /Novelist/,
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

describe('people who may do the same', () => {
  const goal = 'The Norwegian striker Tom Brown scored the first goal in the 20th minute.';
  const players =
    'The Norwegian defender Paul Moor sold a boat. The Norwegian midfielder Peter Hale planted trees. The Norwegian winger David Lund praised the crowd.';
  const rows: readonly (readonly [why: string, more: string, name: RegExp])[] = [
    ['the coach', 'Their coach Henrik Dahl praised the crowd.', /Dahl/],
    ['the referee', 'The referee Henrik Dahl stopped the match.', /Dahl/],
    ['a player of another country', 'The Swedish striker Henrik Dahl left the pitch.', /Dahl/],
    ['a woman', 'The Norwegian striker Anna Karlsen left. She praised the crowd.', /Karlsen/],
  ];
  it.each(rows)('leave out %s', (_why, more, name) => {
    const options = beside(`${goal} ${players} ${more}`, /^Who scored the first goal/);
    expect(options.length).toBeGreaterThanOrEqual(2);
    expect(options.join(' ')).not.toMatch(name);
  });

  const posts =
    'Peter Hale, the news editor of the harbour paper, praised the film. Helena Ruiz, the director of the town museum, praised the music. Tom Brown, the manager of the old cinema, praised the crowd.';
  it.each([
    ['a villain', 'Count Robert Vale, the villain of the film, wears black.', /Vale/],
    ['a president', 'US President David Moor praised the film.', /Moor/],
    ['one without a post', 'Paul Lund bought a ticket.', /Lund/],
  ])('leave out %s, for who holds a post', (_why, more, name) => {
    const options = beside(`${posts} ${more}`, /^Who is the news editor/);
    expect(options.length).toBeGreaterThanOrEqual(2);
    expect(options.join(' ')).not.toMatch(name);
  });
});

describe('walkOf', () => {
  it.each([
    ["Tunisia's coach", 'coach'],
    ['senior media analyst at box-office monitor Rentrak', 'research'],
    ['US Secretary of State', 'politics'],
    ['black-clad villain of the original series', 'fiction'],
  ])('takes %s for %s', (title, walk) => {
    expect(walkOf(title)).toBe(walk);
  });
  it.each(['resident of Bergen', 'friend', 'director of the museum', ''])('leaves %j open', (title) => {
    expect(walkOf(title)).toBeNull();
  });
});

describe('nationIn', () => {
  it.each([
    ["Tunisia's goalkeeper", 'Tunisia'],
    ['the Belgian striker', 'Belgium'],
  ])('reads %s', (words, nation) => {
    expect(nationIn(words)).toBe(nation);
  });
  it.each(['the striker', 'between France and Spain', ''])('reads none in %j', (words) => {
    expect(nationIn(words)).toBeNull();
  });
});

describe('organizationsBeside', () => {
  it('are of one trade', () => {
    expect(organizationsBeside('Airbus')).toContain('Boeing');
  });
  it.each(['Kestrel', 'the town council', ''])('has none for %j', (name) => {
    expect(organizationsBeside(name)).toEqual([]);
  });
});

describe('organizationKindOf', () => {
  it.each([
    ['the University of Michigan', 'school'],
    ['Mental Health Foundation', 'charity'],
    ['Senate Intelligence Committee', 'authority'],
    ['Facebook', 'technology'],
    ['Coca-Cola', 'food'],
    ['Kestrel', 'company'],
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
      `${won} Sweden sold a boat. Belgium sold a farm. Panama built a bridge.`,
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
