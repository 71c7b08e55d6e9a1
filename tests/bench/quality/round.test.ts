import { expect, test } from 'vitest';
import { readCsv } from '../../../src/bench/quality/csv.js';
import type { ExpertItem } from '../../../src/bench/quality/experts.js';
import { packEntries, packText } from '../../../src/bench/quality/packs.js';
import { makeRound } from '../../../src/bench/quality/round.js';
import { items } from './items.js';
import { packOf } from './pack.js';

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

const origins = new Map();

function systems(files: ReturnType<typeof makeRound>['files']): readonly (string | undefined)[] {
  const key = files.find(({ name }) => name === 'key.csv')?.content ?? '';
  return readCsv(String(key), 'key.csv', ['system']).map((row) => row.get('system'));
}

test('a quarter of the sheet is experts’, with their article', () => {
  const made = makeRound(
    [{ article: 'bridge', text: 'The bridge.', pack: packOf(...sixItems), origins }],
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

test('paragraphs have the numbers that questions name, headings have none', () => {
  const text = 'The bridge\n\nIt was built.\n\nThe end of it\n\nIt fell.';
  const made = makeRound([{ article: 'bridge', text, pack: packOf(...sixItems), origins }], shared, 'one');
  const panel = String(made.files.find(({ name }) => name === 'panel.md')?.content);
  expect(panel).toContain('The bridge\n\n[1] It was built.\n\nThe end of it\n\n[2] It fell.\n');
});

test('where experts’ items run out the round says how many are missing', () => {
  const twelve = packOf(...sixItems, ...sixItems);
  const made = makeRound([{ article: 'bridge', text: 'The bridge.', pack: twelve, origins }], shared, 'one');
  expect([made.own, made.experts, made.missing]).toEqual([12, 2, 2]);
});

test('form and family are those of the candidate where they are known', () => {
  const known = new Map([[items.choice.id, { form: 'main-idea', family: 'interpretation' as const }]]);
  const [entry] = packEntries({ article: 'bridge', text: '', pack: packOf(items.choice), origins: known });
  expect(entry).toMatchObject({ form: 'main-idea', family: 'interpretation' });
  const [other] = packEntries({ article: 'bridge', text: '', pack: packOf(items.choice), origins });
  expect(other).toMatchObject({ form: null, family: 'retrieval' });
});

test('a teacher’s own items are not judged', () => {
  const own = packOf(items.choice, { ...items.open, origin: 'teacher' });
  expect(makeRound([{ article: 'bridge', text: '', pack: own, origins }], shared, 'one').own).toBe(1);
});

test('a pack without items makes a sheet without items', () => {
  const made = makeRound([{ article: 'bridge', text: '', pack: packOf(), origins }], shared, 'one');
  expect([made.own, made.experts, systems(made.files).length]).toEqual([0, 0, 0]);
});

test('the text of a pack is its title and paragraphs', () => {
  expect(packText(packOf())).toBe(
    'The bridge\n\nThe mayor opened the bridge. She cut a ribbon.\n\nIt is long.',
  );
});
