import { describe, expect, test } from 'vitest';
import type { Format } from '../../../src/lms/formats/exporter.js';
import type { Item } from '../../../src/model/item.js';
import { samplePack } from '../sample.js';
import { hostileItems, hostileTexts, packOf, severalRight } from './hostile.js';
import type { Element } from './read-back.js';
import { all, attribute, fileOf, filesOf, parseXml, readHtml, textAt } from './read-back.js';

const paths = { canvas: 'qsample/qsample.xml', cartridge: 'quiz/assessment.xml' } as const;

const itemsOf = (format: keyof typeof paths, items: readonly Item[]): readonly Element[] =>
  all(parseXml(fileOf(packOf(items), format, paths[format])), 'item');

function itemOf(format: keyof typeof paths, items: readonly Item[], id: string): Element {
  const found = itemsOf(format, items).find((item) => attribute(item, 'ident') === id);
  if (found === undefined) {
    throw new Error(`no item ${id}`);
  }
  return found;
}

const field = (item: Element, label: string): string | null =>
  all(item, 'qtimetadatafield').find((entry) => textAt(entry, 'fieldlabel') === label)?.children[1]?.text ??
  null;

/** The options of a response with their ids. */
const labelsOf = (response: Element): ReadonlyMap<string, string> =>
  new Map(
    all(response, 'response_label').map((label) => [
      attribute(label, 'ident'),
      textAt(label, 'mattext') ?? '',
    ]),
  );

/** Each way to score: the values that are compared, those under `not` left out, and what is set or added. */
const scoringOf = (item: Element) =>
  all(item, 'respcondition')
    .filter((condition) => all(condition, 'setvar').length > 0)
    .map((condition) => {
      const refused = all(condition, 'not').flatMap((not) => all(not, 'varequal'));
      return {
        values: all(condition, 'varequal')
          .filter((equal) => !refused.includes(equal))
          .map(({ text }) => text),
        score: Number(textAt(condition, 'setvar')),
      };
    });

const promptOf = (item: Element): string =>
  readHtml(textAt(all(item, 'presentation')[0] ?? item, 'mattext') ?? '');

describe.each(['canvas', 'cartridge'] as const)('%s', (format) => {
  describe.each([
    ['the sample', null],
    ...hostileTexts.map((text) => [text.slice(0, 40), text] as const),
  ] as const)('%s', (_, text) => {
    const items = text === null ? samplePack.items : hostileItems(text);

    test('choices and statements come back with their key', () => {
      for (const item of items) {
        if (item.type === 'choice') {
          const read = itemOf(format, items, item.id);
          expect(promptOf(read)).toBe(item.prompt);
          expect([...labelsOf(read)]).toEqual(item.choices.map(({ id, text }) => [id, text]));
          expect(scoringOf(read)).toEqual([
            { values: item.choices.filter(({ correct }) => correct).map(({ id }) => id), score: 100 },
          ]);
          const feedback = new Map(
            all(read, 'itemfeedback').map((each) => [
              attribute(each, 'ident'),
              readHtml(textAt(each, 'mattext') ?? ''),
            ]),
          );
          for (const { id, rationale } of item.choices) {
            expect(feedback.get(`${id}_fb`) ?? null).toBe(rationale);
          }
        }
        if (item.type === 'true-false') {
          const read = itemOf(format, items, item.id);
          expect(scoringOf(read)).toEqual([{ values: [item.answer], score: 100 }]);
          expect([...labelsOf(read).values()]).toEqual(
            item.threeWay ? ['True', 'False', 'Not stated'] : ['True', 'False'],
          );
        }
      }
    });

    test('short answers come back, or are essays', () => {
      for (const item of items) {
        if (item.type !== 'short-answer') continue;
        const read = itemOf(format, items, item.id);
        if (all(read, 'varequal').length === 0) {
          expect(
            all(read, 'itemfeedback')
              .map((each) => readHtml(textAt(each, 'mattext') ?? ''))
              .join(),
          ).toContain(item.accepted[0]);
        } else {
          expect(scoringOf(read)).toEqual([{ values: item.accepted, score: 100 }]);
        }
      }
    });
  });

  test('each item says what it is', () => {
    const label = format === 'canvas' ? 'question_type' : 'cc_profile';
    const types = itemsOf(format, samplePack.items).map((item) => field(item, label));
    expect(types).toMatchSnapshot();
  });

  test('several right choices must all be chosen, and no other', () => {
    const item = severalRight(3, 2);
    const read = itemOf(format, [item], item.id);
    expect(scoringOf(read)).toEqual([{ values: ['c1', 'c2', 'c3'], score: 100 }]);
    expect(all(read, 'not').flatMap((not) => all(not, 'varequal').map(({ text }) => text))).toEqual([
      'c4',
      'c5',
    ]);
  });

  test('every file of the manifest is there, and every file is in it', () => {
    const files = filesOf(samplePack, format);
    const listed = all(parseXml(files.get('imsmanifest.xml') ?? ''), 'file').map((file) =>
      attribute(file, 'href'),
    );
    const there = [...files.keys()].filter((path) => path !== 'imsmanifest.xml' && !path.endsWith('/'));
    expect(listed.toSorted()).toEqual(there.toSorted());
  });

  test('ids are names of XML and stand once', () => {
    const ids = itemsOf(format, samplePack.items).map((item) => attribute(item, 'ident'));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[A-Za-z_][\w.-]*$/u.test(id))).toEqual([]);
  });
});

describe('cartridge alone', () => {
  test('no field but those of the profile; a person grades essays', () => {
    const items = itemsOf('cartridge', samplePack.items);
    const labels = new Set(items.flatMap((item) => all(item, 'fieldlabel').map(({ text }) => text)));
    expect([...labels].toSorted()).toEqual(['cc_profile', 'cc_weighting', 'qmd_computerscored']);
    for (const item of items) {
      expect(field(item, 'qmd_computerscored')).toBe(
        field(item, 'cc_profile') === 'cc.essay.v0p1' ? 'No' : null,
      );
    }
  });

  test('a choice of two is a multiple one', () => {
    const item = severalRight(1, 1);
    expect(field(itemOf('cartridge', [item], item.id), 'cc_profile')).toBe('cc.multiple_response.v0p1');
    expect(field(itemOf('canvas', [item], item.id), 'question_type')).toBe('multiple_choice_question');
  });

  test('only what the profile allows stands in a condition', () => {
    const names = itemsOf('cartridge', samplePack.items)
      .flatMap((item) => all(item, 'conditionvar'))
      .flatMap(({ children }) => children.map(({ name }) => name));
    expect([...new Set(names)].toSorted()).toEqual(['other', 'varequal']);
  });
});

describe('canvas alone', () => {
  test.each([
    ['the sample', null],
    ...hostileTexts.map((text) => [text.slice(0, 40), text] as const),
  ] as const)('gaps, banks, matchings, orders and numbers come back: %s', (_, text) => {
    const items = text === null ? samplePack.items : hostileItems(text);
    for (const item of items) {
      if (item.type === 'word-bank') {
        const read = itemOf('canvas', items, item.id);
        const responses = all(read, 'response_lid');
        expect(responses).toHaveLength(item.blanks.length);
        for (const [index, response] of responses.entries()) {
          const name = textAt(response, 'mattext') ?? '';
          const html = textAt(all(read, 'presentation')[0] ?? read, 'mattext') ?? '';
          expect(html.split(`[${name}]`)).toHaveLength(2);
          const labels = labelsOf(response);
          const right = scoringOf(read)
            .flatMap(({ values }) => values)
            .flatMap((id) => labels.get(id) ?? []);
          expect(right).toEqual(
            [...labels.values()].filter((label) => item.blanks[index]?.accepted.includes(label)),
          );
          expect(right.length).toBeGreaterThan(0);
        }
      }
      if (item.type === 'matching') {
        const read = itemOf('canvas', items, item.id);
        const rights = all(read, 'response_lid').map((response) => [...labelsOf(response)]);
        expect(rights).toEqual(item.left.map(() => item.right.map(({ id, text }) => [id, text])));
        expect(scoringOf(read).map(({ values }) => values[0])).toEqual(item.key.map(([, to]) => to));
        expect(scoringOf(read).map(({ score }) => score)).toEqual(item.key.map(() => 33.33));
      }
      if (item.type === 'ordering') {
        const read = itemOf('canvas', items, item.id);
        expect(scoringOf(read).map(({ values }) => values[0])).toEqual(
          item.entries.map(({ id }) => `place${item.order.indexOf(id) + 1}`),
        );
      }
      if (item.type === 'numeric') {
        const read = itemOf('canvas', items, item.id);
        expect([textAt(read, 'vargte'), textAt(read, 'varlte')]).toEqual(['40', '40']);
      }
    }
  });

  test('the passage stands before the questions and in the description', () => {
    const [first] = itemsOf('canvas', samplePack.items);
    expect(field(first ?? parseXml('<a/>'), 'question_type')).toBe('text_only_question');
    expect(fileOf(samplePack, 'canvas', 'assessment_meta.xml')).toContain('Ash Vale lent pumps');
  });
});

test.each(['canvas', 'cartridge'] satisfies readonly Format[])(
  '%s: times and order of the files are fixed',
  (format) => {
    expect([...filesOf(samplePack, format).keys()]).toMatchSnapshot();
  },
);
