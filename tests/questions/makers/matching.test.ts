import { describe, expect, it } from 'vitest';
import type { MatchingItem } from '../../../src/model/item.js';
import { askAbout } from '../builders.js';

const mayor = 'Anna Karlsen, the mayor of Bergen, opened the museum.';
const minister = 'French minister Peter Hale visited Oslo.';
const prime = 'Health Minister Helena Ruiz praised the museum.';
const spokesman = 'State Department spokesman Tom Brown spoke on Monday.';
const words = (sentence: string, name: string) => `"${sentence}," said ${name}.`;

/** The matching items of a form in a text. */
function matching(form: string, text: string): readonly MatchingItem[] {
  return askAbout(text).flatMap((candidate) =>
    candidate.form === form && candidate.item.type === 'matching' ? [candidate.item] : [],
  );
}

/** What a student must write, a line for each pair. */
function pairs({ left, right, key }: MatchingItem): readonly string[] {
  return key.map(([one, other]) => {
    const text = (entries: MatchingItem['left'], id: string) =>
      entries.find((entry) => entry.id === id)?.text;
    return `${text(left, one)} = ${text(right, other)}`;
  });
}

describe('makeMatching', () => {
  const [people] = matching('matching-people', [mayor, minister, prime].join('\n\n'));
  const [speakers] = matching(
    'matching-speakers',
    [
      words('The bridge in Bergen is safe for all drivers', 'Anna Karlsen'),
      words('The lamp is the oldest in the whole of Norway', 'Peter Hale'),
      words('Nobody expected to find such a treasure in the sea', 'Helena Ruiz'),
    ].join('\n\n'),
  );

  it('pairs people with their posts', () => {
    expect(people === undefined ? [] : pairs(people)).toEqual([
      'Anna Karlsen = Mayor of Bergen',
      'Peter Hale = French minister',
      'Helena Ruiz = Health Minister',
    ]);
  });

  it('pairs heads of states with theirs beside people who are less known', () => {
    const text = [mayor, minister, 'Norwegian Prime Minister Helena Ruiz praised the museum.'].join('\n\n');
    expect(matching('matching-people', text).flatMap(pairs)).toContain(
      'Helena Ruiz = Norwegian Prime Minister',
    );
  });

  it('pairs speakers with their words', () => {
    expect(speakers === undefined ? [] : pairs(speakers)).toEqual([
      'Anna Karlsen = "The bridge in Bergen is safe for all drivers"',
      'Peter Hale = "The lamp is the oldest in the whole of Norway"',
      'Helena Ruiz = "Nobody expected to find such a treasure in the sea"',
    ]);
  });

  it('shows the right column in another order', () => {
    for (const item of [people, speakers]) {
      expect(item?.right.map(({ id }) => id)).not.toEqual(item?.key.map(([, right]) => right));
      expect(item?.points).toBe(3);
    }
  });

  it('quotes for each pair', () => {
    expect(people?.evidence).toHaveLength(3);
  });

  it('takes five pairs at the most', () => {
    const posts = ['Transport', 'Foreign', 'Health', 'Justice', 'Defence', 'Finance', 'Education'];
    const names = [
      'Anna Karlsen',
      'Peter Hale',
      'Helena Ruiz',
      'Tom Brown',
      'Maria Lopez',
      'Jane Moor',
      'Paul Senn',
    ];
    const text = posts
      .map((post, index) => `${post} Minister ${names[index]} praised the museum.`)
      .join('\n\n');
    expect(matching('matching-people', text)[0]?.left.length).toBe(5);
  });

  it('pairs names with what they did', () => {
    const [deeds] = matching(
      'matching-deeds',
      'Anna Karlsen opened the old museum in 1998. Peter Hale worked in Madrid for 12 years. Helena Ruiz designed the oldest bridge in Norway.',
    );
    expect(deeds === undefined ? [] : pairs(deeds)).toEqual([
      'Anna Karlsen = opened the old museum in 1998',
      'Peter Hale = worked in Madrid for 12 years',
      'Helena Ruiz = designed the oldest bridge in Norway',
    ]);
  });

  it('pairs people with what they claim where they are not quoted', () => {
    const [claims] = matching(
      'matching-claims',
      'Anna Karlsen said that the bridge in Bergen was safe for drivers. Peter Hale said that the lamp of Bergen was the oldest in Norway. Helena Ruiz said that storms had destroyed 30 houses.',
    );
    expect(claims === undefined ? [] : pairs(claims)).toEqual([
      'Anna Karlsen = The bridge in Bergen was safe for drivers',
      'Peter Hale = The lamp of Bergen was the oldest in Norway',
      'Helena Ruiz = Storms had destroyed 30 houses',
    ]);
  });

  const none: readonly (readonly [why: string, form: string, text: string])[] = [
    [
      'deeds of two people',
      'matching-deeds',
      'Anna Karlsen opened the old museum in 1998. Peter Hale worked in Madrid for 12 years.',
    ],
    [
      'deeds of things without a name',
      'matching-deeds',
      'The storm destroyed 30 old houses. The ferry sank near the old bridge. The wolves ate the fish of the farmers.',
    ],
    [
      'what was not done',
      'matching-deeds',
      'Anna Karlsen never opened the old museum. Peter Hale never worked in Madrid. Helena Ruiz never designed a bridge.',
    ],
    [
      'claims that name who claims another',
      'matching-claims',
      'Anna Karlsen said that the bridge in Bergen was safe for drivers. Peter Hale said that Anna Karlsen was right about the bridge. Helena Ruiz said that storms had destroyed 30 houses.',
    ],
    [
      'what the article itself says',
      'matching-claims',
      'Anna Karlsen walked to the safe bridge in Bergen. Peter Hale lit the oldest lamp in Norway. Helena Ruiz rebuilt 30 houses after the storm.',
    ],
    [
      'posts whose holders everybody knows',
      'matching-people',
      ['French President Peter Hale', 'Norwegian Prime Minister Helena Ruiz', 'German Chancellor Tom Brown']
        .map((somebody) => `${somebody} praised the museum.`)
        .join('\n\n'),
    ],
    [
      'deeds that tell man from woman',
      'matching-deeds',
      'Anna Karlsen opened her old museum in 1998. Peter Hale sold his old boat in Madrid. Helena Ruiz designed the oldest bridge in Norway.',
    ],
    ['two people', 'matching-people', [mayor, minister].join('\n\n')],
    ['one person said twice', 'matching-people', [mayor, mayor, minister].join('\n\n')],
    ['people without a post', 'matching-people', 'Anna Karlsen met Peter Hale. Helena Ruiz met Tom Brown.'],
    [
      'two speakers',
      'matching-speakers',
      [
        words('The bridge in Bergen is safe for all drivers', 'Anna Karlsen'),
        words('The lamp is the oldest in the whole of Norway', 'Peter Hale'),
      ].join('\n\n'),
    ],
    [
      'reported words',
      'matching-speakers',
      'Anna Karlsen said that the bridge was safe. Peter Hale said that the lamp was old. Helena Ruiz said that the sea was cold.',
    ],
    [
      'bare counts',
      'matching-numbers',
      'The town has 12 schools. The valley has 30 farms. The museum has 50 lamps.',
    ],
  ];
  it.each(none)('makes none of %s', (_why, form, text) => {
    expect(matching(form, text)).toEqual([]);
  });

  it('makes one of four people as well, and the same without each of them', () => {
    const items = matching('matching-people', [mayor, minister, prime, spokesman].join('\n\n'));
    expect(items.map(({ left }) => left.length)).toEqual([4, 3, 3, 3, 3]);
    expect(new Set(items.map(({ id }) => id)).size).toBe(5);
  });
});
