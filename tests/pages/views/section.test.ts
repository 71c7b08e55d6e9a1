import { expect, test } from 'vitest';
import { placeSections, totalPoints } from '../../../src/pages/views/section.js';
import { base, ferryItems } from '../../samples/items.js';
import { samplePack } from '../../samples/pack.js';

const pack = samplePack();

test('numbers run through the sheet in the order of the sections', () => {
  const placed = placeSections(pack, null).flatMap((section) => section.items);
  expect(placed.map(({ number, item }) => `${number} ${item.id}`)).toEqual(
    ferryItems.map((item, index) => `${index + 1} ${item.id}`),
  );
});

test('a version orders items within sections and options within items', () => {
  const version = {
    name: 'B',
    items: ['c3', 's1', 'c1', 'c2'],
    mostChoices: null,
    choices: { c1: ['c1d', 'c1a', 'c1c', 'c1b'] },
  };
  const [choices] = placeSections(pack, version);
  expect(choices?.items.map(({ item }) => item.id)).toEqual(['c3', 'c1', 'c2']);
  const item = choices?.items[1]?.item;
  expect(item?.type === 'choice' && item.choices.map(({ id }) => id)).toEqual(['c1d', 'c1a', 'c1c', 'c1b']);
});

test('what a version does not know keeps its order and comes last', () => {
  const version = { name: 'B', items: ['c3'], mostChoices: null, choices: { c3: ['c3c'] } };
  const [choices] = placeSections(pack, version);
  expect(choices?.items.map(({ item }) => item.id)).toEqual(['c3', 'c1', 'c2']);
  const item = choices?.items[0]?.item;
  expect(item?.type === 'choice' && item.choices.map(({ id }) => id)).toEqual(['c3c', 'c3a', 'c3b']);
});

test('no item is lost: what stands in no section follows in a last one', () => {
  const sections = pack.sections.slice(0, 1);
  const placed = placeSections({ ...pack, sections }, null);
  expect(placed.map(({ title }) => title)).toEqual(['Multiple choice', 'Further questions']);
  expect(placed.flatMap(({ items }) => items)).toHaveLength(ferryItems.length);
});

test('a section without items, or with ids of none, is not printed', () => {
  const empty = { id: 'e', title: 'Empty', directions: '', items: ['none'] };
  expect(placeSections({ ...pack, sections: [empty, ...pack.sections] }, null)[0]?.title).toBe(
    'Multiple choice',
  );
});

test.each<[ids: readonly string[], section: string, item: string | null]>([
  [['c1', 'c2'], '2 × 1 point', null],
  [['c1'], '1 point', null],
  [['s1', 's2'], '3 points', '1 point'],
  [['p1'], '4 points', null],
])('points of %j', (ids, label, own) => {
  const items = ferryItems.filter(({ id }) => ids.includes(id));
  const [section] = placeSections(
    { items, versions: [], sections: [{ id: 's', title: 'S', directions: '', items: ids }] },
    null,
  );
  expect(section?.points).toBe(label);
  expect(section?.items[0]?.points).toBe(own);
});

test('the total is the sum', () => {
  expect(totalPoints(ferryItems)).toBe(31);
  expect(totalPoints([])).toBe(0);
  const tenths = [0.1, 0.2].map((points) => ({
    ...base('x', 'Why?', []),
    points,
    type: 'open' as const,
    sample: null,
    rubric: [],
    keywords: [],
  }));
  expect(totalPoints(tenths)).toBe(0.3);
});
