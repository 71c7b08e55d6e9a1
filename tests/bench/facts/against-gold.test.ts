import { describe, expect, it } from 'vitest';
import { scoreAgainstGold } from '../../../src/bench/facts/against-gold.js';
import { readTreebank, type TreebankSentence } from '../../../src/language/conllu.js';
import type { NeuralParser } from '../../../src/language/neural/parsed-word.js';
import { readUpos } from '../../../src/language/neural/upos.js';

/** Rows of word, lemma, upos, xpos, head (from 1) and relation. */
function treebank(rows: string): readonly TreebankSentence[] {
  const lines = rows
    .trim()
    .split('\n')
    .map((row, index) => {
      const [form, lemma, upos, xpos, head, relation] = row.trim().split(/\s+/);
      return [index + 1, form, lemma, upos, xpos, '_', head, relation, '_', '_'].join('\t');
    });
  const text = lines.map((line) => line.split('\t')[1]).join(' ');
  return readTreebank(`# newpar\n# text = ${text}\n${lines.join('\n')}\n\n`);
}

/** A parser that always gives the trees of `sentences`, whatever it is asked. */
function parserOf(sentences: readonly TreebankSentence[]): NeuralParser {
  return () =>
    sentences.map(({ words }) =>
      words.map(({ upos, xpos, head, relation }) => ({
        upos: readUpos(upos),
        xpos,
        head,
        relation,
        confidence: 1,
        arcConfidence: 1,
        nameScores: [],
      })),
    );
}

const storm = `
Storms storm NOUN NNS 2 nsubj
destroyed destroy VERB VBD 0 root
houses house NOUN NNS 2 obj
near near ADP IN 5 case
Bergen Bergen PROPN NNP 2 obl
in in ADP IN 7 case
May May PROPN NNP 2 obl
. . PUNCT . 2 punct`;

describe('scoreAgainstGold', () => {
  const gold = treebank(storm);

  it('finds every fact of the same trees', () => {
    const score = scoreAgainstGold(gold, parserOf(gold));
    expect(score.core).toEqual({ right: 1, given: 1, wanted: 1 });
    expect(score.confirmed.right).toBe(1);
    expect(score.allObliques).toEqual({ right: 2, given: 2, wanted: 2 });
    expect(score.ownObliques).toEqual(score.allObliques);
    expect([...score.wrong, ...score.missed]).toEqual([]);
  });

  it('counts an oblique that the parser hangs on the object as lost, not as a wrong core', () => {
    const hung = treebank(storm.replace('PROPN NNP 2 obl\nin', 'PROPN NNP 3 nmod\nin'));
    const score = scoreAgainstGold(gold, parserOf(hung));
    expect(score.core.right).toBe(1);
    expect(score.allObliques).toEqual({ right: 1, given: 1, wanted: 2 });
  });

  it('bears out no phrase that the gold tree hangs on another word', () => {
    const score = scoreAgainstGold(
      treebank(storm.replace('PROPN NNP 2 obl\nin', 'PROPN NNP 3 nmod\nin')),
      parserOf(gold),
    );
    expect(score.ownObliques).toEqual({ right: 1, given: 2, wanted: 1 });
  });

  it('counts a wrong subject as wrong and the right one as missed', () => {
    const turned = treebank(storm.replace('2 nsubj', '2 obj').replace('2 obj\nnear', '2 nsubj\nnear'));
    const score = scoreAgainstGold(turned, parserOf(gold));
    expect(score.core.right).toBe(0);
    expect(score.confirmed.right).toBe(0);
    expect(score.wrong).toHaveLength(1);
  });

  it('finds nothing in nothing', () => {
    expect(scoreAgainstGold([], () => []).core).toEqual({ right: 0, given: 0, wanted: 0 });
  });
});
