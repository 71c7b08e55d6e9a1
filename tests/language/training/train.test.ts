import { describe, expect, test } from 'vitest';
import { readTreebank } from '../../../src/language/conllu.js';
import { createParser } from '../../../src/language/parser/parse.js';
import { trainEnglish } from '../../../src/language/training/train.js';
import { readWeights } from '../../../src/language/weights/read.js';

const subjects = ['dogs', 'cats', 'birds', 'fish'];
const verbs = ['see', 'hear', 'like'];

/** Subject, verb, adjective, object: `dogs see big cats`. */
const treebank = readTreebank(
  subjects
    .flatMap((subject) =>
      verbs.flatMap((verb) =>
        subjects.map((object) =>
          [
            `1\t${subject}\t_\tNOUN\tNNS\t_\t2\tnsubj\t_\t_`,
            `2\t${verb}\t_\tVERB\tVBP\t_\t0\troot\t_\t_`,
            '3\tbig\t_\tADJ\tJJ\t_\t4\tamod\t_\t_',
            `4\t${object}\t_\tNOUN\tNNS\t_\t2\tobj\t_\t_`,
            '',
          ].join('\n'),
        ),
      ),
    )
    .join('\n'),
);

const words = [...subjects, ...verbs, 'big'];
const vectors = {
  words,
  width: 2,
  values: Float32Array.from(words.flatMap((_, index) => (index < 4 ? [1, 0] : [0, 1]))),
};
const model = {
  bits: 12,
  rounds: 4,
  margin: 1,
  features: 2000,
  filterBits: 14,
  choosing: { rounds: 2, bits: 14, tallyBits: 16 },
};
const settings = {
  seed: 'test',
  broadClusters: 2,
  wordsPerCluster: 4,
  folds: 2,
  foldRounds: 2,
  tagger: model,
  trees: model,
  labels: model,
};
const train = (seed: string): Uint8Array =>
  trainEnglish(treebank, treebank, vectors, { ...settings, seed }, () => {});

describe('trainEnglish', () => {
  const bytes = train('test');
  const english = readWeights(bytes);

  test('learns a small language', () => {
    const parsed = createParser(english)(['fish', 'like', 'big', 'dogs']);
    expect([...parsed.heads]).toEqual([1, -1, 3, 1]);
    expect([...parsed.tags].map((tag) => english.tagClasses[tag])).toEqual([
      'NOUN/NNS',
      'VERB/VBP',
      'ADJ/JJ',
      'NOUN/NNS',
    ]);
    expect([...parsed.labels].map((label) => english.relations[label])).toEqual([
      'nsubj',
      undefined,
      'amod',
      'obj',
    ]);
    expect(parsed.confidence.every((confidence) => confidence > 0.9)).toBe(true);
  });

  test('gives the same bytes for the same seed, others for another', () => {
    expect(train('test')).toEqual(bytes);
    expect(train('another')).not.toEqual(bytes);
  });
});
