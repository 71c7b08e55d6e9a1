import { describe, expect, test } from 'vitest';
import type { TreebankSentence } from '../../../src/language/conllu.js';
import type { ParsedWord } from '../../../src/language/neural/parsed-word.js';
import {
  claimObliques,
  claimTriples,
  gateTable,
  shareOfWholeSentences,
} from '../../../src/language/training/gates.js';

type Arc = readonly [head: number, relation: string, confidence?: number];

const sentence = (arcs: readonly Arc[]): TreebankSentence => ({
  text: '',
  opensBlock: false,
  comments: [],
  words: arcs.map(([head, relation]) => ({
    form: 'x',
    lemma: 'x',
    upos: 'NOUN',
    xpos: 'NN',
    head,
    relation,
    remarks: '_',
  })),
});

const parse = (arcs: readonly Arc[]): readonly ParsedWord[] =>
  arcs.map(([head, relation, confidence = 0.9]) => ({
    upos: 'NOUN',
    xpos: 'NN',
    head,
    relation,
    confidence,
    arcConfidence: confidence,
    nameScores: [],
  }));

// She sent letters home.
const gold: readonly Arc[] = [
  [1, 'nsubj'],
  [-1, 'root'],
  [1, 'obj'],
  [1, 'obl'],
];

describe('a predicate with its subject and object', () => {
  test.each([
    ['all right', gold, [true]],
    ['the object missing', [gold[0], gold[1], [1, 'obl'], gold[3]], [false]],
    ['the subject passive', [[1, 'nsubj:pass'], gold[1], gold[2], gold[3]], [false]],
    ['an oblique wrong', [gold[0], gold[1], gold[2], [2, 'nmod']], [true]],
    ['no subject', [[1, 'dep'], gold[1], gold[2], gold[3]], []],
  ] as const)('%s', (_, arcs, right) => {
    const found = claimTriples([sentence(gold)], [parse(arcs.flatMap((arc) => (arc ? [arc] : [])))]);
    expect(found.claims.map((claim) => claim.right)).toEqual(right);
    expect(found.wanted).toBe(1);
  });

  test('is as sure as its words together', () => {
    const { claims } = claimTriples([sentence(gold)], [parse(gold)]);
    expect(claims[0]?.confidence).toBeCloseTo(0.9 ** 3);
  });
});

test('obliques count one by one', () => {
  const other: readonly Arc[] = [gold[0] ?? [1, 'nsubj'], [-1, 'root'], [1, 'obl', 0.4], [1, 'obl', 0.8]];
  const found = claimObliques([sentence(gold)], [parse(other)]);
  expect(found).toEqual({
    claims: [
      { confidence: 0.4, right: false },
      { confidence: 0.8, right: true },
    ],
    wanted: 1,
  });
  expect(gateTable(found, [0, 0.5, 0.95])).toEqual([
    { gate: 0, precision: 0.5, coverage: 1 },
    { gate: 0.5, precision: 1, coverage: 1 },
    { gate: 0.95, precision: 1, coverage: 0 },
  ]);
});

describe('sentences with every core argument and oblique right', () => {
  const none: readonly Arc[] = [
    [-1, 'root'],
    [0, 'amod'],
  ];
  test.each([
    ['one of one', [gold], [gold], 1],
    ['one of two', [gold, gold], [gold, none], 0.5],
    ['none that has any', [none], [none], 0],
    [
      'one made up',
      [gold, none],
      [
        gold,
        [
          [-1, 'root'],
          [0, 'obj'],
        ],
      ],
      1,
    ],
  ] as const)('%s', (_, wanted, given, share) => {
    expect(shareOfWholeSentences(wanted.map(sentence), given.map(parse))).toBe(share);
  });
});
