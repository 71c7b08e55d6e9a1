import { describe, expect, test } from 'vitest';
import { committedModel, readNameWeights } from '../../../src/language/names/name-model.js';
import { tagCount } from '../../../src/language/names/name-tags.js';
import { typeOfKnownName, typeOfName } from '../../../src/language/names/type-of-name.js';

describe('weights of evidence', () => {
  test('are read from a table', () => {
    expect([...readNameWeights('\nshape Xx\t1 -20\nlisted\t0 5\n')]).toEqual([
      ['shape Xx', [1, -20]],
      ['listed', [0, 5]],
    ]);
  });

  test('are whole numbers, one to a tag, in the repository', () => {
    expect(committedModel.size).toBeGreaterThan(300);
    for (const weights of committedModel.values()) {
      expect(weights).toHaveLength(tagCount);
      expect(weights.every(Number.isInteger)).toBe(true);
    }
  });
});
describe('a name that is known as a whole', () => {
  test.each([
    ['Texas', 'place'],
    ['White House', 'organization'],
    ['Palestinians', 'group'],
    ['Kestrel', null],
    ['Mary', null],
    ['', null],
  ])('%s is %s', (name, type) => expect(typeOfKnownName(name)).toBe(type));
});

describe('the words of a name', () => {
  test.each([
    [['WHITE', 'HOUSE'], false, 'organization'],
    [['NEW', 'YORK'], false, 'place'],
    [['Tom', 'Brown'], true, 'person'],
    [['Mozilla', 'Firefox'], true, null],
    [['NATO', 'US'], false, null],
    [['Rohan'], false, null],
  ])('%j, flat: %s, tell %s', (words, flat, type) => expect(typeOfName(words, flat)).toBe(type));
});
