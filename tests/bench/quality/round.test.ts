import { expect, test } from 'vitest';
import { readCsv } from '../../../src/bench/quality/csv.js';
import type { ExpertItem } from '../../../src/bench/quality/experts.js';
import { packText } from '../../../src/bench/quality/packs.js';
import { makeRound } from '../../../src/bench/quality/round.js';
import type { Item } from '../../../src/model/item.js';
import type { StudyPack } from '../../../src/model/quiz.js';
import { items } from './items.js';

function pack(...packItems: readonly Item[]): StudyPack {
  const none: readonly never[] = [];
  return {
    format: 'quizpress-quiz',
    version: '1.0.0',
    id: 'qpack',
    title: 'The bridge',
    language: 'en',
    generator: {
      name: 'quizpress',
      version: '0.0.0',
      seed: 'one',
      options: { questions: 3, types: null, seed: 'one', versions: 1, level: 'standard' },
    },
    articles: [
      {
        id: 'a1',
        title: 'The bridge',
        source: {
          author: null,
          publisher: null,
          url: null,
          published: null,
          licence: null,
          sha256: '0',
          words: 5,
          readability: null,
        },
        paragraphs: [
          {
            id: 'a1p1',
            sentences: [
              { id: 'a1p1s1', text: 'The mayor opened the bridge.' },
              { id: 'a1p1s2', text: 'She cut a ribbon.' },
            ],
          },
          { id: 'a1p2', sentences: [{ id: 'a1p2s1', text: 'It is long.' }] },
        ],
      },
    ],
    summary: {
      gist: null,
      short: none,
      standard: none,
      easy: null,
      keyFacts: none,
      fiveW: { who: none, what: none, when: none, where: none, why: none, how: none },
      timeline: none,
      people: none,
      numbers: none,
      vocabulary: none,
    },
    sections: none,
    versions: none,
    items: packItems,
  };
}

function expertItems(article: string, count: number): readonly ExpertItem[] {
  return Array.from({ length: count }, (_, index) => ({
    article,
    question: `Expert question ${index}?`,
    answer: 'yes',
    distractors: ['no', 'never', 'not at all'],
  }));
}

const shared = {
  experts: [...expertItems('tigers', 2), ...expertItems('calibrated', 9)],
  calibration: new Set(['calibrated']),
  readArticle: (name: string) => new TextEncoder().encode(`Text of ${name}.`),
};

const sixItems = [
  items.choice,
  items.false,
  items.shortAnswer,
  items.matching,
  items.ordering,
  items.open,
] as const;

function systems(files: ReturnType<typeof makeRound>['files']): readonly (string | undefined)[] {
  const key = files.find(({ name }) => name === 'key.csv')?.content ?? '';
  return readCsv(String(key), 'key.csv', ['system']).map((row) => row.get('system'));
}

test('a quarter of the sheet is experts’, with their article', () => {
  const made = makeRound(
    [{ article: 'bridge', text: 'The bridge.', pack: pack(...sixItems) }],
    shared,
    'one',
  );
  expect([made.own, made.experts, made.missing]).toEqual([6, 2, 0]);
  expect(systems(made.files).toSorted()).toEqual(['experts', 'experts', ...sixItems.map(() => 'quizpress')]);
  const panel = String(made.files.find(({ name }) => name === 'panel.md')?.content);
  expect(panel).toContain('Text of tigers.');
  expect(panel).toContain('The bridge.');
  expect(panel).not.toContain('calibrated');
});

test('where experts’ items run out the round says how many are missing', () => {
  const twelve = pack(...sixItems, ...sixItems);
  const made = makeRound([{ article: 'bridge', text: 'The bridge.', pack: twelve }], shared, 'one');
  expect([made.own, made.experts, made.missing]).toEqual([12, 2, 2]);
});

test('a teacher’s own items are not judged', () => {
  const own = pack(items.choice, { ...items.open, origin: 'teacher' });
  expect(makeRound([{ article: 'bridge', text: '', pack: own }], shared, 'one').own).toBe(1);
});

test('a pack without items makes a sheet without items', () => {
  const made = makeRound([{ article: 'bridge', text: '', pack: pack() }], shared, 'one');
  expect([made.own, made.experts, systems(made.files).length]).toEqual([0, 0, 0]);
});

test('the text of a pack is its title and paragraphs', () => {
  expect(packText(pack())).toBe(
    'The bridge\n\nThe mayor opened the bridge. She cut a ribbon.\n\nIt is long.',
  );
});
