import { describe, expect, test } from 'vitest';
import type { Analysis } from '../../src/model/analysis.js';
import { indexKnowledge } from '../../src/summaries/knowledge.js';
import { chooseEasy, ease } from '../../src/summaries/parts/easy.js';
import { createNamer } from '../../src/summaries/telling/names.js';
import { restateSentence } from '../../src/summaries/telling/sentences.js';
import { analysisOf } from './builders/analysis.js';

const simple = [
  'Big boats left home early',
  'Old men ate fresh bread',
  'Young girls read good books',
  'Blue birds ate little seeds',
  'Cold rain hit small towns',
  'Many farmers grow sweet apples',
  'Some children like warm milk',
].map((sentence) => {
  const [first, subject, verb, second, object] = sentence.split(' ');
  return `${first}:ADJ:2:amod ${subject}:NOUN/NNS:3:nsubj ${verb}:VERB:0:root very:ADV:5:advmod ${second}:ADJ:6:amod ${object}:NOUN/NNS:3:obj .:PUNCT:3:punct`;
});
const hard =
  'Authorities:NOUN/NNS:2:nsubj abolish:VERB/VBP:0:root discriminatory:ADJ:5:amod municipal:ADJ:5:amod regulations:NOUN/NNS:2:obj concerning:VERB/VBG:5:acl navigation:NOUN:8:compound equipment:NOUN:6:obj .:PUNCT:2:punct';
const long = `${hard.replace(' .:PUNCT:2:punct', '')} ${'and:CCONJ:10:cc infrastructure:NOUN:8:conj '.repeat(14)}.:PUNCT:2:punct`;

function easy(analysis: Analysis) {
  const knowledge = indexKnowledge(analysis);
  const statements = analysis.sentences.flatMap((sentence) => restateSentence(knowledge, sentence));
  const abolish = analysis.tokens.find(({ text }) => text === 'abolish');
  const words =
    abolish === undefined ? [] : [{ token: abolish, lemma: 'abolish', gloss: 'do away with', isNews: false }];
  return ease(knowledge, chooseEasy(statements, new Set()), createNamer(knowledge), words);
}

describe('an easy version', () => {
  test('explains a hard word where it first stands', () => {
    const found = easy(analysisOf('Boats', [...simple, hard, hard, long, long]));
    const texts = found?.text.map(({ text }) => text) ?? [];
    expect(texts.filter((text) => text.includes('abolish (do away with)'))).toHaveLength(1);
    expect(found?.reading.after.fleschKincaid).toBeLessThan(found?.reading.before.fleschKincaid ?? 0);
  });

  test('leaves out the sentences of the hardest words until it is no harder than the article', () => {
    const plain = `Boats:NOUN/NNS:2:nsubj left:VERB:0:root homes:NOUN/NNS:2:obj ${'and:CCONJ:5:cc homes:NOUN/NNS:3:conj '.repeat(40)}.:PUNCT:2:punct`;
    const found = easy(analysisOf('Boats', [...simple, hard, plain, plain]));
    expect(found?.text.some(({ text }) => text.startsWith('Authorities'))).toBe(false);
    expect(found?.text.length).toBeGreaterThanOrEqual(4);
  });

  test('none of few sentences', () => {
    expect(easy(analysisOf('Boats', simple.slice(0, 3)))).toBeNull();
  });
});
