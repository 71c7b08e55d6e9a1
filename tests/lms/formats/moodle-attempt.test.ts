import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Item } from '../../../src/model/item.js';
import { defaultContentOptions } from '../../../src/model/options.js';
import type { StudyPack } from '../../../src/model/quiz.js';
import { createEngine, type Engine } from '../../../src/pipeline.js';
import { samplePack } from '../sample.js';
import { carriedItems } from './carried.js';
import { hostileItems, hostileTexts, packOf, rareItems, severalRight } from './hostile.js';
import type { Element } from './read-back.js';
import { all, fileOf, parseXml, textAt } from './read-back.js';
import { gradeByMoodle, type Response, rightResponse } from './readers/moodle-attempt.js';

/** The questions of a pack's file by the ids of their items. */
function questionsOf(pack: StudyPack): ReadonlyMap<string | null, Element> {
  const questions = all(parseXml(fileOf(pack, 'moodle', 'moodle.xml')), 'question');
  return new Map(questions.map((question) => [textAt(question, 'idnumber'), question]));
}

/** The part of the points that a response earns. */
function attempt(pack: StudyPack, item: Item, response: Response): number {
  const question = questionsOf(pack).get(item.id);
  if (question === undefined) throw new Error(`no question ${item.id}`);
  return gradeByMoodle(question, response);
}

function expectFullMarks(pack: StudyPack): void {
  const questions = questionsOf(pack);
  for (const item of carriedItems(pack, 'moodle')) {
    const response = rightResponse(item);
    const question = questions.get(item.id);
    expect(response === null, item.id).toBe(item.type === 'open');
    if (question === undefined) throw new Error(`no question ${item.id}`);
    // Three times 33.33333 is what Moodle rounds to the whole.
    if (response !== null) expect(gradeByMoodle(question, response), item.id).toBeCloseTo(1, 5);
  }
}

const root = fileURLToPath(new URL('../../..', import.meta.url));
const articles = readdirSync(join(root, 'content')).filter((name) => /\.(?:md|txt)$/u.test(name));

const packs: readonly (readonly [string, StudyPack])[] = [
  ['the sample', samplePack],
  ['several right', packOf([severalRight(2, 3), severalRight(3, 2), severalRight(7, 2), severalRight(9, 1)])],
  ...hostileTexts.map(
    (text) => [text.slice(0, 40), packOf([...hostileItems(text), ...rareItems(text)], text)] as const,
  ),
];

let engine: Engine;
beforeAll(async () => {
  engine = await createEngine(readFileSync(join(root, 'src/language/weights/english.bin')));
});

describe('an attempt with the right answers earns every point', () => {
  test.each(articles)('%s', (name) => {
    const input = { name, bytes: readFileSync(join(root, 'content', name)), slug: name };
    expectFullMarks(engine.make(input, defaultContentOptions).value.pack);
  });

  test.each(packs)('%s', (_, pack) => expectFullMarks(pack));
});

describe('an attempt with other answers does not', () => {
  const rows: readonly (readonly [string, Response, number])[] = [
    ['qchoice', { chosen: ['Ash Vale'] }, 0],
    ['qchoice', { chosen: [] }, 0],
    ['qtruefalse', { chosen: ['true'] }, 0],
    ['qshort', { written: 'Tuesday' }, 0],
    ['qshort', { written: 'on monday' }, 1],
    ['qnumeric', { written: '41' }, 0],
    ['qcloze', { filled: ['Lune', 'Friday'] }, 0.5],
    ['qwordbank', { filled: ['homes', 'Forty'] }, 0],
    ['qmatching', { matched: new Map([['40', 'families that left']]) }, 1 / 3],
    ['qordering', { order: ['The families left.', 'The river rose.', 'Ash Vale lent pumps.'] }, 1 / 3],
  ];
  test.each(rows)('%s %j earns %d', (id, response, earned) => {
    const item = samplePack.items.find((each) => each.id === id);
    expect(item === undefined ? null : attempt(samplePack, item, response)).toBeCloseTo(earned, 5);
  });

  test('choosing everything earns less', () => {
    for (const item of [severalRight(3, 2), severalRight(7, 2)]) {
      const everything = { chosen: item.choices.map(({ text }) => text) };
      const earned = attempt(packOf([item]), item, everything);
      expect(earned).toBeLessThan(0.72);
    }
    const even = severalRight(3, 3);
    expect(attempt(packOf([even]), even, { chosen: even.choices.map(({ text }) => text) })).toBeCloseTo(0, 5);
  });
});
