import { describe, expect, test } from 'vitest';
import type { Item } from '../../../src/model/item.js';
import { findPlaces } from '../../../src/pages/views/evidence.js';
import { answerItem, askItem, glanceItem } from '../../../src/pages/views/item.js';
import { ferryArticle } from '../../samples/article.js';
import { ferryItems } from '../../samples/items.js';

const place = { number: 1, points: null };
const places = findPlaces([ferryArticle]);
const byId = (id: string): Item => {
  const item = ferryItems.find((candidate) => candidate.id === id);
  if (item === undefined) throw new Error(`no sample item ${id}`);
  return item;
};

test.each<[id: string, body: object]>([
  [
    'c2',
    {
      options: [
        { letter: 'A', text: 'every twelve minutes' },
        { letter: 'B', text: 'every twenty minutes' },
        { letter: 'C', text: 'once an hour' },
      ],
    },
  ],
  ['t2', { marks: ['T', 'F'] }],
  ['t3', { marks: ['T', 'F', 'Not stated'] }],
  ['s1', { lines: [1], width: 'half' }],
  ['n1', { unit: 'kilometres' }],
  [
    'l1',
    {
      places: [
        { number: 1, lines: [1], width: 'full' },
        { number: 2, lines: [1], width: 'full' },
      ],
    },
  ],
  [
    'o1',
    {
      entries: [
        'The council votes for a new ferry.',
        'The first passengers cross the river.',
        'The old service is stopped.',
        'Work on the landing stages begins.',
      ],
    },
  ],
])('the student sees %s as', (id, body) => {
  expect(askItem(byId(id), place).body).toEqual(body);
});

test.each<[id: string, body: object]>([
  ['t2', { answer: 'False', correction: 'The batteries will be charged overnight at the pier.' }],
  ['t3', { answer: 'Not stated', correction: null }],
  ['s1', { answer: 'Teller & Sons', others: 'Teller and Sons' }],
  [
    's2',
    { answer: 'that the wash from a large boat could make the water unsafe for beginners', others: null },
  ],
  ['n1', { answer: '14', others: null, value: null }],
  [
    'o1',
    {
      entries: [
        'The old service is stopped.',
        'The council votes for a new ferry.',
        'Work on the landing stages begins.',
        'The first passengers cross the river.',
      ],
    },
  ],
])('the teacher sees %s as', (id, body) => {
  expect(answerItem(byId(id), place, places).body).toEqual(body);
});

test.each<[id: string, glance: string | null]>([
  ['c1', 'B'],
  ['c2', 'B'],
  ['c3', 'A'],
  ['t1', 'True'],
  ['t4', 'False'],
  ['s1', 'Teller & Sons'],
  ['n1', '14'],
  ['z1', 'B, A'],
  ['z2', 'silent'],
  ['m1', 'B A E D'],
  ['o1', '2 4 1 3'],
  ['l1', null],
  ['w1', null],
  ['p1', null],
])('the key of %s at a glance', (id, glance) => {
  expect(glanceItem(byId(id))).toBe(glance);
});

test('true and false statements look alike', () => {
  expect(askItem(byId('t1'), place).body).toEqual(askItem(byId('t2'), place).body);
  expect(askItem(byId('t3'), place).body).toEqual(askItem(byId('t4'), place).body);
});

describe('nothing on the worksheet tells a key', () => {
  // The words that are only in the key: rationales, corrections, samples, other spellings, evidence, the right order.
  test.each(ferryItems)('$id', (item) => {
    const sheet = JSON.stringify(askItem(item, place));
    for (const hidden of [
      'correct":true',
      'rationale',
      'accepted',
      'evidence',
      'explanation',
      'sample',
      'rubric',
      'keywords',
    ]) {
      expect(sheet).not.toContain(hidden);
    }
    for (const { quote } of item.evidence) expect(sheet).not.toContain(quote);
  });
});

test('an explanation that repeats the correction is left out, another stays', () => {
  const item = byId('t2');
  const correction = item.type === 'true-false' ? item.correction : null;
  expect(answerItem({ ...item, explanation: correction }, place, places).explanation).toBeNull();
  expect(answerItem({ ...item, explanation: 'See there.' }, place, places).explanation).toBe('See there.');
});

test.each<
  [tolerance: number, unit: string | null, accepted: readonly string[], answer: string, value: string | null]
>([
  [0, 'km', [], '14 km', null],
  [0, null, ['14', 'fourteen'], '14', null],
  [2, 'km', ['14'], '14', '14 ± 2 km'],
])('a numeric key with tolerance %d %s', (tolerance, unit, accepted, answer, value) => {
  const item = byId('n1');
  if (item.type !== 'numeric') throw new Error('n1 is numeric');
  const key = answerItem({ ...item, accepted, number: { value: 14, tolerance, unit } }, place, places);
  expect(key.body).toMatchObject({ answer, value });
});
