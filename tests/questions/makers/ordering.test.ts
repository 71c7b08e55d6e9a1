import { describe, expect, it } from 'vitest';
import { askAbout, itemsOf } from '../builders.js';

/** The entries of the ordering item of a text, in the right order; null where there is none. */
function ordered(text: string): readonly string[] | null {
  const [item] = itemsOf(askAbout(text), 'ordering');
  if (item === undefined) return null;
  return item.order.map((id) => item.entries.find((entry) => entry.id === id)?.text ?? '');
}

const dated =
  'Anna Karlsen founded the old museum in 1998. Peter Hale sold the old theatre in 1990. Helena Ruiz bought the old castle in 2004. Tom Brown opened the new harbour in 1975.';

describe('makeOrdering', () => {
  it('puts events in the order of their years and leaves the years out', () => {
    expect(ordered(dated)).toEqual([
      'Tom Brown opened the new harbour.',
      'Peter Hale sold the old theatre.',
      'Anna Karlsen founded the old museum.',
      'Helena Ruiz bought the old castle.',
    ]);
  });

  it.each([
    ['three events', dated.replace(/ Tom.*$/, '')],
    ['two events of one year', dated.replace('2004', '1990')],
    ['a birth', dated.replace('Tom Brown opened the new harbour', 'Tom Brown was born in the new harbour')],
    ['a death', dated.replace('bought the old', 'died in the old')],
    ['an event without a year', dated.replace('in 2004', 'on Friday')],
    ['an event that may happen', dated.replace('Helena Ruiz bought', 'Helena Ruiz may have bought')],
    [
      'an event that somebody tells of',
      dated.replace('Helena Ruiz bought', 'Martin Berg said that Helena Ruiz bought'),
    ],
  ])('makes none of %s', (_why, text) => {
    expect(ordered(text)).toBeNull();
  });
});
