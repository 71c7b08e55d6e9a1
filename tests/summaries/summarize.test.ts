import { describe, expect, test } from 'vitest';
import { readSummaryForms } from '../../src/summaries/forms.js';
import { indexKnowledge } from '../../src/summaries/knowledge.js';
import { summarize } from '../../src/summaries/summarize.js';
import { createNamer, surnameOf } from '../../src/summaries/telling/names.js';
import { builtInTemplates } from '../../src/template/built-in.js';
import { readText } from '../facts/builders.js';
import { analysisOf } from './builders/analysis.js';
import { action, fact, phrase } from './builders/facts.js';

const vote =
  'The:DET:2:det council:NOUN:3:nsubj voted:VERB:0:root on:ADP:5:case Tuesday:PROPN:3:obl to:PART:7:mark reopen:VERB/VB:3:advcl the:DET:10:det old:ADJ:10:amod ferry:NOUN:7:obj .:PUNCT:3:punct';
const halloran =
  'Mayor:PROPN:2:compound Ingrid:PROPN:4:nsubj Halloran:PROPN:2:flat promised:VERB:0:root cheap:ADJ:6:amod tickets:NOUN/NNS:4:obj for:ADP:9:case all:DET:9:det passengers:NOUN/NNS:4:obl .:PUNCT:4:punct';
const again =
  'Ingrid:PROPN:3:nsubj Halloran:PROPN:1:flat opened:VERB:0:root the:DET:6:det new:ADJ:6:amod pier:NOUN:3:obj with:ADP:9:case two:NUM:9:nummod children:NOUN/NNS:3:obl .:PUNCT:3:punct';
const analysis = analysisOf(
  'Council votes to reopen ferry',
  [vote, halloran, again],
  [
    {
      name: 'Ingrid Halloran',
      title: 'Mayor',
      mentions: [
        [12, 'name'],
        [21, 'name'],
      ],
    },
  ],
);
const reopened = fact(
  analysis,
  'a1p1s1',
  {
    patient: phrase('the old ferry'),
    time: phrase('Tuesday', 'date', { marker: 'on' }),
    extent: phrase('more than 200 places', 'count', {
      marker: 'with',
      quantity: { amount: 'more than 200', counted: 'places', kind: 'count', value: 200, hedge: 'more than' },
    }),
  },
  { action: action('was reopened', { voice: 'passive' }) },
);

describe('summarize', () => {
  test('gives the gist, people introduced once, and evidence that is in the article', () => {
    const { value, notices } = summarize([reopened], analysis, builtInTemplates);
    expect(value.gist?.text).toBe('The council voted on Tuesday to reopen the old ferry.');
    expect(value.short.map((one) => one.text)).toEqual([
      'The council voted on Tuesday to reopen the old ferry.',
      'Mayor Ingrid Halloran promised cheap tickets for all passengers.',
      'Halloran opened the new pier with two children.',
    ]);
    const all = [
      value.gist,
      ...value.short,
      ...value.standard,
      ...value.keyFacts,
      ...value.timeline,
      ...value.numbers,
    ];
    for (const one of all)
      for (const evidence of one?.evidence ?? []) expect(analysis.article.text).toContain(evidence.quote);
    expect(notices).toEqual([]);
  });

  test('a short report is not told whole', () => {
    const report = analysisOf(
      'Council votes',
      Array.from({ length: 9 }, (_, index) =>
        vote.replace('ferry', `ferry${index}`).replace('council', `council${index}`),
      ),
    );
    const { value } = summarize([], report, builtInTemplates);
    const words = ({ length }: readonly unknown[]) => length;
    expect([words(value.short), words(value.standard)]).toEqual([4, 5]);
  });

  test.each([
    [100, []],
    [
      200,
      ['The longer summary has 27 words instead of 200: it takes no more than three fifths of the article.'],
    ],
  ])('%i words asked of a text that gives fewer', (summaryWords, told) => {
    const { notices } = summarize([reopened], analysis, builtInTemplates, {
      summaryWords,
      reading: 'standard',
    });
    expect(notices.map(({ message }) => message)).toEqual(told);
  });

  test('lists key facts from the whole text, people introduced once', () => {
    const { value } = summarize([reopened], analysis, builtInTemplates);
    expect(value.keyFacts.map((one) => one.text)).toEqual([
      'The council voted on Tuesday to reopen the old ferry.',
      'Mayor Ingrid Halloran promised cheap tickets for all passengers.',
      'Halloran opened the new pier with two children.',
    ]);
  });

  test('puts dates and numbers beside what they belong to, and answers when', () => {
    const { value } = summarize(
      [],
      {
        ...analysis,
        times: [{ first: 4, end: 5, head: 4, kind: 'date', value: null }],
        quantities: [
          { first: 28, end: 30, number: 28, kind: 'count', value: 20, hedge: null, counted: 29 },
          { first: 28, end: 30, number: 28, kind: 'count', value: 2, hedge: null, counted: 29 },
        ],
      },
      builtInTemplates,
    );
    expect(value.timeline.map(({ term, text }) => [term, text])).toEqual([
      ['On Tuesday', 'The council voted on Tuesday to reopen the old ferry.'],
    ]);
    expect(value.fiveW.when.map((one) => one.text)).toEqual([
      'The council voted on Tuesday to reopen the old ferry.',
    ]);
    expect(value.numbers.map(({ term, text }) => [term, text])).toEqual([
      ['Two children', 'Ingrid Halloran opened the new pier with two children.'],
    ]);
    expect(value.fiveW.why).toEqual([]);
  });

  test('an article without a plain statement gives an empty summary and notices', () => {
    const { value, notices } = summarize(
      [],
      analysisOf('Why?', ['Why:ADV:2:advmod not:PART:0:root ?:PUNCT:2:punct']),
      builtInTemplates,
    );
    expect([value.gist, value.short, value.standard, value.keyFacts]).toEqual([null, [], [], []]);
    expect(notices.map((notice) => notice.code)).toEqual(['no-gist', 'short-summary']);
  });
});

describe('names', () => {
  const name = createNamer(indexKnowledge(analysis));
  test.each([
    ['full name and title at first', 'Halloran spoke.', [], 'Mayor Ingrid Halloran spoke.'],
    ['surname later', 'Mayor Ingrid Halloran spoke.', ['e1'], 'Halloran spoke.'],
    ['a full name stays', 'Then Ingrid Halloran spoke.', [], 'Then Ingrid Halloran spoke.'],
    ['quotations stay', 'He said: “Halloran spoke.”', [], 'He said: “Halloran spoke.”'],
    ['another person’s first name stays', 'Otto Halloran spoke.', [], 'Otto Halloran spoke.'],
    ['part of a word stays', 'Halloranville voted.', [], 'Halloranville voted.'],
  ])('%s', (_, text, seen, expected) => {
    expect(name(text, new Set(seen), ['a1p2s1']).text).toBe(expected);
  });

  test.each([
    ['Kim Jong Un', 'Kim Jong Un left.'],
    ['Kim Andrew Osei', 'Osei left.'],
  ])('%s is called by the last name where that is the surname', (full, expected) => {
    const sentence = `${full
      .split(' ')
      .map((part) => `${part}:PROPN:4:nsubj`)
      .join(' ')} left:VERB:0:root .:PUNCT:4:punct`;
    const knowledge = indexKnowledge(
      analysisOf('Talks', [sentence], [{ name: full, mentions: [[2, 'name']] }]),
    );
    expect(createNamer(knowledge)(`${full} left.`, new Set(['e1']), ['a1p1s1']).text).toBe(expected);
  });

  test.each([
    [
      'a place, though it looks like a name',
      'Roads are flooded in Norton Reed. Shops in Norton Reed are closed.',
      'Norton Reed',
    ],
    ['a person', 'Norton Reed sold boats. Many people in town knew Norton Reed well.', 'Reed'],
  ])('a second time: %s', (_, text, expected) => {
    const { analysis: read } = readText(text);
    const id = read.entities.find(({ name: full }) => full === 'Norton Reed')?.id ?? '';
    const namer = createNamer(indexKnowledge(read));
    const own = read.sentences.map(({ id: sentence }) => sentence);
    expect(namer('Norton Reed was quiet.', new Set([id]), own).text).toBe(`${expected} was quiet.`);
  });

  test.each([
    ['the surname', 'Mayor Omar Nasser spoke. Nasser left on Monday.', 'Nasser left.'],
    [
      'the whole name, where only the first is used',
      'Mayor Omar Nasser spoke. Omar left on Monday.',
      'Omar Nasser left.',
    ],
    [
      'the whole name, where another has the surname',
      'Mayor Omar Nasser spoke. His son Ali Nasser left.',
      'Omar Nasser left.',
    ],
  ])('a second time %s', (_, text, expected) => {
    const knowledge = indexKnowledge(readText(text).analysis);
    const [omar] = knowledge.analysis.entities.filter(({ name }) => name === 'Omar Nasser');
    const sentences = knowledge.analysis.sentences.map(({ id }) => id);
    expect(createNamer(knowledge)('Omar Nasser left.', new Set([omar?.id ?? '']), sentences).text).toBe(
      expected,
    );
  });

  test.each([
    ['Antony Blinken', 'Blinken'],
    ['Ursula von der Leyen', 'von der Leyen'],
    ['Banksy', null],
    ['Sammy Davis Jr.', null],
    ['El Niño', null],
    ['Le Havre', null],
    ['Al Gorman', 'Gorman'],
  ])('surname of %s', (full, surname) => {
    expect(surnameOf(full)).toBe(surname);
  });

  test('a place is one where the person is called by it', () => {
    expect(surnameOf('Ann Henderson')).toBeNull();
    expect(surnameOf('Ann Henderson', ['Ann Henderson', 'Henderson'])).toBe('Henderson');
  });
});

describe('forms', () => {
  test.each([
    ['part', { part: { value: 'headline', line: 2 } }, '"part" must be one of'],
    ['setting', { parts: { value: 'gist', line: 2 } }, 'there is no setting "parts"'],
  ])('an unknown %s is refused with its line', (_, settings, message) => {
    const [gist] = Object.values(builtInTemplates.summaries);
    if (gist === undefined) throw new RangeError('no forms');
    const summaries = { ...builtInTemplates.summaries, mine: { ...gist, file: 'mine.hbs', settings } };
    expect(() => readSummaryForms({ ...builtInTemplates, summaries })).toThrow(`mine.hbs:2: ${message}`);
  });

  test('a set without a form for a part is refused', () => {
    expect(() => readSummaryForms({ ...builtInTemplates, summaries: {} })).toThrow(
      'no form has "part: gist"',
    );
  });
});
