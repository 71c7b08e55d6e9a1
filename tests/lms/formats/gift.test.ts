import { parse } from 'gift-pegjs';
import { describe, expect, test } from 'vitest';
import type { Item } from '../../../src/model/item.js';
import { samplePack } from '../sample.js';
import { hostileItems, hostileTexts, packOf, severalRight } from './hostile.js';
import { fileOf, readHtml } from './read-back.js';

const read = (items: readonly Item[], text?: string) => parse(fileOf(packOf(items, text), 'gift', 'gift'));

/** The question of an item by the id in its name; the first part of a converted one. */
function questionOf(items: readonly Item[], id: string) {
  const found = read(items).find(
    (question) =>
      'title' in question && (question.title?.endsWith(` ${id}`) || question.title?.endsWith(` ${id}.1`)),
  );
  if (found === undefined) {
    throw new Error(`no question ${id}`);
  }
  return found;
}

describe.each([
  ['the sample', null],
  ...hostileTexts.map((text) => [text.slice(0, 40), text] as const),
] as const)('%s', (_, text) => {
  const items = text === null ? samplePack.items : hostileItems(text);

  test('every question is read, and nothing else', () => {
    const types = read(items, text ?? 'Title').map(({ type }) => type);
    expect(types[0]).toBe('Category');
    expect(types[1]).toBe('Description');
    expect(types.slice(2)).not.toContain('Description');
    expect(types.length).toBeGreaterThanOrEqual(items.length + 2);
  });

  test('choices come back with options, key and feedback', () => {
    for (const item of items) {
      if (item.type !== 'choice') continue;
      const question = questionOf(items, item.id);
      if (question.type !== 'MC') throw new Error(question.type);
      expect(readHtml(question.stem.text)).toBe(item.prompt);
      expect(question.choices.map(({ text, isCorrect }) => [readHtml(text.text), isCorrect])).toEqual(
        item.choices.map(({ text, correct }) => [text, correct]),
      );
      expect(question.choices.map(({ feedback }) => (feedback ? readHtml(feedback.text) : null))).toEqual(
        item.choices.map(({ rationale }) => rationale),
      );
    }
  });

  test('statements come back with their answer', () => {
    for (const item of items) {
      if (item.type !== 'true-false' || item.threeWay) continue;
      const question = questionOf(items, item.id);
      if (question.type !== 'TF') throw new Error(question.type);
      expect([readHtml(question.stem.text), question.isTrue]).toEqual([item.prompt, item.answer === 'true']);
      expect(readHtml(question.globalFeedback?.text ?? '')).toContain(item.correction);
    }
  });

  test('short answers come back, or are essays', () => {
    for (const item of items) {
      if (item.type !== 'short-answer') continue;
      const question = questionOf(items, item.id);
      if (question.type === 'Short') {
        expect(question.choices.map(({ text }) => text.text.replaceAll('\\*', '*').trim())).toEqual(
          item.accepted.map((answer) => answer.replace(/\n+/gu, '\n').trim()),
        );
      } else {
        expect(question.type).toBe('Essay');
        expect(readHtml('globalFeedback' in question ? (question.globalFeedback?.text ?? '') : '')).toContain(
          item.accepted[0],
        );
      }
    }
  });

  test('orders come back as places', () => {
    for (const item of items) {
      if (item.type !== 'ordering') continue;
      const question = questionOf(items, item.id);
      if (question.type !== 'Matching') continue;
      expect(question.matchPairs.map(({ subanswer }) => subanswer)).toEqual(
        item.entries.map(({ id }) => `${item.order.indexOf(id) + 1}`),
      );
    }
  });

  test('numbers come back', () => {
    const question = questionOf(items, 'qnumeric');
    if (question.type !== 'Numerical') throw new Error(question.type);
    expect(JSON.stringify(question.choices)).toContain('"number":40');
  });
});

test.each([
  [3, 2, 33.33333],
  [7, 2, 14.28571],
])('%d right and %d wrong choices weigh %d', (right, wrong, weight) => {
  const item = severalRight(right, wrong);
  const question = questionOf([item], item.id);
  if (question.type !== 'MC') throw new Error(question.type);
  expect(question.choices.map((choice) => choice.weight)).toEqual([
    ...Array.from({ length: right }, () => weight),
    ...Array.from({ length: wrong }, () => -weight),
  ]);
});
