import { describe, expect, it } from 'vitest';
import { createRandom } from '../../../src/base/random.js';
import type { ChoiceItem, Item } from '../../../src/model/item.js';
import { sectionsOf } from '../../../src/questions/select/sections.js';
import { versionsOf } from '../../../src/questions/select/versions.js';
import { candidate } from './candidates.js';

/** A choice with these options; the first is right. */
function choice(id: string, ...texts: readonly string[]): ChoiceItem {
  const { item } = candidate({ id });
  if (item.type !== 'choice') throw new Error('not a choice');
  const choices = texts.map((text, index) => ({
    id: `${id}-${index}`,
    text,
    correct: index === 0,
    rationale: null,
    evidence: [],
  }));
  return { ...item, choices };
}

const ordered = [
  choice('numbers', 'Two', 'Three', 'Four', 'Five'),
  choice('amounts', 'More than 200', 'More than 300', 'More than 400'),
  choice('weekdays', 'On Monday', 'On Tuesday', 'On Friday'),
  choice('years', 'In 1990', 'In 2001', 'In 2004'),
];
const loose = ['a', 'b', 'c', 'd', 'e'].map((id) => choice(id, 'Hamburg', 'Lisbon', 'Madrid', 'Paris'));
const items: readonly Item[] = [
  ...ordered,
  ...loose,
  ...['t1', 't2', 't3', 't4'].map((id) => candidate({ id, type: 'true-false' }).item),
];
const sections = sectionsOf(items);

function make(count: number, seed = 'quizpress') {
  return versionsOf(sections, items, { versions: count, threeOptions: false }, createRandom(seed));
}

describe('versionsOf', () => {
  it.each([1, 3, 26])('names %i copies by letters', (count) => {
    const names = make(count).map(({ name }) => name);
    expect(names.join('')).toBe('ABCDEFGHIJKLMNOPQRSTUVWXYZ'.slice(0, count));
  });

  it('adds a copy with three options, the key among them', () => {
    const [whole, short] = versionsOf(
      sections,
      items,
      { versions: 1, threeOptions: true },
      createRandom('x'),
    );
    expect(short).toMatchObject({ name: '3 options', mostChoices: 3, items: whole?.items });
    for (const item of [...ordered, ...loose]) {
      const shown = short?.choices[item.id] ?? [];
      expect(shown).toHaveLength(Math.min(3, item.choices.length));
      expect(item.choices.filter(({ id }) => shown.includes(id)).map(({ id }) => id)).toEqual(shown);
      expect(item.choices.filter(({ correct }) => correct).map(({ id }) => shown.includes(id))).toEqual([
        true,
      ]);
    }
  });

  it('leaves the first as it was made', () => {
    const [first] = make(2);
    expect(first?.items).toEqual(sections.flatMap((section) => section.items));
    for (const item of [...ordered, ...loose])
      expect(first?.choices[item.id]).toEqual(item.choices.map(({ id }) => id));
  });

  it('has every item and option in every copy once', () => {
    for (const version of make(5)) {
      expect([...version.items].toSorted()).toEqual(items.map(({ id }) => id).toSorted());
      for (const item of [...ordered, ...loose])
        expect(version.choices[item.id]?.toSorted()).toEqual(item.choices.map(({ id }) => id).toSorted());
    }
  });

  it('keeps sections together', () => {
    for (const version of make(5)) {
      let start = 0;
      for (const section of sections) {
        const own = version.items.slice(start, start + section.items.length);
        expect(own.toSorted()).toEqual([...section.items].toSorted());
        start += section.items.length;
      }
    }
  });

  it.each(ordered)('keeps the order of $id', (item) => {
    for (const version of make(6)) expect(version.choices[item.id]).toEqual(item.choices.map(({ id }) => id));
  });

  it('moves items and options without an order', () => {
    const versions = make(6);
    expect(new Set(versions.map((version) => version.items.join(' '))).size).toBeGreaterThan(1);
    expect(new Set(versions.map((version) => version.choices['a']?.join(' '))).size).toBeGreaterThan(1);
  });

  it('lists options of choices alone', () => {
    for (const version of make(2)) expect(Object.keys(version.choices)).not.toContain('t1');
  });

  it('makes the same of one seed, and none of none', () => {
    expect(make(4, 'x')).toEqual(make(4, 'x'));
    expect(make(4, 'x')).not.toEqual(make(4, 'y'));
    expect(make(0)).toEqual([]);
  });
});
