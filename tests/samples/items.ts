import type { QuotedEvidence } from '../../src/model/fact.js';
import type { Choice, Item, ItemBase } from '../../src/model/item.js';
import { ferryArticle } from './article.js';

/** Evidence in one line. */
export function quoted(sentence: string, quote: string): readonly QuotedEvidence[] {
  return [{ sentence, quote }];
}

/** A whole sentence of the ferry report as evidence. */
export function quotedWhole(sentence: string): readonly QuotedEvidence[] {
  const sentences = ferryArticle.paragraphs.flatMap((paragraph) => paragraph.sentences);
  return sentences.filter(({ id }) => id === sentence).flatMap(({ id, text }) => quoted(id, text));
}

/** What an item has whatever its type: one point, retrieval, no tags. */
export function base(id: string, prompt: string, evidence: readonly QuotedEvidence[], points = 1): ItemBase {
  return {
    id,
    origin: 'generated',
    prompt,
    points,
    skill: 'retrieve',
    difficulty: null,
    tags: null,
    evidence,
    explanation: null,
  };
}

/** An option; the first of a list is usually the key. */
export function option(
  id: string,
  text: string,
  correct: boolean,
  rationale: string | null,
  at: string | null = null,
): Choice {
  return { id, text, correct, rationale, evidence: at === null ? [] : quotedWhole(at) };
}

/** Items on the ferry report, at least one of every type, in the order of a sheet. */
export const ferryItems: readonly Item[] = [
  {
    ...base(
      'c1',
      'Why was the old ferry service stopped in 2013?',
      quoted('a1p4s1', 'because its two diesel boats had become too expensive to repair'),
    ),
    type: 'choice',
    choices: [
      option(
        'c1a',
        'Too few people in Northbank were using it.',
        false,
        'The article says how many people live in Northbank, but not how many used the old ferry.',
        'a1p2s1',
      ),
      option(
        'c1b',
        'Its boats cost too much to keep in repair.',
        true,
        'Paragraph 4 gives this as the reason.',
      ),
      option(
        'c1c',
        'A new road bridge had been opened at Castle Ferry.',
        false,
        'Paragraph 4 speaks of the bridge as the way people take now, not as a reason.',
        'a1p4s2',
      ),
      option(
        'c1d',
        'It made the water unsafe for rowers.',
        false,
        'Paragraph 8 says this of the new ferry.',
        'a1p8s2',
      ),
    ],
  },
  {
    ...base(
      'c2',
      'How often will the new ferry run?',
      quoted('a1p2s1', 'The new ferry will run every twenty minutes'),
    ),
    type: 'choice',
    choices: [
      option(
        'c2a',
        'every twelve minutes',
        false,
        'Twelve minutes is the length of Amina’s journey by ferry.',
        'a1p10s2',
      ),
      option('c2b', 'every twenty minutes', true, null),
      option('c2c', 'once an hour', false, 'That is how often the bus runs.', 'a1p4s2'),
    ],
  },
  {
    ...base('c3', 'Which title would fit the whole report best?', [
      ...quoted('a1p1s1', 'voted on Tuesday to bring back the passenger ferry'),
      ...quoted('a1p7s1', 'Not everybody is pleased.'),
    ]),
    type: 'choice',
    skill: 'interpret',
    choices: [
      option(
        'c3a',
        'Ferry to return after eleven years, though doubts remain',
        true,
        'It covers the decision and the objections.',
      ),
      option(
        'c3b',
        'Rowing club and council agree on a new speed limit',
        false,
        'Too narrow: this is one detail of paragraph 8.',
        'a1p8s3',
      ),
      option(
        'c3c',
        'Northbank residents vote against an expensive boat',
        false,
        'Contradicted: the council voted, and in favour.',
        'a1p1s2',
      ),
    ],
  },
  {
    ...base(
      't1',
      'Two councillors voted against the ferry.',
      quoted('a1p1s2', 'Nine councillors were in favour and two against.'),
    ),
    type: 'true-false',
    answer: 'true',
    threeWay: false,
    correction: null,
  },
  {
    ...base(
      't2',
      'The batteries of the new boat will be charged in Northbank every afternoon.',
      quoted('a1p6s2', 'its batteries will be charged overnight at the pier'),
    ),
    type: 'true-false',
    answer: 'false',
    threeWay: false,
    correction: 'The batteries will be charged overnight at the pier.',
  },
  {
    ...base(
      't3',
      'Peter Osei is a member of the Senn Rowing Club.',
      quoted('a1p7s2', 'Councillor Peter Osei, who voted against the plan'),
    ),
    type: 'true-false',
    answer: 'not-stated',
    threeWay: true,
    correction: null,
    explanation: 'The article says how he voted, but nothing of any club.',
  },
  {
    ...base(
      't4',
      'A single journey may cost more than a bus ticket.',
      quoted('a1p3s2', 'a single journey would cost no more than a bus ticket'),
    ),
    type: 'true-false',
    answer: 'false',
    threeWay: true,
    correction: 'A single journey will cost no more than a bus ticket.',
  },
  {
    ...base(
      's1',
      'Who will build the new ferry?',
      quoted('a1p6s1', 'The boat will be built by Teller & Sons'),
    ),
    type: 'short-answer',
    accepted: ['Teller & Sons', 'Teller and Sons'],
  },
  {
    ...base(
      's2',
      'What do the members of the rowing club fear?',
      quoted('a1p8s2', 'fear that the wash from a large boat could make it unsafe for beginners'),
      2,
    ),
    type: 'short-answer',
    accepted: ['that the wash from a large boat could make the water unsafe for beginners'],
  },
  {
    ...base(
      'n1',
      'How far do residents have to drive to the road bridge?',
      quoted('a1p4s2', 'residents have had to drive 14 kilometres'),
    ),
    type: 'numeric',
    accepted: ['14'],
    number: { value: 14, tolerance: 0, unit: 'kilometres' },
  },
  {
    ...base(
      'l1',
      'Name two things that the ferry will carry or be driven by.',
      quoted('a1p2s2', 'up to 60 passengers and 20 bicycles'),
      2,
    ),
    type: 'list',
    answers: [
      { accepted: ['passengers', 'up to 60 passengers'], points: 1 },
      { accepted: ['bicycles', '20 bicycles'], points: 1 },
      { accepted: ['electric motors'], points: 1 },
    ],
    need: 2,
  },
  {
    ...base(
      'z1',
      'Choose the words that complete the passage.',
      quoted('a1p8s3', 'a speed limit of eight knots'),
      2,
    ),
    type: 'cloze',
    segments: [
      { text: 'The council has agreed to keep the ferry to a ' },
      { blank: 'z1a' },
      { text: ' limit of eight knots near the ' },
      { blank: 'z1b' },
      { text: '.' },
    ],
    blanks: [
      { id: 'z1a', accepted: ['speed'], choices: ['height', 'speed', 'weight'] },
      { id: 'z1b', accepted: ['clubhouse'], choices: ['clubhouse', 'road bridge', 'school'] },
    ],
    bank: null,
  },
  {
    ...base(
      'z2',
      'Complete the sentence with one word from the text.',
      quoted('a1p6s3', 'that makes the ferry almost silent'),
    ),
    type: 'cloze',
    segments: [{ text: 'According to the yard, the ferry will be almost ' }, { blank: 'z2a' }, { text: '.' }],
    blanks: [{ id: 'z2a', accepted: ['silent', 'noiseless'], choices: null }],
    bank: null,
  },
  {
    ...base(
      'w1',
      'Fill the gaps with words from the box. One word is left over.',
      quoted('a1p9s2', 'the first passengers could cross the river'),
      4,
    ),
    type: 'word-bank',
    segments: [
      { text: 'Work on the landing ' },
      { blank: 'w1a' },
      { text: ' is due to begin in March. If the money from the regional transport ' },
      { blank: 'w1b' },
      { text: ' arrives in time, the first ' },
      { blank: 'w1c' },
      { text: ' could cross the river in the ' },
      { blank: 'w1d' },
      { text: ' of next year.' },
    ],
    blanks: [
      { id: 'w1a', accepted: ['stages'], choices: null },
      { id: 'w1b', accepted: ['fund'], choices: null },
      { id: 'w1c', accepted: ['passengers'], choices: null },
      { id: 'w1d', accepted: ['spring'], choices: null },
    ],
    bank: ['fund', 'passengers', 'rowers', 'spring', 'stages'],
  },
  {
    ...base(
      'm1',
      'Match each name with what the report says of it. One description is left over.',
      quoted('a1p3s1', 'said Mayor Ingrid Halloran'),
      4,
    ),
    type: 'matching',
    left: [
      { id: 'm1a', text: 'Ingrid Halloran' },
      { id: 'm1b', text: 'Peter Osei' },
      { id: 'm1c', text: 'Amina Farouk' },
      { id: 'm1d', text: 'Teller & Sons' },
    ],
    right: [
      { id: 'm1e', text: 'a councillor who doubts the figures' },
      { id: 'm1f', text: 'the mayor of Marlow Quay' },
      { id: 'm1g', text: 'a captain of the old ferry' },
      { id: 'm1h', text: 'a yard with 35 people' },
      { id: 'm1i', text: 'a pupil from Northbank' },
    ],
    key: [
      ['m1a', 'm1f'],
      ['m1b', 'm1e'],
      ['m1c', 'm1i'],
      ['m1d', 'm1h'],
    ],
  },
  {
    ...base(
      'o1',
      'Number the events in the order in which they happened or will happen.',
      quoted('a1p9s1', 'Work on the landing stages is due to begin in March.'),
      3,
    ),
    type: 'ordering',
    entries: [
      { id: 'o1a', text: 'The council votes for a new ferry.' },
      { id: 'o1b', text: 'The first passengers cross the river.' },
      { id: 'o1c', text: 'The old service is stopped.' },
      { id: 'o1d', text: 'Work on the landing stages begins.' },
    ],
    order: ['o1c', 'o1a', 'o1d', 'o1b'],
  },
  {
    ...base(
      'p1',
      'How do Mayor Halloran and Councillor Osei differ in what they say about the ferry? Use one quotation from each.',
      [
        ...quoted(
          'a1p3s1',
          '“People in Northbank have been cut off from the schools and shops on this side for too long,”',
        ),
        ...quoted(
          'a1p7s3',
          '“We have been told 3.1 million, but nobody has shown us what happens if the price of batteries rises,”',
        ),
      ],
      4,
    ),
    type: 'open',
    skill: 'evaluate',
    sample:
      'The mayor speaks of the people who need the ferry: they have been “cut off from the schools and shops”. Councillor Osei speaks of the money: nobody has shown “what happens if the price of batteries rises”.',
    rubric: [
      { criterion: 'States the mayor’s view: Northbank needs the link', points: 1 },
      { criterion: 'States the councillor’s view: the cost is not certain', points: 1 },
      { criterion: 'Uses a fitting quotation from each', points: 2 },
    ],
    keywords: ['cut off', 'cost', 'batteries'],
  },
];
