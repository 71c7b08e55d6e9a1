import { describe, expect, it } from 'vitest';
import { askAbout } from '../builders.js';

/** Questions for years between two events, with their keys. */
function asked(text: string) {
  return askAbout(text).flatMap(({ item, form }) =>
    item.type === 'short-answer' && form === 'years-between' ? [[item.prompt, item.accepted[0]]] : [],
  );
}

const moved = 'Anna Karlsen moved to Bergen in 1984.';
const won = 'She won the Nobel Prize in Literature in 1998.';

describe('makeYearsBetween', () => {
  it('asks how many years lie between two events of one person', () => {
    expect(asked(`${moved} ${won}`)).toEqual([
      [
        'Anna Karlsen moved to Bergen. How many years later did she win the Nobel Prize in Literature?',
        'Fourteen years',
      ],
    ]);
  });

  it('names two things that have something in common', () => {
    expect(
      asked(
        'Builders finished the lighthouse in 1871. A violent storm destroyed the old lighthouse in 1912.',
      ),
    ).toEqual([
      [
        'Builders finished the lighthouse. How many years later did a violent storm destroy the old lighthouse?',
        'Forty-one years',
      ],
    ]);
  });

  it.each([
    ['of events a year apart', `${moved} ${won.replace('1998', '1985')}`],
    ['of one sentence', 'Anna Karlsen moved to Bergen in 1984 and won the Nobel Prize in 1998.'],
    [
      'of events that have nothing in common',
      `${moved} A violent storm destroyed the old lighthouse in 1998.`,
    ],
    ['of an event without a year', `${moved} ${won.replace('in 1998', 'in May')}`],
    ['of an event that somebody tells of', `${moved} Peter Hale said that she won the prize in 1998.`],
    ['of an event that may happen', `${moved} She might win the Nobel Prize in Literature in 2042.`],
    ['of a birth', `Anna Karlsen was born in Bergen in 1950. ${won}`],
  ])('asks nothing %s', (_what, text) => {
    expect(asked(text)).toEqual([]);
  });
});
