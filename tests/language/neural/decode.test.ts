import { describe, expect, test } from 'vitest';
import { createDecoder } from '../../../src/language/neural/decode.js';

const relations = ['root', 'nsubj', 'obj', 'appos', 'obl'];
const decode = createDecoder(relations);

/** Probabilities: of each likely head (`0`, `1`, …, `root`) and of the relations that go with it; the rest is very little. */
type Word = Readonly<Record<string, readonly [head: number, of: Readonly<Record<string, number>>]>>;

function read(words: readonly Word[]): readonly string[] {
  const headOf = (name: string) => (name === 'root' ? -1 : Number(name));
  const arcs = words.map((word) => {
    const row = new Float64Array(words.length + 1).fill(Math.log(1e-6));
    for (const [name, [probability]] of Object.entries(word)) row[headOf(name) + 1] = Math.log(probability);
    return row;
  });
  const candidates = words.map((word) =>
    Object.entries(word).map(([name, [probability, of]]) => ({
      head: headOf(name),
      score: Math.log(probability),
      relations: Float64Array.from(relations, (relation) => Math.log(of[relation] ?? 1e-6)),
    })),
  );
  return decode({ candidates, arcs }).map(({ head, relation }) => `${head}:${relations[relation]}`);
}

const verb: Word = { root: [0.99, { root: 1 }] };

describe('createDecoder', () => {
  test.each<[string, readonly Word[], readonly string[]]>([
    [
      'a head with a doubtful relation loses to one nearly as likely with a sure one',
      [verb, { 0: [0.5, { nsubj: 0.4, obl: 0.3 }], 2: [0.4, { appos: 0.95 }] }, { 0: [0.9, { obj: 0.9 }] }],
      ['-1:root', '2:appos', '0:obj'],
    ],
    [
      'of two subjects the less likely one becomes what it may be else',
      [{ 2: [0.9, { nsubj: 0.9 }] }, { 2: [0.6, { nsubj: 0.8, obl: 0.1 }], 0: [0.3, { appos: 0.9 }] }, verb],
      ['2:nsubj', '0:appos', '-1:root'],
    ],
    [
      'of two objects one gets its next relation where it has no other head',
      [verb, { 0: [0.9, { obj: 0.9 }] }, { 0: [0.9, { obj: 0.6, obl: 0.3 }] }],
      ['-1:root', '0:obj', '0:obl'],
    ],
    [
      'subjects of two verbs stay',
      [{ 1: [0.9, { nsubj: 0.9 }] }, verb, { 3: [0.9, { nsubj: 0.9 }] }, { 1: [0.9, { appos: 0.5 }] }],
      ['1:nsubj', '-1:root', '3:nsubj', '1:appos'],
    ],
    [
      'subject and object of one verb stay',
      [{ 1: [0.9, { nsubj: 0.9 }] }, verb, { 1: [0.9, { obj: 0.9 }] }],
      ['1:nsubj', '-1:root', '1:obj'],
    ],
    [
      'obliques stay, however many',
      [verb, { 0: [0.9, { obl: 0.9 }] }, { 0: [0.9, { obl: 0.6, obj: 0.3 }] }],
      ['-1:root', '0:obl', '0:obl'],
    ],
    [
      'a head that would make a loop is not taken',
      [
        { 2: [0.9, { nsubj: 0.9 }], 1: [0.1, { appos: 1 }] },
        { 0: [0.3, { appos: 1 }], 2: [0.6, { nsubj: 0.6 }] },
        verb,
      ],
      ['2:nsubj', '0:appos', '-1:root'],
    ],
    [
      'a head that no one looked at gets a relation too',
      [{ 1: [0.9, { appos: 0.9 }] }, { 0: [0.9, { appos: 0.9 }] }],
      ['-1:root', '0:appos'],
    ],
  ])('%s', (_, words, wanted) => {
    expect(read(words)).toEqual(wanted);
  });
});
