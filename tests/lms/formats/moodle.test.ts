import { describe, expect, test } from 'vitest';
import type { Item } from '../../../src/model/item.js';
import { sampleItems, samplePack } from '../sample.js';
import { hostileItems, hostileTexts, packOf, severalRight } from './hostile.js';
import type { Element } from './read-back.js';
import { all, attribute, fileOf, parseXml, readHtml, textAt } from './read-back.js';

const questions = (items: readonly Item[], text?: string): readonly Element[] =>
  all(parseXml(fileOf(packOf(items, text), 'moodle', 'moodle.xml')), 'question');

/** The question made of an item; the first part of a converted one. */
function questionOf(items: readonly Item[], id: string): Element {
  const found = questions(items).find((question) => textAt(question, 'idnumber') === id);
  if (found === undefined) {
    throw new Error(`no question ${id}`);
  }
  return found;
}

const promptOf = (question: Element): string =>
  readHtml(textAt(all(question, 'questiontext')[0] ?? question, 'text') ?? '');

/** Answers with their weights, as they are read. */
const answersOf = (question: Element): readonly (readonly [string, string])[] =>
  question.children
    .filter(({ name }) => name === 'answer')
    .map((answer) => [readHtml(textAt(answer, 'text') ?? ''), attribute(answer, 'fraction')]);

describe.each([
  ['the sample', null],
  ...hostileTexts.map((text) => [text.slice(0, 40), text] as const),
] as const)('%s', (_, text) => {
  const items = text === null ? samplePack.items : hostileItems(text);

  test('choices come back with options, key and feedback', () => {
    for (const item of items) {
      if (item.type !== 'choice') continue;
      const question = questionOf(items, item.id);
      expect(promptOf(question)).toBe(item.prompt);
      expect(answersOf(question)).toEqual(
        item.choices.map(({ text, correct }) => [text, correct ? '100' : '0']),
      );
      const feedback = all(question, 'answer').map((answer) =>
        readHtml(textAt(all(answer, 'feedback')[0] ?? answer, 'text') ?? ''),
      );
      expect(feedback).toEqual(item.choices.map(({ rationale }) => rationale ?? ''));
      expect(textAt(question, 'defaultgrade')).toBe('1');
    }
  });

  test('statements come back with their answer', () => {
    for (const item of items) {
      if (item.type !== 'true-false') continue;
      const question = questionOf(items, item.id);
      expect(promptOf(question)).toBe(item.prompt);
      const right = answersOf(question)
        .filter(([, fraction]) => fraction === '100')
        .map(([answer]) => answer);
      expect(right).toEqual([item.threeWay ? 'Not stated' : item.answer]);
      if (item.correction !== null) {
        expect(readHtml(textAt(all(question, 'generalfeedback')[0] ?? question, 'text') ?? '')).toContain(
          item.correction,
        );
      }
    }
  });

  test('short answers come back, or are essays', () => {
    for (const item of items) {
      if (item.type !== 'short-answer') continue;
      const question = questionOf(items, item.id);
      expect(promptOf(question)).toBe(item.prompt);
      if (attribute(question, 'type') === 'essay') {
        expect(readHtml(textAt(all(question, 'graderinfo')[0] ?? question, 'text') ?? '')).toContain(
          item.accepted[0],
        );
      } else {
        // A backslash keeps an asterisk from standing for anything.
        const answers = all(question, 'answer').map((answer) =>
          textAt(answer, 'text')?.replaceAll('\\*', '*'),
        );
        expect(answers).toEqual(item.accepted);
      }
    }
  });

  test('matchings come back with their pairs', () => {
    for (const item of items) {
      if (item.type !== 'matching') continue;
      // Moodle stores 255 characters of an answer: longer ones are asked one by one.
      if (item.right.some(({ text }) => text.length > 255)) continue;
      const question = questionOf(items, item.id);
      const pairs = all(question, 'subquestion').map((pair) => [
        readHtml(pair.children[0]?.text ?? ''),
        textAt(all(pair, 'answer')[0] ?? pair, 'text'),
      ]);
      const textOf = (id: string) => [...item.left, ...item.right].find((entry) => entry.id === id)?.text;
      const used = item.key.map(([, to]) => to);
      expect(pairs).toEqual([
        ...item.left.map(({ id, text }) => [text, textOf(item.key.find(([from]) => from === id)?.[1] ?? '')]),
        ...item.right.filter(({ id }) => !used.includes(id)).map(({ text }) => ['', text]),
      ]);
    }
  });

  test('orders come back', () => {
    for (const item of items) {
      if (item.type !== 'ordering') continue;
      const question = questionOf(items, item.id);
      expect(answersOf(question).map(([answer]) => answer)).toEqual(
        item.order.map((id) => item.entries.find((entry) => entry.id === id)?.text),
      );
      expect(textAt(question, 'shownumcorrect')).toBe('1');
    }
  });

  test('word banks come back with the right word in each gap', () => {
    for (const item of items) {
      if (item.type !== 'word-bank') continue;
      const question = questionOf(items, item.id);
      const words = all(question, 'dragbox').map((box) => readHtml(textAt(box, 'text') ?? ''));
      expect(words).toEqual(item.bank);
      const html = textAt(all(question, 'questiontext')[0] ?? question, 'text') ?? '';
      const gaps = [...html.matchAll(/\[\[(\d+)\]\]/gu)].map(([, number]) => words[Number(number) - 1]);
      expect(gaps).toEqual(item.blanks.map(({ accepted }) => accepted[0]));
    }
  });

  test('gaps come back with their answers', () => {
    for (const item of items) {
      if (item.type !== 'cloze') continue;
      const html =
        textAt(all(questionOf(items, item.id), 'questiontext')[0] ?? parseXml('<a/>'), 'text') ?? '';
      const gaps = [...html.matchAll(/\{1:(SHORTANSWER|MULTICHOICE):([^}]*)\}/gu)];
      expect(gaps).toHaveLength(item.blanks.length);
      for (const [index, [, kind, options = '']] of gaps.entries()) {
        const { accepted = [], choices = null } = item.blanks[index] ?? {};
        expect(kind).toBe(choices === null ? 'SHORTANSWER' : 'MULTICHOICE');
        const read = options
          .split('~')
          .map((option) => readHtml(option.replace(/^=/u, '')))
          .map((option) => (choices === null ? option.replaceAll('\\*', '*') : readHtml(option)));
        expect(read).toEqual(choices ?? accepted);
        const right = options
          .split('~')
          .flatMap((option, place) => (option.startsWith('=') ? [read[place]] : []));
        expect(right).toEqual(
          choices === null ? accepted : choices.filter((choice) => accepted.includes(choice)),
        );
      }
    }
  });

  test('numbers and open questions come back', () => {
    for (const item of items) {
      if (item.type !== 'numeric') continue;
      const question = questionOf(items, item.id);
      expect([all(question, 'answer')[0]?.children[0]?.text, textAt(question, 'tolerance')]).toEqual([
        '40',
        '0',
      ]);
    }
    for (const item of items) {
      if (item.type !== 'open') continue;
      const question = questionOf(items, item.id);
      const graders = readHtml(textAt(all(question, 'graderinfo')[0] ?? question, 'text') ?? '');
      expect(promptOf(question)).toBe(item.prompt);
      expect(graders).toContain(item.sample);
      expect(graders).toContain(item.rubric[0]?.criterion);
    }
  });
});

test.each([
  [3, 2, '33.33333'],
  [7, 2, '14.28571'],
  [2, 1, '50'],
  [6, 0, '16.66667'],
])('%d of the right, %d of the wrong choices weigh %s', (right, wrong, fraction) => {
  const item = severalRight(right, wrong);
  const question = questionOf([item], item.id);
  expect(answersOf(question).map(([, weight]) => weight)).toEqual([
    ...Array.from({ length: right }, () => fraction),
    ...Array.from({ length: wrong }, () => `-${fraction}`),
  ]);
  expect(textAt(question, 'single')).toBe('false');
});

test('the passage is a description, in a category of the pack', () => {
  const [category, passage] = questions(samplePack.items, 'Rain / sun');
  expect(attribute(category ?? parseXml('<a/>'), 'type')).toBe('category');
  expect(textAt(category ?? parseXml('<a/>'), 'text')).toBe('$course$/top/Rain // sun');
  expect(attribute(passage ?? parseXml('<a/>'), 'type')).toBe('description');
  expect(passage?.text).toContain('Rain / sun');
});

test('no two questions have one idnumber', () => {
  const ids = questions([...samplePack.items, severalRight(3, 2)]).map((question) =>
    textAt(question, 'idnumber'),
  );
  expect(new Set(ids).size).toBe(ids.length);
});

test('a bank in which two words fit one gap becomes gaps with options', () => {
  const [first, second] = sampleItems.wordBank.blanks;
  const item: Item = {
    ...sampleItems.wordBank,
    blanks: [{ ...first, accepted: ['Forty', 'boats'] }, second],
  };
  const question = questionOf([item], item.id);
  expect(attribute(question, 'type')).toBe('cloze');
  expect(promptOf(question)).toContain('{1:MULTICHOICE:=boats~=Forty~homes}');
});
