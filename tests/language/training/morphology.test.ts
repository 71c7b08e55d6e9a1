import { expect, test } from 'vitest';
import { readTreebank } from '../../../src/language/conllu.js';
import { scoreMorphology } from '../../../src/language/training/morphology.js';

const line = (form: string, lemma: string, upos: string, xpos: string) =>
  ['1', form, lemma, upos, xpos, '_', '0', 'root', '_', '_'].join('\t');

const sentences = readTreebank(
  [
    line('Went', 'go', 'VERB', 'VBD'),
    line('went', 'go', 'VERB', 'VBD'),
    line('houses', 'house', 'NOUN', 'NNS'),
    line('goed', 'go', 'VERB', 'VBN'),
    line("'s", 'be', 'AUX', 'VBZ'),
    line('people', 'people', 'NOUN', 'NNS'),
    line('go', 'go', 'VERB', 'VB'),
  ].join('\n\n'),
);

test('forms count as often as they occur', () => {
  const score = scoreMorphology(sentences, 1);
  expect(score.words).toEqual({ right: 3, all: 4 });
  expect(score.wrong).toEqual([{ lemma: 'go', tag: 'VBN', wanted: 'goed', made: 'gone', count: 1 }]);
});

test('rare forms do not count where frequent ones are asked for', () => {
  expect(scoreMorphology(sentences, 2).words).toEqual({ right: 2, all: 2 });
  expect(scoreMorphology([], 1)).toEqual({
    words: { right: 0, all: 0 },
    lemmas: { right: 0, all: 0 },
    wrong: [],
  });
});
