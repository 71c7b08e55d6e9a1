import { describe, expect, test } from 'vitest';
import type { Item } from '../../../src/model/item.js';
import { samplePack } from '../sample.js';
import { hostileItems, hostileTexts, packOf, severalRight } from './hostile.js';
import type { Element } from './read-back.js';
import { all, attribute, fileOf, filesOf, parseXml, textAt } from './read-back.js';

const itemOf = (items: readonly Item[], id: string): Element =>
  parseXml(fileOf(packOf(items), 'qti3', `items/${id}.xml`));

const correctOf = (item: Element): readonly string[] =>
  all(item, 'qti-correct-response').flatMap((response) => all(response, 'qti-value').map(({ text }) => text));

const mappingOf = (item: Element): readonly (readonly [string, number])[] =>
  all(item, 'qti-map-entry').map((entry) => [
    attribute(entry, 'map-key'),
    Number(attribute(entry, 'mapped-value')),
  ]);

const optionsOf = (item: Element, name: string): readonly (readonly [string, string])[] =>
  all(item, name).map((option) => [attribute(option, 'identifier'), option.text]);

describe.each([
  ['the sample', null],
  ...hostileTexts.map((text) => [text.slice(0, 40), text] as const),
] as const)('%s', (_, text) => {
  const items = text === null ? samplePack.items : hostileItems(text);

  test('prompts, options and keys come back', () => {
    for (const item of items) {
      if (item.type === 'choice') {
        const read = itemOf(items, item.id);
        expect(textAt(read, 'qti-prompt')).toBe(item.prompt);
        expect(optionsOf(read, 'qti-simple-choice')).toEqual(item.choices.map(({ id, text }) => [id, text]));
        expect(correctOf(read)).toEqual(item.choices.filter(({ correct }) => correct).map(({ id }) => id));
      }
      if (item.type === 'true-false') {
        expect(correctOf(itemOf(items, item.id))).toEqual([item.answer]);
      }
      if (item.type === 'matching') {
        const read = itemOf(items, item.id);
        expect(optionsOf(read, 'qti-simple-associable-choice')).toEqual(
          [...item.left, ...item.right].map(({ id, text }) => [id, text]),
        );
        expect(correctOf(read)).toEqual(item.key.map((pair) => pair.join(' ')));
        expect(mappingOf(read).map(([, share]) => share)).toEqual([0.33333, 0.33334, 0.33333]);
      }
      if (item.type === 'word-bank') {
        const read = itemOf(items, item.id);
        const words = new Map(optionsOf(read, 'qti-gap-text'));
        expect([...words.values()]).toEqual(item.bank);
        const filled = correctOf(read).map((pair) => [
          pair.split(' ')[1],
          words.get(pair.split(' ')[0] ?? ''),
        ]);
        expect(filled).toEqual(item.blanks.map(({ id, accepted }) => [id, accepted[0]]));
        expect(all(read, 'qti-gap').map((gap) => attribute(gap, 'identifier'))).toEqual(
          item.blanks.map(({ id }) => id),
        );
      }
      if (item.type === 'ordering') {
        const read = itemOf(items, item.id);
        expect(optionsOf(read, 'qti-simple-choice')).toEqual(item.entries.map(({ id, text }) => [id, text]));
        expect(correctOf(read)).toEqual(item.order);
      }
    }
  });
});

test('an item is scored by a standard template, or by a person', () => {
  const used = [...filesOf(samplePack, 'qti3')]
    .filter(([path]) => path.startsWith('items/'))
    .map(
      ([, text]) =>
        all(parseXml(text), 'qti-response-processing').map((each) =>
          attribute(each, 'template').replace(/^.*\//u, ''),
        )[0],
    );
  expect(new Set(used)).toEqual(new Set(['match_correct.xml', 'map_response.xml', undefined]));
});

test('several right choices make a response of several values', () => {
  const item = severalRight(3, 2);
  const read = itemOf([item], item.id);
  expect(correctOf(read)).toEqual(['c1', 'c2', 'c3']);
  expect(attribute(all(read, 'qti-response-declaration')[0] ?? read, 'cardinality')).toBe('multiple');
  expect(attribute(all(read, 'qti-choice-interaction')[0] ?? read, 'max-choices')).toBe('0');
});

test('every file of the manifest is there, and every file is in it; the test has each item with its points', () => {
  const files = filesOf(samplePack, 'qti3');
  const listed = all(parseXml(files.get('imsmanifest.xml') ?? ''), 'file').map((file) =>
    attribute(file, 'href'),
  );
  expect(listed.toSorted()).toEqual(
    [...files.keys()].filter((path) => path !== 'imsmanifest.xml').toSorted(),
  );
  const references = all(parseXml(files.get('test.xml') ?? ''), 'qti-assessment-item-ref');
  expect(references.map((reference) => attribute(reference, 'href')).toSorted()).toEqual(
    listed.filter((path) => path.startsWith('items/')).toSorted(),
  );
  const weights = references.flatMap((reference) =>
    all(reference, 'qti-weight').map((weight) => attribute(weight, 'value')),
  );
  expect(weights).toContain('3');
});
