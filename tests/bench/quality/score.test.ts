import { expect, test } from 'vitest';
import { readJudge } from '../../../src/bench/quality/marks.js';
import {
  agreementOf,
  findContradictions,
  type JudgedItem,
  readCalibration,
  readKey,
  scoreBy,
  shareOf,
  shareUsableToAll,
} from '../../../src/bench/quality/score.js';

const keyText = [
  'id,system,article,type,skill,family,form,asks,prompt',
  'i001,quizpress,tides,multiple choice,retrieve,retrieval,who,who,Who?',
  'i002,quizpress,tides,short answer,retrieve,retrieval,when,when,When?',
  'i003,experts,tides,multiple choice,,,,why,Why?',
].join('\n');

const judges = [
  'id,G,C,A,U,W,USE,why\ni001,1,1,1,1,1,1,\ni002,1,0,1,-,1,0,dangling "it", vague\ni003,1,1,1,0,1,0,overlap\n',
  'id,G,C,A,U,W,USE,why\ni003,1,1,1,1,1,1,\ni002,1,0,1,,1,0,vague\ni001,0,1,1,1,1,1,\n',
];

function judged(): readonly JudgedItem[] {
  const key = readKey(keyText, 'key.csv');
  const ids = key.map(({ id }) => id);
  const read = judges.map((text) => readJudge(text.replaceAll('"', "'"), 'judge.csv', ids));
  return key.map((row) => ({
    ...row,
    judgements: read.flatMap((judge) => judge.get(row.id) ?? []),
  }));
}

test('a mark counts once an item, as the mean of the judges', () => {
  const items = judged();
  expect(shareOf(items, 'USE')).toMatchObject({ share: 0.5, count: 3 });
  expect(shareOf(items, 'G')?.share).toBeCloseTo(2.5 / 3, 6);
});

test('a mark that does not apply does not count', () => {
  const items = judged();
  expect(shareOf(items, 'U')).toMatchObject({ share: 0.75, count: 2 });
  expect(
    shareOf(
      items.filter(({ id }) => id === 'i002'),
      'U',
    ),
  ).toBeNull();
});

test('usable to all means every judge would print it', () => {
  expect(shareUsableToAll(judged())).toMatchObject({ share: 1 / 3, count: 3 });
});

test('groups are by name, the largest first, and items without one are left out', () => {
  const byFamily = scoreBy(judged(), ({ family }) => family);
  expect(byFamily.map(({ group, count }) => [group, count])).toEqual([['retrieval', 2]]);
  const bySystem = scoreBy(judged(), ({ system }) => system);
  expect(bySystem.map(({ group, marks }) => [group, marks.USE?.share])).toEqual([
    ['quizpress', 0.5],
    ['experts', 0.5],
  ]);
});

test('agreement and kappa', () => {
  // Same on two of three; each says yes to a third or two thirds: chance 2/9 + 2/9.
  const agreement = agreementOf(judged(), 0, 1);
  expect(agreement?.same).toBeCloseTo(2 / 3, 6);
  expect(agreement?.kappa).toBeCloseTo((2 / 3 - 4 / 9) / (5 / 9), 6);
  const one = judged().filter(({ id }) => id === 'i001');
  expect(agreementOf(one, 0, 1)).toEqual({ same: 1, kappa: null });
  expect(agreementOf([], 0, 1)).toBeNull();
});

test('printing what another mark refuses is a contradiction', () => {
  expect(findContradictions(judged()).map(({ id }) => id)).toEqual(['i001']);
});

test.each([
  ['a mark left out', 'i001,1,1,1,1,1,,', 'judge.csv, i001: USE is "" but must be 1 or 0'],
  ['a mark that is none', 'i001,1,1,yes,1,1,1,', 'A is "yes" but must be 1 or 0'],
  ['a dash where a mark is due', 'i001,1,-,1,1,1,1,', 'C is "-" but must be 1 or 0'],
  ['an item left out', 'i002,1,1,1,1,1,1,', 'judge.csv has no line for i001'],
  ['an item marked twice', 'i001,1,1,1,1,1,1,\ni001,1,1,1,1,1,1,', 'judge.csv marks i001 twice'],
])('%s is refused', (_, lines, message) => {
  expect(() => readJudge(`id,G,C,A,U,W,USE,why\n${lines}\n`, 'judge.csv', ['i001'])).toThrow(message);
});

test('a key with fewer columns is a key, one without systems is none', () => {
  const [row] = readKey('id,system,article,type\ni001,human,tides,multiple choice\n', 'key.csv');
  expect(row).toMatchObject({ system: 'human', family: '', form: '' });
  expect(() => readKey('id,article,type\n', 'key.csv')).toThrow('no column system');
});

test('the calibration file gives the standard’s marks', () => {
  const marks = { G: '1', C: '1', A: '0', U: '-', W: '1', USE: '0', why: 'key wrong' };
  const line = {
    id: 'i001',
    system: 'human',
    article: 'tides',
    type: 'short answer',
    stem: 'Who?',
    marks: [marks, marks],
  };
  const [item] = readCalibration(JSON.stringify(line), 'calibration.jsonl');
  expect(item?.judgements).toHaveLength(2);
  expect(item?.judgements[0]).toEqual({
    marks: { G: 1, C: 1, A: 0, U: null, W: 1, USE: 0 },
    why: 'key wrong',
  });
  const broken = JSON.stringify({ ...line, marks: [{ ...marks, USE: '2' }] });
  expect(() => readCalibration(broken, 'calibration.jsonl')).toThrow('calibration.jsonl, line 1: USE is "2"');
});
