import { describe, expect, it } from 'vitest';
import {
  firmTies,
  looseTies,
  openingWith,
  pointingNouns,
  renamingNouns,
  resumingOpenings,
  uniqueNouns,
} from '../../src/language/lexicons/pointing-words.js';

const tied = openingWith(...looseTies, ...firmTies, ...resumingOpenings);

describe('openingWith', () => {
  it.each([
    'But prices rose.',
    'However, prices rose.',
    'In other words, prices rose.',
    'For example, bread cost more.',
    'Such prices are rare.',
    'Afterwards prices rose.',
  ])('finds the tie of %s', (text) => {
    expect(tied.test(text)).toBe(true);
  });

  it.each([
    'Butter prices rose.',
    'Sold bread is no news.',
    'In October, prices rose.',
    'For years bread cost less.',
    'Prices rose, but bread did not.',
    'Herefordshire has apples.',
  ])('finds none in %s', (text) => {
    expect(tied.test(text)).toBe(false);
  });
});

describe('the nouns', () => {
  it('are either known to everybody or point back', () => {
    expect([...uniqueNouns].filter((noun) => pointingNouns.has(noun) || renamingNouns.has(noun))).toEqual([]);
  });
});
