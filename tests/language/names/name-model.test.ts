import { describe, expect, test } from 'vitest';
import { bestType, committedModel, scoreEvidence } from '../../../src/language/names/name-model.js';
import { typeOfKnownName, typeOfName } from '../../../src/language/names/type-of-name.js';

const model = new Map([
  ['before mr', [200, -50, -50, -100]],
  ['case in', [-80, 0, 150, 0]],
]);

describe('scores', () => {
  test.each([
    [['before mr'], [200, -50, -50, -100], 'person'],
    [['before mr', 'case in'], [120, -50, 100, -100], 'person'],
    [['case in', 'unknown'], [-80, 0, 150, 0], 'place'],
    [['unknown'], [0, 0, 0, 0], 'person'],
    [[], [0, 0, 0, 0], 'person'],
  ])('of %j are %j, best %s', (evidence, scores, best) => {
    const found = scoreEvidence(evidence, model);
    expect(found).toEqual(scores);
    expect(bestType(found)).toBe(best);
  });

  test('the committed weights are whole numbers, four to a piece', () => {
    expect(committedModel.size).toBeGreaterThan(300);
    for (const weights of committedModel.values()) {
      expect(weights).toHaveLength(4);
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
