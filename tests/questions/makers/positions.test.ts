import { describe, expect, it } from 'vitest';
import { askAbout } from '../builders.js';

/** Speakers by statement of the item on what two people say; null where there is none. */
function positions(...sentences: readonly string[]) {
  return askAbout(sentences.join(' ')).flatMap(({ item, form }) => {
    if (item.type !== 'matching' || form !== 'matching-positions') return [];
    const names = new Map(item.right.map(({ id, text }) => [id, text]));
    return [
      item.key.map(([left, right]) => [item.left.find(({ id }) => id === left)?.text, names.get(right)]),
    ];
  });
}

const harbour = 'Anna Karlsen said that tourists spend money in small shops.';
const boats = 'Anna Karlsen said that large boats need deeper water.';
const birds = 'Peter Hale said that sea birds will leave the noisy coast.';
const noise = 'Peter Hale said that children cannot sleep beside a busy road.';

describe('makePositions', () => {
  it('asks which of two people makes each statement, never one speaker after the other', () => {
    const [rows = [], ...more] = positions(harbour, boats, birds, noise);
    expect(more).toEqual([]);
    expect(rows.toSorted()).toEqual([
      ['Children cannot sleep beside a busy road.', 'Peter Hale'],
      ['Large boats need deeper water.', 'Anna Karlsen'],
      ['Sea birds will leave the noisy coast.', 'Peter Hale'],
      ['Tourists spend money in small shops.', 'Anna Karlsen'],
    ]);
    expect(rows[0]?.[1]).not.toBe(rows[1]?.[1]);
  });

  it('asks of three statements where one says only one thing', () => {
    expect(positions(harbour, boats, birds)[0]).toHaveLength(3);
  });

  it.each([
    ['of one speaker', [harbour, boats]],
    ['of one statement each', [harbour, birds]],
    ['of bodies', [harbour, boats].map((one) => one.replace('Anna Karlsen', 'The council')).concat(birds)],
    [
      'of two who say the same',
      [
        harbour,
        harbour.replace('Anna Karlsen', 'Peter Hale'),
        'Peter Hale said that tourists spend money in small shops and bars.',
      ],
    ],
    [
      'of statements that name a speaker',
      [harbour, birds, 'Peter Hale said that Anna Karlsen wants too many boats in the town.'],
    ],
    [
      'of people without a full name',
      [harbour, boats, birds, noise].map((one) => one.replace(/Karlsen |Hale /u, '')),
    ],
  ])('asks nothing %s', (_what, sentences) => {
    expect(positions(...sentences)).toEqual([]);
  });
});
