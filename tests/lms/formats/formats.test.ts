import { afterEach, describe, expect, test, vi } from 'vitest';
import { convert } from '../../../src/lms/formats/conversions.js';
import type { Exporter } from '../../../src/lms/formats/exporter.js';
import { exporters, exportPack, formats } from '../../../src/lms/formats/exporters.js';
import { shapeOf } from '../../../src/lms/formats/shapes.js';
import { supportHead, supportTable } from '../../../src/lms/formats/support-table.js';
import type { Item } from '../../../src/model/item.js';
import { sampleItems, samplePack } from '../sample.js';
import { hostileItems, hostileTexts, packOf, rareItems, severalRight, unprintable } from './hostile.js';
import { filesOf } from './read-back.js';

/** The ids of the items that a package has in it, in whole or in parts. */
function carriedIds(exporter: Exporter, items: readonly Item[]): readonly string[] {
  const format = formats.find((name) => exporters[name] === exporter);
  const text = format === undefined ? '' : [...filesOf(packOf(items), format).values()].join('\n');
  return items.map(({ id }) => id).filter((id) => text.includes(id));
}

const tables: readonly (readonly [string, readonly Item[]])[] = [
  ['the sample', samplePack.items],
  ...hostileTexts.map(
    (text, index) => [`hostile text ${index}`, [...hostileItems(text), ...rareItems(text)]] as const,
  ),
  ['many right', [severalRight(3, 2), severalRight(7, 2), severalRight(11, 1), severalRight(12, 0)]],
];

describe.each(formats)('%s', (format) => {
  const exporter = exporters[format];

  test.each(tables)('carried and left out are all items: %s', (_, items) => {
    const { notices } = exporter.export(packOf(items));
    const left = notices.filter(({ code }) => code === 'item-left-out');
    // H5P has no ids of items in its files: it counts contents below.
    if (format !== 'h5p') {
      expect(carriedIds(exporter, items).length + left.length).toBe(items.length);
    }
    for (const { message } of left) {
      expect(message).toMatch(/^.+: item \d+ \(“.+”\) was left out: .+\.$/su);
    }
  });

  test('carries the whole sample', () => {
    expect(exporter.export(samplePack).notices.filter(({ code }) => code === 'item-left-out')).toEqual([]);
  });

  test('gives the same bytes twice, and makes the file it says', () => {
    const [first, second] = [exporter.export(samplePack).value, exporter.export(samplePack).value];
    expect(first).toEqual(second);
    expect(first.map(({ name }) => name)).toEqual([exporter.file]);
  });

  test('keeps the ids of items when others go', () => {
    const without = packOf(samplePack.items.filter(({ type }) => type !== 'choice'));
    const ids = (text: string): readonly string[] =>
      text.match(/\bq(?:truefalse|matching|open)\b|[\da-f]{8}-[\da-f]{4}-4/gu) ?? [];
    const all = new Set(ids([...filesOf(samplePack, format).values()].join()));
    const fewer = new Set(ids([...filesOf(without, format).values()].join()));
    expect(fewer.size).toBeGreaterThan(2);
    expect([...fewer].filter((id) => !all.has(id))).toEqual([]);
  });

  test('takes any character', () => {
    for (const [text] of unprintable) {
      expect(() => exporter.export(packOf(hostileItems(text), text))).not.toThrow();
    }
  });
});

describe('zips have the same bytes in every time zone', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  test.each(['Pacific/Kiritimati', 'Pacific/Niue', 'America/St_Johns'])('%s', (zone) => {
    const here = exportPack(samplePack, formats).value;
    vi.stubEnv('TZ', zone);
    expect(exportPack(samplePack, formats).value).toEqual(here);
  });
});

test('only the formats asked for are made, in the order of the table', () => {
  expect(exportPack(samplePack, ['gift', 'moodle']).value.map(({ name }) => name)).toEqual([
    'moodle.xml',
    'quiz.gift.txt',
  ]);
  expect(exportPack(samplePack, []).value).toEqual([]);
});

test('more right choices than Moodle has a weight for are left out with the reason', () => {
  const { notices } = exporters.moodle.export(packOf([severalRight(12, 1)]));
  expect(notices.map(({ message }) => message)).toEqual([
    'Moodle XML: item 1 (“Which village did the river Lune flood on Monday?”) was left out: Moodle has no weight for one of 12 right choices.',
  ]);
});

describe('the support table', () => {
  test('has a cell for each format', () => {
    for (const { cells } of supportTable()) {
      expect(cells).toHaveLength(supportHead().length);
    }
  });

  test('promises what becomes of an item', () => {
    const long = { ...sampleItems.shortAnswer, accepted: ['the release of more than 200 prisoners'] };
    const withOptions = {
      ...sampleItems.cloze,
      blanks: sampleItems.cloze.blanks.slice(1),
      segments: sampleItems.cloze.segments.slice(2),
    };
    const gaps = {
      ...sampleItems.cloze,
      blanks: sampleItems.cloze.blanks.slice(0, 1),
      segments: sampleItems.cloze.segments.slice(0, 2),
    };
    const near = { ...sampleItems.numeric, number: { value: 40, tolerance: 2, unit: null } };
    const longList = {
      ...sampleItems.list,
      answers: [{ accepted: ['a list of long answers'], points: 1 }],
      need: 1,
    };
    const items: readonly Item[] = [
      ...samplePack.items,
      long,
      withOptions,
      gaps,
      near,
      longList,
      severalRight(2, 2),
    ];
    const seen = items.map((item) => [shapeOf(item), convert(item)?.items.map(shapeOf)[0] ?? null]);
    expect(Object.fromEntries(seen)).toEqual({
      choice: null,
      'multiple-choice': null,
      'true-false': 'choice',
      'three-way': 'choice',
      'short-answer': 'open',
      'long-answer': 'open',
      numeric: 'short-answer',
      'near-number': 'open',
      list: 'open',
      'long-list': 'open',
      gaps: 'short-answer',
      'mixed-gaps': 'short-answer',
      'gaps-with-options': 'choice',
      'word-bank': 'gaps-with-options',
      matching: 'choice',
      ordering: 'matching',
      open: null,
    });
  });
});
