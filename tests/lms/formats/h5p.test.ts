import { describe, expect, test } from 'vitest';
import { exporters } from '../../../src/lms/formats/exporters.js';
import type { Item } from '../../../src/model/item.js';
import { sampleItems, samplePack } from '../sample.js';
import { hostileItems, hostileTexts, packOf } from './hostile.js';
import { fileOf, readHtml } from './read-back.js';

interface Answer {
  readonly text: string;
  readonly correct: boolean;
  readonly tipsAndFeedback: { readonly chosenFeedback: string };
}

interface Content {
  readonly library: string;
  readonly subContentId: string;
  readonly params: {
    readonly questions?: readonly Content[];
    readonly question?: string;
    readonly answers?: readonly Answer[];
    readonly correct?: string;
    readonly textField?: string;
    readonly paragraphs?: readonly string[];
  };
}

const columnOf = (items: readonly Item[]): readonly Content[] => {
  const { content }: { content: readonly { readonly content: Content }[] } = JSON.parse(
    fileOf(packOf(items), 'h5p', 'content.json'),
  );
  return content.map((part) => part.content);
};

/** All questions of a pack: those of the question set, then those beside it. */
const questionsOf = (items: readonly Item[]): readonly Content[] => {
  const column = columnOf(items).slice(1);
  return column.flatMap((part) =>
    part.library.startsWith('H5P.QuestionSet') ? (part.params.questions ?? []) : [part],
  );
};

const of = (items: readonly Item[], library: string): readonly Content[] =>
  questionsOf(items).filter((content) => content.library.startsWith(`H5P.${library} `));

test('the package names every library in it, and what the server demands', () => {
  const info: {
    preloadedDependencies: { machineName: string; majorVersion: number; minorVersion: number }[];
  } = JSON.parse(fileOf(samplePack, 'h5p', 'h5p.json'));
  expect(info).toMatchObject({
    title: samplePack.title,
    mainLibrary: 'H5P.Column',
    language: 'en',
    embedTypes: ['iframe'],
    license: 'U',
  });
  const named = new Set(
    info.preloadedDependencies.map((each) => `${each.machineName} ${each.majorVersion}.${each.minorVersion}`),
  );
  const used = [
    'H5P.Column 1.18',
    ...columnOf(samplePack.items).map(({ library }) => library),
    ...questionsOf(samplePack.items).map(({ library }) => library),
  ];
  expect(used.filter((library) => !named.has(library))).toEqual([]);
  expect([...named]).toContain('H5P.JoubelUI 1.3');
});

test('a question set holds only what it may', () => {
  const set = columnOf(samplePack.items).find(({ library }) => library.startsWith('H5P.QuestionSet'));
  const libraries = new Set(set?.params.questions?.map(({ library }) => library.split(' ')[0]));
  const allowed = ['H5P.MultiChoice', 'H5P.Blanks', 'H5P.DragText', 'H5P.TrueFalse', 'H5P.Essay'];
  expect([...libraries].filter((library) => !allowed.includes(library ?? ''))).toEqual([]);
});

test('ids have the form of a UUID of version 4 and stand once', () => {
  const ids = [...columnOf(samplePack.items), ...questionsOf(samplePack.items)].map(
    ({ subContentId }) => subContentId,
  );
  expect(
    ids.filter((id) => !/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/u.test(id)),
  ).toEqual([]);
  // The cloze of the sample has a gap to write in and one with options: it becomes two questions.
  expect(new Set(questionsOf(samplePack.items).map(({ subContentId }) => subContentId)).size).toBe(
    samplePack.items.length + 1,
  );
});

describe.each([
  ['the sample', null],
  ...hostileTexts.map((text) => [text.slice(0, 40), text] as const),
] as const)('%s', (_, text) => {
  const items = text === null ? samplePack.items : hostileItems(text);

  test('choices and statements come back with their key', () => {
    for (const item of items) {
      if (item.type !== 'choice') continue;
      const [first] = of(items, 'MultiChoice');
      expect(first?.params).toMatchObject({ behaviour: { singlePoint: true, randomAnswers: false } });
      expect(readHtml(String(first?.params.question))).toBe(item.prompt);
      const answers = (first?.params.answers ?? []).map((answer) => [
        readHtml(answer.text),
        answer.correct,
        readHtml(answer.tipsAndFeedback.chosenFeedback),
      ]);
      expect(answers).toEqual(
        item.choices.map(({ text, correct, rationale }) => [text, correct, rationale ?? '']),
      );
    }
    expect(of(items, 'TrueFalse').map(({ params }) => params.correct)).toEqual(['false']);
  });

  test('what stands between asterisks is the key', () => {
    for (const item of items) {
      if (item.type !== 'word-bank' && item.type !== 'matching' && item.type !== 'short-answer') continue;
      const texts = [
        ...of(items, 'DragText').map(({ params }) => String(params.textField)),
        ...of(items, 'Blanks').map(({ params }) => String(params.questions)),
      ];
      for (const field of texts) {
        expect(field.split('*').length % 2).toBe(1);
      }
    }
  });

  test('orders come back in the right order', () => {
    const item = items.find(({ type }) => type === 'ordering');
    const [read] = of(items, 'SortParagraphs');
    const paragraphs = read?.params.paragraphs ?? [];
    if (item?.type === 'ordering') {
      expect(paragraphs.map(readHtml)).toEqual(
        item.order.map((id) => item.entries.find((entry) => entry.id === id)?.text),
      );
    }
  });
});

test.each(['one/two', 'a*b', 'a:b', 'a\\b'])(
  'an answer with a mark of H5P becomes an essay: %s',
  (answer) => {
    const item: Item = { ...sampleItems.shortAnswer, accepted: [answer] };
    expect(of([item], 'Essay')).toHaveLength(1);
    expect(exporters.h5p.export(packOf([item])).notices.map(({ code }) => code)).toEqual(['item-converted']);
  },
);
