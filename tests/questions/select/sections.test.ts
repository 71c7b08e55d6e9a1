import { describe, expect, it } from 'vitest';
import type { ItemType } from '../../../src/model/item.js';
import { sectionsOf } from '../../../src/questions/select/sections.js';
import { candidate } from './candidates.js';

const types: readonly ItemType[] = [
  'choice',
  'true-false',
  'short-answer',
  'list',
  'cloze',
  'word-bank',
  'matching',
  'ordering',
  'numeric',
  'open',
];

const itemOf = (type: ItemType, id: string) => candidate({ id, type }).item;

describe('sectionsOf', () => {
  it.each(types)('heads %s with a title and directions', (type) => {
    const [section, ...more] = sectionsOf([itemOf(type, 'a')]);
    expect(more).toEqual([]);
    expect(section?.title).toMatch(/^\p{Lu}/u);
    expect(section?.directions).toMatch(/^\p{Lu}.*\.$/u);
    expect(section?.items).toEqual(['a']);
  });

  it('gives each type one section of its own', () => {
    const items = types.flatMap((type, index) => [itemOf(type, `a${index}`), itemOf(type, `b${index}`)]);
    const sections = sectionsOf(items);
    expect(sections.map((section) => section.items.length)).toEqual(types.map(() => 2));
    expect(new Set(sections.map(({ id }) => id)).size).toBe(types.length);
    expect(new Set(sections.map(({ title }) => title)).size).toBe(types.length);
    expect(new Set(sections.map(({ directions }) => directions)).size).toBe(types.length);
  });

  it('keeps the order of the items in a section', () => {
    const items = [itemOf('choice', 'z'), itemOf('open', 'm'), itemOf('choice', 'a')];
    expect(sectionsOf(items).map((section) => section.items)).toEqual([['z', 'a'], ['m']]);
  });

  it('puts choosing before writing, whatever comes first', () => {
    const order = (first: ItemType, second: ItemType) =>
      sectionsOf([itemOf(first, first), itemOf(second, second)]).flatMap((section) => section.items);
    expect(order('open', 'choice')).toEqual(['choice', 'open']);
    expect(order('short-answer', 'true-false')).toEqual(['true-false', 'short-answer']);
  });

  it('says what to do with a statement of which the text may say nothing', () => {
    const { item } = candidate({ id: 'open', type: 'true-false' });
    const [section] = sectionsOf(item.type === 'true-false' ? [{ ...item, threeWay: true }] : []);
    expect(section?.title).toBe('True, false or not stated');
    expect(section?.directions).toContain('Not stated');
  });

  it('makes none of no items', () => {
    expect(sectionsOf([])).toEqual([]);
  });
});
