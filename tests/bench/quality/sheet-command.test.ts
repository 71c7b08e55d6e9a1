import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type SheetOptions, writeSheet } from '../../../src/bench/quality/sheet-command.js';
import { items } from './items.js';
import { packOf } from './pack.js';

let folder = '';

function put(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

function expertLine(article: string): string {
  return JSON.stringify({
    article,
    question: `What of ${article}?`,
    answer: 'right',
    distractor_miscomprehension: 'misread',
    distractor_other_span: 'elsewhere',
    distractor_unsupported: 'unsupported',
  });
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'quizpress-quality-'));
  for (const name of ['amber', 'birch', 'cedar']) {
    put(`shared/data/onestop/articles/${name}.adv.txt`, `Text of ${name}.`);
    put(`shared/data/onestop/articles/${name}.ele.txt`, 'Too simple.');
  }
  for (const name of ['tigers', 'bikes']) {
    put(`shared/data/onestop/qa_articles/${name}.adv.txt`, `Text of ${name}.`);
  }
  put('shared/data/onestop/qa.jsonl', `${expertLine('tigers')}\n${expertLine('bikes')}\n`);
  const calibrated = { id: 'i001', system: 'human', article: 'bikes', type: 'x', stem: 'Who?', marks: [] };
  put('shared/panel/calibration.jsonl', JSON.stringify(calibrated));
});

afterEach(() => rmSync(folder, { recursive: true }));

function write(options: Partial<SheetOptions> = {}): Promise<readonly string[]> {
  const all: SheetOptions = {
    articles: null,
    packs: null,
    count: 2,
    seed: 'one',
    out: join(folder, 'sheet'),
    seen: join(folder, 'seen.txt'),
    ...options,
  };
  return writeSheet(join(folder, 'shared'), all, async () => () => ({
    pack: packOf(items.choice, items.open),
    origins: new Map(),
  }));
}

const read = (path: string): string => readFileSync(join(folder, path), 'utf8');

test('a drawn round writes three files and notes its articles', async () => {
  const lines = await write();
  expect(lines[0]).toContain('4 items on 2 articles, and 1 of experts');
  expect(read('sheet/panel.md')).toContain('Text of ');
  expect(read('sheet/judge.csv').split('\n')).toHaveLength(7);
  expect(read('seen.txt').trim().split('\n')).toHaveLength(2);
});

test('the next round draws others, until none is left', async () => {
  await write({ count: 3 });
  const first = read('seen.txt').trim().split('\n');
  await expect(write({ count: 2, out: join(folder, 'second') })).rejects.toThrow(
    'no round has used: 1; asked for: 2',
  );
  await write({ count: 1, out: join(folder, 'second') });
  const names = read('seen.txt').trim().split('\n');
  expect(names.slice(0, 3)).toEqual(first);
  expect(names.toSorted()).toEqual(['amber', 'birch', 'cedar', 'tigers']);
});

test('named articles are used although they were seen, and noted once', async () => {
  writeFileSync(join(folder, 'seen.txt'), 'amber\n');
  await write({ articles: ['amber', 'birch'] });
  expect(read('seen.txt')).toBe('amber\nbirch\n');
});

test.each([
  ['an article that is not there', { articles: ['dogwood'] }, 'There is no article dogwood'],
  ['a pack that is not there', { packs: ['/nowhere/quiz.json'] }, 'Cannot read /nowhere/quiz.json'],
])('%s is refused and leaves nothing behind', async (_, options, message) => {
  await expect(write(options)).rejects.toThrow(message);
  expect(existsSync(join(folder, 'sheet'))).toBe(false);
  expect(existsSync(join(folder, 'seen.txt'))).toBe(false);
});

test('a sheet that is there already is not written over', async () => {
  put('sheet/judge.csv', 'half filled');
  await expect(write()).rejects.toThrow('judge.csv is there already');
  expect(read('sheet/judge.csv')).toBe('half filled');
  expect(existsSync(join(folder, 'sheet', 'panel.md'))).toBe(false);
});

test.each(['data/onestop/articles', 'data/onestop/qa.jsonl', 'panel/calibration.jsonl'])(
  'without %s the message names it',
  async (part) => {
    rmSync(join(folder, 'shared', part), { recursive: true });
    await expect(write()).rejects.toThrow(part);
  },
);
