import { describe, expect, test } from 'vitest';
import { findFlaws } from '../../src/lms/semantics.js';
import type { Item } from '../../src/model/item.js';
import type { StudyPack } from '../../src/model/quiz.js';
import { sampleItems, samplePack } from './sample.js';

const { choice, trueFalse, notStated, shortAnswer, list, cloze, wordBank, matching, ordering, open } =
  sampleItems;

const codes = (pack: StudyPack): readonly string[] => findFlaws(pack).map(({ code }) => code);
const [right, wrong] = [choice.choices[1], choice.choices[0]];

describe('items', () => {
  const rows: readonly (readonly [string, Item, readonly string[]])[] = [
    [
      'two right choices',
      { ...choice, choices: [right, { ...wrong, correct: true }] },
      ['several-right-choices'],
    ],
    [
      "two right choices of a teacher's",
      { ...choice, origin: 'teacher', choices: [right, { ...wrong, correct: true }] },
      [],
    ],
    [
      'no right choice',
      { ...choice, choices: [wrong, { ...wrong, id: 'c9', text: 'x' }] },
      ['no-right-choice'],
    ],
    ['two choices with one id', { ...choice, choices: [right, { ...wrong, id: 'c2' }] }, ['id-repeated']],
    [
      'two choices with one text',
      { ...choice, choices: [right, { ...wrong, text: ' oak  HILL' }] },
      ['options-repeated'],
    ],
    ['choices that differ in a mark', { ...choice, choices: [right, { ...wrong, text: 'Oak-Hill' }] }, []],
    ['not stated where not offered', { ...notStated, threeWay: false }, ['answer-not-offered']],
    ['not stated where offered', notStated, []],
    ['false without correction', { ...trueFalse, correction: null }, ['correction-missing']],
    ["a teacher's false without correction", { ...trueFalse, origin: 'teacher', correction: null }, []],
    ['true without correction', { ...trueFalse, answer: 'true', correction: null }, []],
    ['no evidence', { ...shortAnswer, evidence: [] }, ['evidence-missing']],
    ["a teacher's without evidence", { ...shortAnswer, origin: 'teacher', evidence: [] }, []],
    ['open without evidence', { ...open, evidence: [] }, []],
    ['evidence nowhere', { ...open, evidence: [{ sentence: 'a1p9s9', quote: 'x' }] }, ['evidence-unknown']],
    [
      'evidence misquoted',
      { ...open, evidence: [{ sentence: 'a1p1s1', quote: 'the river Lune' }] },
      ['evidence-not-quoted'],
    ],
    [
      'evidence of another sentence',
      { ...open, evidence: [{ sentence: 'a1p2s1', quote: 'The river Lune' }] },
      ['evidence-not-quoted'],
    ],
    ['evidence in part of a sentence', { ...open, evidence: [{ sentence: 'a1p1s1', quote: 'Lune' }] }, []],
    [
      'a choice misquoted',
      { ...choice, choices: [right, { ...wrong, evidence: [{ sentence: 'a1p1s1', quote: 'Ash' }] }] },
      ['evidence-not-quoted'],
    ],
    ['more answers asked for than there are', { ...list, need: 4 }, ['need-above-answers']],
    ['all answers asked for', { ...list, need: 3 }, []],
    ['a gap for no blank', { ...cloze, blanks: cloze.blanks.slice(1) }, ['blank-unknown']],
    ['a blank without gap', { ...cloze, segments: cloze.segments.slice(0, 2) }, ['blank-unused']],
    ['a blank in two gaps', { ...cloze, segments: [...cloze.segments, { blank: 'b1' }] }, ['blank-unknown']],
    ['a bank without the word', { ...wordBank, bank: ['Forty', 'boats'] }, ['accepted-not-in-bank']],
    ['a bank with more words', wordBank, []],
    [
      'options without the word',
      { ...cloze, blanks: [cloze.blanks[0], { ...cloze.blanks[1], choices: ['Friday', 'Sunday'] }] },
      ['accepted-not-in-bank'],
    ],
    ['a left entry without partner', { ...matching, key: matching.key.slice(1) }, ['key-not-complete']],
    [
      'a left entry with two partners',
      { ...matching, key: [...matching.key, ['l1', 'r3']] },
      ['key-not-complete'],
    ],
    [
      'a partner who is not there',
      { ...matching, key: [['l1', 'r9'], ...matching.key.slice(1)] },
      ['key-not-complete'],
    ],
    ['a partner of two', { ...matching, key: [['l1', 'r1'], ...matching.key.slice(1)] }, []],
    ['an order that lacks an entry', { ...ordering, order: ['e1', 'e2'] }, ['order-not-complete']],
    ['an order with an entry twice', { ...ordering, order: ['e1', 'e2', 'e2'] }, ['order-not-complete']],
    ['an order as shown', { ...ordering, order: ['e1', 'e2', 'e3'] }, []],
    [
      'two entries alike',
      { ...ordering, entries: [...ordering.entries.slice(0, 2), { id: 'e3', text: 'the river rose.' }] },
      ['options-repeated'],
    ],
  ];
  test.each(rows)('%s', (_, item, expected) => {
    expect(codes({ ...samplePack, items: [item] })).toEqual(expected);
  });
});

describe('the whole', () => {
  test('the sample is in order', () => expect(findFlaws(samplePack)).toEqual([]));

  test('an id may stand once among its kind', () => {
    expect(codes({ ...samplePack, items: [open, { ...open, prompt: 'Another' }] })).toEqual(['id-repeated']);
    expect(codes({ ...samplePack, sections: [...samplePack.sections, ...samplePack.sections] })).toEqual([
      'id-repeated',
    ]);
    expect(codes({ ...samplePack, versions: [...samplePack.versions, ...samplePack.versions] })).toEqual([
      'id-repeated',
    ]);
  });

  test('summaries quote the text too', () => {
    const gist = { text: 'A flood.', evidence: [{ sentence: 'a1p1s1', quote: 'flood of' }] };
    expect(findFlaws({ ...samplePack, summary: { ...samplePack.summary, gist } })).toEqual([
      { code: 'evidence-not-quoted', message: 'summary: its evidence “flood of” is not in sentence a1p1s1' },
    ]);
  });

  test('a message names the item by number and prompt', () => {
    const items = [
      shortAnswer,
      { ...open, prompt: 'x'.repeat(200), evidence: [{ sentence: 'none', quote: 'x' }] },
    ];
    expect(findFlaws({ ...samplePack, items })[0]?.message).toBe(
      `item 2 (“${'x'.repeat(60)}…”): its evidence names none, but no sentence has that id`,
    );
  });
});
