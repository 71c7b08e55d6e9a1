import type { Item, ItemBase } from '../../src/model/item.js';
import type { StudyPack } from '../../src/model/quiz.js';

const base = {
  origin: 'generated',
  points: 1,
  skill: 'retrieve',
  difficulty: 0.3,
  tags: { qar: 'right-there', pirls: 'retrieve', bloom: 'remember', dok: 1, ccss: 'CCRA.R.1' },
  evidence: [{ sentence: 'a1p1s1', quote: 'The river Lune flooded the village of Oak Hill on Monday' }],
  explanation: null,
} as const satisfies Partial<ItemBase>;

/** One item of each type, on the article of `samplePack`. */
export const sampleItems = {
  choice: {
    ...base,
    id: 'qchoice',
    type: 'choice',
    prompt: 'Which village did the river Lune flood on Monday?',
    choices: [
      {
        id: 'c1',
        text: 'Ash Vale',
        correct: false,
        rationale: 'Paragraph 2 says it lent pumps.',
        evidence: [],
      },
      { id: 'c2', text: 'Oak Hill', correct: true, rationale: null, evidence: base.evidence },
      { id: 'c3', text: 'Elm Green', correct: false, rationale: null, evidence: [] },
    ],
  },
  trueFalse: {
    ...base,
    id: 'qtruefalse',
    type: 'true-false',
    prompt: 'The river Lune flooded Oak Hill on Friday.',
    answer: 'false',
    threeWay: false,
    correction: 'The river Lune flooded Oak Hill on Monday.',
  },
  notStated: {
    ...base,
    id: 'qnotstated',
    type: 'true-false',
    prompt: 'The flood damaged the school of Oak Hill.',
    answer: 'not-stated',
    threeWay: true,
    correction: null,
  },
  shortAnswer: {
    ...base,
    id: 'qshort',
    type: 'short-answer',
    prompt: 'On which day did the river Lune flood Oak Hill?',
    accepted: ['Monday', 'on Monday'],
  },
  numeric: {
    ...base,
    id: 'qnumeric',
    type: 'numeric',
    prompt: 'How many families left their homes?',
    accepted: ['40', 'forty'],
    number: { value: 40, tolerance: 0, unit: 'families' },
    evidence: [{ sentence: 'a1p2s1', quote: '40 families' }],
  },
  list: {
    ...base,
    id: 'qlist',
    type: 'list',
    prompt: 'Name two things that Ash Vale lent to Oak Hill.',
    answers: [
      { accepted: ['pumps', 'two pumps'], points: 1 },
      { accepted: ['boats'], points: 1 },
      { accepted: ['tents'], points: 1 },
    ],
    need: 2,
    points: 2,
    evidence: [{ sentence: 'a1p2s2', quote: 'pumps, boats and tents' }],
  },
  cloze: {
    ...base,
    id: 'qcloze',
    type: 'cloze',
    prompt: 'Complete the sentence.',
    segments: [
      { text: 'The river ' },
      { blank: 'b1' },
      { text: ' flooded the village on ' },
      { blank: 'b2' },
      { text: '.' },
    ],
    blanks: [
      { id: 'b1', accepted: ['Lune', 'river Lune'], choices: null },
      { id: 'b2', accepted: ['Monday'], choices: ['Friday', 'Monday', 'Sunday'] },
    ],
    bank: null,
  },
  wordBank: {
    ...base,
    id: 'qwordbank',
    type: 'word-bank',
    prompt: 'Complete the sentence with words from the box.',
    segments: [{ blank: 'b1' }, { text: ' families left their ' }, { blank: 'b2' }, { text: '.' }],
    blanks: [
      { id: 'b1', accepted: ['Forty'], choices: null },
      { id: 'b2', accepted: ['homes'], choices: null },
    ],
    bank: ['boats', 'Forty', 'homes'],
    evidence: [{ sentence: 'a1p2s1', quote: '40 families left their homes' }],
  },
  matching: {
    ...base,
    id: 'qmatching',
    type: 'matching',
    prompt: 'Match each number with what it counts.',
    left: [
      { id: 'l1', text: '40' },
      { id: 'l2', text: 'two' },
      { id: 'l3', text: 'one' },
    ],
    right: [
      { id: 'r1', text: 'villages that lent help' },
      { id: 'r2', text: 'families that left' },
      { id: 'r3', text: 'rivers' },
      { id: 'r4', text: 'bridges that are closed' },
    ],
    key: [
      ['l1', 'r2'],
      ['l2', 'r4'],
      ['l3', 'r1'],
    ],
    points: 3,
  },
  ordering: {
    ...base,
    id: 'qordering',
    type: 'ordering',
    prompt: 'Put the events in the order in which they happened.',
    entries: [
      { id: 'e1', text: 'The families left.' },
      { id: 'e2', text: 'The river rose.' },
      { id: 'e3', text: 'Ash Vale lent pumps.' },
    ],
    order: ['e2', 'e1', 'e3'],
  },
  open: {
    ...base,
    id: 'qopen',
    type: 'open',
    prompt: 'Why did Ash Vale help Oak Hill? Explain with evidence.',
    sample: 'It has the pumps that Oak Hill lacks.',
    rubric: [
      { criterion: 'names a reason', points: 1 },
      { criterion: 'quotes the text', points: 1 },
    ],
    keywords: ['pumps'],
    points: 2,
    explanation: 'The second paragraph tells of the help.',
  },
} as const satisfies Readonly<Record<string, Item>>;

/** A small pack with an item of each type; every quote is in its sentence. */
export const samplePack: StudyPack = {
  format: 'quizpress-quiz',
  version: '1.0.0',
  id: 'qsample',
  title: 'River floods village',
  language: 'en',
  generator: {
    name: 'quizpress',
    version: '0.1.0',
    seed: 'quizpress',
    options: { questions: 10, types: null, seed: 'quizpress', versions: 1, level: 'standard' },
  },
  articles: [
    {
      id: 'a1',
      title: 'River floods village',
      source: {
        author: null,
        publisher: 'The Lune Herald',
        url: null,
        published: '2024-03-05',
        licence: 'CC0-1.0',
        sha256: '0'.repeat(64),
        words: 28,
        readability: null,
      },
      paragraphs: [
        {
          id: 'a1p1',
          sentences: [{ id: 'a1p1s1', text: 'The river Lune flooded the village of Oak Hill on Monday.' }],
        },
        {
          id: 'a1p2',
          sentences: [
            { id: 'a1p2s1', text: 'In the night, 40 families left their homes.' },
            { id: 'a1p2s2', text: 'Ash Vale lent pumps, boats and tents.' },
          ],
        },
      ],
    },
  ],
  summary: {
    gist: { text: 'The river Lune flooded Oak Hill on Monday.', evidence: base.evidence },
    short: [],
    standard: [],
    easy: null,
    keyFacts: [
      { text: 'Ash Vale lent pumps.', evidence: [{ sentence: 'a1p2s2', quote: 'Ash Vale lent pumps' }] },
    ],
    fiveW: { who: [], what: [], when: [], where: [], why: [], how: [] },
    timeline: [],
    people: [],
    numbers: [
      { term: '40', text: 'families left', evidence: [{ sentence: 'a1p2s1', quote: '40 families' }] },
    ],
    vocabulary: [],
    reading: null,
    speakers: [],
    causes: [],
    outline: [],
    gapped: null,
  },
  sections: [
    {
      id: 's1',
      title: 'Questions',
      directions: 'Answer all questions.',
      items: Object.values(sampleItems).map(({ id }) => id),
    },
  ],
  versions: [
    {
      name: 'A',
      items: Object.values(sampleItems).map(({ id }) => id),
      mostChoices: null,
      choices: { qchoice: ['c1', 'c2', 'c3'] },
    },
  ],
  items: Object.values(sampleItems),
};
