import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readCsv, writeCsv } from '../../../src/bench/quality/csv.js';
import { readJudgedQuestions } from '../../../src/bench/quality/fit.js';
import { gatherQuestions } from '../../../src/bench/quality/gather-command.js';
import { type QuestionEntry, questionColumns } from '../../../src/bench/quality/questions.js';
import { type QuestionsOptions, writeQuestions } from '../../../src/bench/quality/questions-command.js';
import { scoreSheet } from '../../../src/bench/quality/score-command.js';
import { signalNames } from '../../../src/questions/rank/signals.js';

let folder = '';

const at = (path: string): string => join(folder, path);
const read = (path: string): string => readFileSync(at(path), 'utf8');

function put(path: string, text: string): string {
  mkdirSync(dirname(at(path)), { recursive: true });
  writeFileSync(at(path), text);
  return at(path);
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'quizpress-questions-'));
  for (const name of ['amber', 'birch', 'cedar']) {
    put(`shared/data/onestop/articles/${name}.adv.txt`, `Text of ${name}.`);
  }
  mkdirSync(at('shared/data/onestop/qa_articles'));
  put('shared/data/onestop/qa.jsonl', '');
  put('shared/panel/calibration.jsonl', '');
  put('seen.txt', 'birch\ncedar\n');
});

afterEach(() => rmSync(folder, { recursive: true }));

function question(article: string, prompt: string, doubts: number): QuestionEntry {
  return {
    system: 'quizpress',
    article,
    rendered: { label: 'short answer', prompt, lines: [], key: ['Ada Bell'] },
    skill: 'retrieve',
    family: 'retrieval',
    form: 'event-agent-who',
    signals: new Map([
      ['event', 1],
      ['pairsInText', 5 / 6],
    ]),
    doubts,
    isAsked: false,
  };
}

function write(options: Partial<QuestionsOptions> = {}, count = 2): readonly string[] {
  const all = {
    articles: ['birch'],
    count: 1,
    most: null,
    seed: 'one',
    out: at('sheet'),
    seen: at('seen.txt'),
    ...options,
  };
  return writeQuestions(at('shared'), all, () => (article, bytes) => ({
    text: `Read: ${new TextDecoder().decode(bytes)}`,
    questions: Array.from({ length: count }, (_, index) =>
      question(article, `Who was ${index}, then?`, index),
    ),
  }));
}

/** A filled copy of the form; `uses` in the order of its ids. */
function judge(name: string, uses: readonly (0 | 1)[]): string {
  const rows = readCsv(read('sheet/judge.csv'), 'judge.csv', ['id']).map((row, index) => {
    const use = String(uses[index] ?? 1);
    return [row.get('id') ?? '', '1', '1', '1', row.get('U') ?? '', use, use, ''];
  });
  return put(name, writeCsv([['id', 'G', 'C', 'A', 'U', 'W', 'USE', 'why'], ...rows]));
}

test('a sheet has the questions with their keys, the form no uniqueness, the key all signals', () => {
  expect(write()[0]).toContain('2 questions on 1 articles');
  expect(read('sheet/panel.md')).toContain('Read: Text of birch.');
  expect(read('sheet/panel.md')).toMatch(/i001 \[short answer\] Who was \d, then\?\n {4}KEY: Ada Bell\n/u);
  expect(read('sheet/judge.csv')).toBe('id,G,C,A,U,W,USE,why\ni001,,,,-,,,\ni002,,,,-,,,\n');
  const [row] = readCsv(read('sheet/key.csv'), 'key.csv', ['id', 'prompt', 'doubts', ...signalNames]);
  expect([row?.get('event'), row?.get('pairsInText'), row?.get('saying')]).toEqual(['1', '0.833', '0']);
});

test('of an article come no more questions than asked for, by chance', () => {
  expect(write({ most: 2 }, 9)[0]).toContain('2 questions on 1 articles');
  const first = read('sheet/panel.md');
  write({ most: 2, seed: 'two', out: at('other') }, 9);
  expect(read('other/panel.md')).not.toBe(first);
});

test('nothing on the sheet tells of doubts, forms and signals', () => {
  write();
  for (const word of ['quizpress', 'event', 'pairsInText', 'doubt', 'retrieval']) {
    expect(read('sheet/panel.md')).not.toContain(word);
  }
});

test('an article that no round has used is noted as seen when it is named', () => {
  write({ articles: ['amber', 'cedar'] });
  expect(read('seen.txt')).toBe('birch\ncedar\namber\n');
});

test('only articles that rounds have used are drawn', () => {
  write({ articles: null, count: 2 });
  expect(read('sheet/panel.md')).not.toContain('amber');
  expect(read('seen.txt')).toBe('birch\ncedar\n');
  expect(() => write({ articles: null, count: 3, out: at('other') })).toThrow('asked for: 3');
});

test('an article that is not there, or gives nothing to ask, leaves nothing behind', () => {
  expect(() => write({ articles: ['dogwood'] })).toThrow('There is no article dogwood');
  expect(() => write({}, 0)).toThrow('nothing to judge');
  expect(existsSync(at('sheet'))).toBe(false);
});

test('a sheet that is there already is not written over', () => {
  write();
  expect(() => write()).toThrow('is there already');
});

const gather = (...judges: readonly string[]) => gatherQuestions(at('sheet/key.csv'), judges, at('all.csv'));

test('what every judge would print is gathered as printed, without its words', () => {
  write({}, 3);
  expect(gather(judge('ann.csv', [1, 1, 0]), judge('bo.csv', [1, 0, 0]))[0]).toContain(
    '3 questions added, 1 of them to be printed; 3 in all',
  );
  expect(read('all.csv').split('\n')[0]).toBe(questionColumns.join());
  expect(read('all.csv')).not.toContain('Who was');
  const { printed, articles, rows } = readJudgedQuestions(read('all.csv'), 'all.csv');
  expect([printed, articles]).toEqual([
    [1, 0, 0],
    ['birch', 'birch', 'birch'],
  ]);
  expect(rows.map((row) => row.at(-3)).toSorted()).toEqual([0, 1, 2]);
});

test('rows are added behind those there are, once', () => {
  write();
  gather(judge('ann.csv', [1, 0]));
  const first = read('all.csv');
  expect(() => gather(at('ann.csv'))).toThrow('all.csv has the questions of');
  expect(read('all.csv')).toBe(first);
  rmSync(at('sheet'), { recursive: true });
  write({ articles: ['cedar'] });
  expect(gather(judge('ann.csv', [1, 1]))[0]).toContain('4 in all');
  expect(read('all.csv').startsWith(first)).toBe(true);
});

test.each([
  ['a mark that is missing', 'sheet/judge.csv', 'G is ""'],
  ['a line that is missing', 'short.csv', 'no line for i001, i002'],
])('%s is refused, and nothing is added', (_, form, message) => {
  write();
  put('short.csv', 'id,G,C,A,U,W,USE,why\n');
  expect(() => gather(at(form))).toThrow(message);
  expect(existsSync(at('all.csv'))).toBe(false);
});

test('signals that are not those of the program are refused', () => {
  write();
  put('sheet/key.csv', read('sheet/key.csv').replace('pairsInText', 'pairs'));
  expect(() => gather(judge('ann.csv', [1, 1]))).toThrow('has no column pairsInText');
});

test('a filled sheet of questions is scored as any other', () => {
  write();
  const report = scoreSheet(at('sheet/key.csv'), [judge('ann.csv', [1, 0])], 'quizpress', false);
  expect(report).toContain('| event-agent-who | 2 | 0.50');
});
