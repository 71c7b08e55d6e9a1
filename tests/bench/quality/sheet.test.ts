import { expect, test } from 'vitest';
import { readCsv } from '../../../src/bench/quality/csv.js';
import type { PanelEntry } from '../../../src/bench/quality/entry.js';
import { renderItem } from '../../../src/bench/quality/render.js';
import { makeSheet, panelKey } from '../../../src/bench/quality/sheet.js';
import { items } from './items.js';

function entry(article: string, prompt: string, item: (typeof items)[keyof typeof items]): PanelEntry {
  const rendered = renderItem({ ...item, prompt });
  return {
    system: 'quizpress',
    article,
    rendered,
    skill: 'retrieve',
    family: 'retrieval',
    form: 'some-form',
  };
}

const expert: PanelEntry = {
  ...entry('tides', 'Why does the sea rise?', items.choice),
  system: 'experts',
  skill: null,
  family: null,
  form: null,
};

const entries = [
  entry('tides', 'Who explained the tides, in 1687?', items.choice),
  entry('bridge', 'Put these in order.', items.ordering),
  entry('bridge', 'Explain how.', items.open),
  expert,
];

const texts = new Map([
  ['tides', 'The sea\n\nIt rises.\n'],
  ['bridge', 'The bridge\n\nIt opened.'],
]);

function sheet(seed: string): Record<string, string> {
  return Object.fromEntries(
    makeSheet(entries, texts, seed, panelKey).map(({ name, content }) => [name, String(content)]),
  );
}

const key = readCsv(sheet('one')['key.csv'] ?? '', 'key.csv', ['id']);

test('the panel shows each article once with its items under it', () => {
  const panel = sheet('one')['panel.md'] ?? '';
  expect(panel.match(/^# Article: .*$/gmu)?.toSorted()).toEqual(['# Article: bridge', '# Article: tides']);
  const tides = panel.slice(panel.indexOf('# Article: tides')).split('# Article: bridge')[0];
  expect(tides).toContain('The sea\n\nIt rises.\n\n## Items on tides\n');
  expect(tides).toContain('[multiple choice] Who explained the tides, in 1687?\n    - the mayor\n');
  expect(tides).toContain('[multiple choice] Why does the sea rise?');
  expect(tides).not.toContain('Put these in order.');
  expect(panel).toContain('    KEY: She paid for it.\n        2 points: names the mayor\n');
});

test('nothing on the panel tells who wrote an item', () => {
  const panel = sheet('one')['panel.md'] ?? '';
  for (const word of ['quizpress', 'experts', 'some-form', 'retrieval', 'RATIONALE']) {
    expect(panel).not.toContain(word);
  }
});

test('the key and the form have a line for every id of the panel', () => {
  const files = sheet('one');
  const ids = [...(files['panel.md'] ?? '').matchAll(/^(i\d{3}) \[/gmu)].map(([, id]) => id);
  expect(ids).toEqual(['i001', 'i002', 'i003', 'i004']);
  expect(key.map((row) => row.get('id'))).toEqual(ids);
  const rows = readCsv(files['judge.csv'] ?? '', 'judge.csv', ['id', 'G', 'USE', 'why']);
  expect(rows.map((row) => row.get('id'))).toEqual(ids);
  expect(new Set(rows.flatMap((row) => [row.get('G'), row.get('USE'), row.get('why')]))).toEqual(
    new Set(['']),
  );
});

test('uniqueness is to be judged only where something is to be chosen, filled or paired', () => {
  const marks = new Map(
    readCsv(sheet('one')['judge.csv'] ?? '', 'judge.csv', ['id']).map((row) => [row.get('id'), row.get('U')]),
  );
  const byPrompt = new Map(key.map((row) => [row.get('prompt'), marks.get(row.get('id'))]));
  expect(byPrompt.get('Explain how.')).toBe('-');
  expect(byPrompt.get('Put these in order.')).toBe('');
  expect(byPrompt.get('Why does the sea rise?')).toBe('');
});

test('the key tells each item apart, commas in prompts included', () => {
  const row = key.find((found) => found.get('prompt') === 'Who explained the tides, in 1687?');
  expect([...(row?.values() ?? [])].slice(1)).toEqual([
    'quizpress',
    'tides',
    'multiple choice',
    'retrieve',
    'retrieval',
    'some-form',
    'who',
    'Who explained the tides, in 1687?',
  ]);
  expect(key.filter((found) => found.get('system') === 'experts').map((found) => found.get('form'))).toEqual([
    '',
  ]);
});

test('the seed fixes the order', () => {
  expect(sheet('one')).toEqual(sheet('one'));
  const orders = ['one', 'two', 'three', 'four', 'five'].map((seed) => sheet(seed)['panel.md']);
  expect(new Set(orders).size).toBeGreaterThan(1);
});
