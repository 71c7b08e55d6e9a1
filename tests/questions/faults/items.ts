import type { ChoiceItem, Item, ItemBase } from '../../../src/model/item.js';
import { faultContext } from '../../../src/questions/faults/fault.js';
import { findFaults } from '../../../src/questions/faults/find-faults.js';

const base = {
  id: 'q1',
  origin: 'generated',
  points: 1,
  skill: 'retrieve',
  difficulty: null,
  tags: null,
  evidence: [],
  explanation: null,
} as const satisfies Omit<ItemBase, 'prompt'>;

/** A choice; the option that begins with `*` is the right one. */
export function choice(prompt: string, ...options: readonly string[]): ChoiceItem {
  return {
    ...base,
    type: 'choice',
    prompt,
    choices: options.map((text, index) => ({
      id: `c${index}`,
      text: text.replace(/^\*/, ''),
      correct: text.startsWith('*'),
      rationale: null,
      evidence: [],
    })),
  };
}

/** A choice on the flood with three sound options and the given stem. */
export function stem(prompt: string): ChoiceItem {
  return choice(prompt, 'Pumps and boats', '*Tents and food', 'Blankets and money');
}

/** A choice with a sound stem and the given options. */
export function options(...texts: readonly string[]): ChoiceItem {
  return choice('What did the neighbours lend the village?', ...texts);
}

export function short(prompt: string, ...accepted: readonly string[]): Item {
  return { ...base, type: 'short-answer', prompt, accepted };
}

export function list(prompt: string, ...answers: readonly string[]): Item {
  return {
    ...base,
    type: 'list',
    prompt,
    need: 2,
    answers: answers.map((answer) => ({ accepted: [answer], points: 1 })),
  };
}

export function statement(
  prompt: string,
  answer: 'true' | 'false' | 'not-stated',
  correction: string | null = null,
): Item {
  return { ...base, type: 'true-false', prompt, answer, threeWay: true, correction };
}

/** A passage with its gaps as `[word]`, and its bank where it has one. */
export function gaps(passage: string, bank: readonly string[] | null = null): Item {
  const parts = passage.split(/\[([^\]]+)\]/);
  return {
    ...base,
    type: bank === null ? 'cloze' : 'word-bank',
    prompt: 'Complete the sentence.',
    segments: parts.map((part, index) => (index % 2 === 0 ? { text: part } : { blank: `b${index}` })),
    blanks: parts.flatMap((part, index) =>
      index % 2 === 0 ? [] : [{ id: `b${index}`, accepted: [part], choices: null }],
    ),
    bank,
  };
}

/** Pairs of left and right text; the right column is shown in the order of `shown`. */
export function pairs(rows: readonly (readonly [string, string])[], shown: readonly number[]): Item {
  const right = rows.map(([, text], index) => ({ id: `r${index}`, text }));
  return {
    ...base,
    type: 'matching',
    prompt: 'Match each person with the post held.',
    left: rows.map(([text], index) => ({ id: `l${index}`, text })),
    right: shown.flatMap((index) => right.slice(index, index + 1)),
    key: rows.map((_, index) => [`l${index}`, `r${index}`]),
  };
}

/** Entries as shown, and the right order as positions. */
export function ordering(entries: readonly string[], order: readonly number[]): Item {
  return {
    ...base,
    type: 'ordering',
    prompt: 'Put the events in the order in which they happened.',
    entries: entries.map((text, index) => ({ id: `e${index}`, text })),
    order: order.map((index) => `e${index}`),
  };
}

export function open(prompt: string, points: number, ...rubric: readonly number[]): Item {
  return {
    ...base,
    type: 'open',
    prompt,
    points,
    sample: null,
    rubric: rubric.map((each, index) => ({ criterion: `Part ${index + 1}`, points: each })),
    keywords: [],
  };
}

/** The names of an item's faults. */
export function namesOf(item: Item, articleText = ''): readonly string[] {
  return findFaults(item, faultContext(articleText)).map(({ name }) => name);
}
