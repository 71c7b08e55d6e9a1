import type { Choice, Item, ItemBase } from '../../../src/model/item.js';

/** What every sample item has; a test overrides what it is about. */
export const base: ItemBase = {
  id: 'qsample',
  origin: 'generated',
  prompt: 'Who opened the bridge?',
  points: 1,
  skill: 'retrieve',
  difficulty: null,
  tags: null,
  evidence: [{ sentence: 'a1p1s1', quote: 'The mayor opened the bridge.' }],
  explanation: null,
};

function choice(id: string, text: string, correct: boolean): Choice {
  return { id, text, correct, rationale: `RATIONALE ${id}`, evidence: [] };
}

/** One item of each type and of each way a type can look. */
export const items = {
  choice: {
    ...base,
    type: 'choice',
    choices: [choice('c1', 'the mayor', true), choice('c2', 'the bishop', false)],
  },
  false: { ...base, type: 'true-false', answer: 'false', threeWay: false, correction: 'The mayor did.' },
  notStated: { ...base, type: 'true-false', answer: 'not-stated', threeWay: true, correction: null },
  shortAnswer: { ...base, type: 'short-answer', accepted: ['the mayor', 'Ada Bell'] },
  numeric: {
    ...base,
    type: 'numeric',
    accepted: ['240'],
    number: { value: 240, tolerance: 5, unit: 'metres' },
  },
  exact: { ...base, type: 'numeric', accepted: ['3'], number: { value: 3, tolerance: 0, unit: null } },
  list: {
    ...base,
    type: 'list',
    answers: [
      { accepted: ['speed'], points: 1 },
      { accepted: ['safety', 'being safe'], points: 1 },
    ],
    need: 2,
  },
  cloze: {
    ...base,
    type: 'cloze',
    segments: [{ text: 'The ' }, { blank: 'b1' }, { text: ' opened the ' }, { blank: 'b2' }, { text: '.' }],
    blanks: [
      { id: 'b1', accepted: ['mayor'], choices: ['bishop', 'mayor'] },
      { id: 'b2', accepted: ['bridge'], choices: ['bridge', 'road'] },
    ],
    bank: null,
  },
  openCloze: {
    ...base,
    type: 'cloze',
    segments: [{ text: 'The ' }, { blank: 'b1' }],
    blanks: [{ id: 'b1', accepted: ['mayor'], choices: null }],
    bank: null,
  },
  wordBank: {
    ...base,
    type: 'word-bank',
    segments: [{ blank: 'b1' }, { text: ' opened it.' }],
    blanks: [{ id: 'b1', accepted: ['She'], choices: null }],
    bank: ['He', 'She'],
  },
  matching: {
    ...base,
    type: 'matching',
    left: [
      { id: 'l1', text: 'Ada Bell' },
      { id: 'l2', text: 'Tom Ray' },
    ],
    right: [
      { id: 'r1', text: 'engineer' },
      { id: 'r2', text: 'mayor' },
      { id: 'r3', text: 'bishop' },
    ],
    key: [
      ['l1', 'r2'],
      ['l2', 'r1'],
    ],
  },
  ordering: {
    ...base,
    type: 'ordering',
    entries: [
      { id: 'e1', text: 'The bridge opened.' },
      { id: 'e2', text: 'The bridge was built.' },
    ],
    order: ['e2', 'e1'],
  },
  open: {
    ...base,
    type: 'open',
    sample: 'She paid for it.',
    rubric: [{ criterion: 'names the mayor', points: 2 }],
    keywords: [],
  },
  openWithoutSample: { ...base, type: 'open', sample: null, rubric: [], keywords: [] },
} as const satisfies Record<string, Item>;
