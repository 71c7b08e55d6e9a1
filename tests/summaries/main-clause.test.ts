import { describe, expect, test } from 'vitest';
import { isOfMainClause } from '../../src/summaries/fitness/main-clause.js';
import { indexKnowledge } from '../../src/summaries/knowledge.js';
import { analysisOf } from './builders/analysis.js';

describe('a time belongs to what its sentence tells', () => {
  test.each([
    [
      'on Tuesday, beside the verb',
      'Ann:PROPN:2:nsubj left:VERB:0:root on:ADP:4:case Tuesday:PROPN:2:obl .:PUNCT:2:punct',
    ],
    [
      'in what is said',
      'Ann:PROPN:2:nsubj said:VERB:0:root Bo:PROPN:4:nsubj left:VERB:2:ccomp on:ADP:6:case Tuesday:PROPN:4:obl .:PUNCT:2:punct',
    ],
    [
      'in the second of two clauses',
      'Ann:PROPN:2:nsubj came:VERB:0:root and:CCONJ:4:cc left:VERB:2:conj on:ADP:6:case Tuesday:PROPN:4:obl .:PUNCT:2:punct',
    ],
  ])('%s', (_, sentence) => {
    expect(tells(sentence)).toBe(true);
  });

  test.each([
    [
      'in a relative clause',
      'Ann:PROPN:5:nsubj who:PRON/WP:3:nsubj left:VERB:1:acl:relcl Tuesday:PROPN:3:obl:unmarked slept:VERB:0:root .:PUNCT:5:punct',
    ],
    [
      'in an adverbial clause',
      'While:SCONJ:3:mark Ann:PROPN:3:nsubj left:VERB:6:advcl Tuesday:PROPN:3:obl:unmarked Bo:PROPN:6:nsubj slept:VERB:0:root .:PUNCT:6:punct',
    ],
    [
      'in a phrase that says which one',
      'Ann:PROPN:2:nsubj won:VERB:0:root the:DET:4:det vote:NOUN:2:obj of:ADP:6:case Tuesday:PROPN:4:nmod .:PUNCT:2:punct',
    ],
  ])('not %s', (_, sentence) => {
    expect(tells(sentence)).toBe(false);
  });
});

function tells(sentence: string): boolean {
  const analysis = analysisOf('Title', [sentence]);
  const knowledge = indexKnowledge(analysis);
  return isOfMainClause(knowledge, analysis.tokens.find(({ text }) => text === 'Tuesday')?.index ?? -1);
}
