import { describe, expect, test } from 'vitest';
import { indexKnowledge } from '../../src/summaries/knowledge.js';
import { gapSummary } from '../../src/summaries/parts/gaps.js';
import { isFamiliar, measureReading } from '../../src/summaries/parts/reading-level.js';
import { glossWords, listVocabulary } from '../../src/summaries/parts/vocabulary.js';
import { analysisOf } from './builders/analysis.js';

describe('reading level', () => {
  test.each([
    ['house', true],
    ['houses', true],
    ['stopped', true],
    ['Blinken', true],
    ['1858', true],
    ['well-known', true],
    ['embankment', false],
    ['sovereignty', false],
    ['half-sovereignty', false],
  ])('%s', (word, isKnown) => {
    expect(isFamiliar(word)).toBe(isKnown);
  });

  test('short sentences of easy words are easier by both measures', () => {
    const hard = measureReading([
      'The municipality’s administration has reconsidered the amalgamation of its institutions.',
    ]);
    const easy = measureReading(['The town has thought again.', 'It may put its schools in one house.']);
    expect(easy?.fleschKincaid).toBeLessThan(hard?.fleschKincaid ?? 0);
    expect(easy?.daleChall).toBeLessThan(hard?.daleChall ?? 0);
  });

  test('no words, no level', () => {
    expect(measureReading([])).toBeNull();
  });
});

describe('vocabulary', () => {
  test.each([
    [
      'a hard word with one meaning',
      'The:DET:2:det council:NOUN:3:nsubj abolished:VERB:0:root the:DET:5:det tax:NOUN:3:obj .:PUNCT:3:punct',
      ['abolish: officially put an end to something'],
    ],
    [
      'not a word used as another part of speech',
      'The:DET:2:det abolish:NOUN:3:nsubj pleased:VERB:0:root the:DET:5:det town:NOUN:3:obj .:PUNCT:3:punct',
      [],
    ],
    [
      'not an easy word',
      'The:DET:2:det council:NOUN:3:nsubj closed:VERB:0:root the:DET:5:det house:NOUN:3:obj .:PUNCT:3:punct',
      [],
    ],
    [
      'an adjective before its noun',
      'The:DET:2:det thief:NOUN:3:nsubj bribed:VERB:0:root a:DET:6:det corrupt:ADJ:6:amod clerk:NOUN:3:obj .:PUNCT:3:punct',
      ['corrupt: acting dishonestly to gain money or power'],
    ],
    [
      'not a verb taken for an adjective',
      'A:DET:2:det thief:NOUN:4:nsubj could:AUX/MD:4:aux delete:VERB/VB:0:root or:CCONJ:6:cc corrupt:ADJ:8:amod the:DET:8:det files:NOUN/NNS:4:obj .:PUNCT:4:punct',
      [],
    ],
    [
      'not a verb taken for an adjective before a possessive',
      'A:DET:2:det thief:NOUN:4:nsubj could:AUX/MD:4:aux delete:VERB/VB:0:root or:CCONJ:6:cc corrupt:ADJ:8:amod our:PRON/PRP$:8:nmod:poss files:NOUN/NNS:4:obj .:PUNCT:4:punct',
      [],
    ],
    [
      'not part of a name',
      'The:DET:3:det Abolish:VERB:3:compound Party:PROPN:4:nsubj closed:VERB:0:root a:DET:6:det house:NOUN:4:obj .:PUNCT:4:punct',
      [],
    ],
  ])('%s', (_, sentence, words) => {
    const [first = ''] = [sentence];
    const analysis = analysisOf('Title', [first]);
    const lemmas = { abolished: 'abolish', Abolish: 'abolish' };
    const lemmatized = {
      ...analysis,
      tokens: analysis.tokens.map((token) => ({
        ...token,
        lemma: Object.entries(lemmas).find(([form]) => form === token.text)?.[1] ?? token.lemma,
      })),
    };
    const knowledge = indexKnowledge(lemmatized);
    const entries = listVocabulary(knowledge, glossWords(knowledge));
    expect(entries.map(({ term, text }) => `${term}: ${text}`)).toEqual(words);
  });
});

describe('a summary with gaps', () => {
  const sentence =
    'The:DET:2:det council:NOUN:3:nsubj reopened:VERB:0:root an:DET:6:det electric:ADJ:6:amod ferry:NOUN:3:obj across:ADP:9:case the:DET:9:det harbour:NOUN:3:obl for:ADP:12:case forty:NUM:12:nummod passengers:NOUN/NNS:3:obl and:CCONJ:15:cc their:PRON:15:nmod:poss bicycles:NOUN/NNS:12:conj on:ADP:18:case a:DET:18:det windy:ADJ:19:amod morning:NOUN:3:obl .:PUNCT:3:punct';
  const analysis = analysisOf('Ferry', [sentence]);
  const told = { text: analysis.article.text, evidence: [] };
  const weights = new Map(
    ['council', 'electric', 'harbour', 'passengers', 'morning', 'ferry'].map((word) => [word, 0.1]),
  );

  test('gives back the summary when its words are put in, each from the bank', () => {
    const gapped = gapSummary([told], indexKnowledge(analysis), weights);
    const filled = gapped?.segments
      .map((segment) =>
        'text' in segment
          ? segment.text
          : (gapped.blanks.find(({ id }) => id === segment.blank)?.answer ?? ''),
      )
      .join('');
    expect(filled).toBe(told.text);
    expect(gapped?.bank.toSorted()).toEqual(gapped?.blanks.map(({ answer }) => answer).toSorted());
    expect(gapped?.bank).toEqual(gapped?.bank.toSorted());
  });

  test('none from too few words, and none from a quotation', () => {
    expect(
      gapSummary([{ text: 'The council met.', evidence: [] }], indexKnowledge(analysis), weights),
    ).toBeNull();
    const quoted = { text: `“${told.text}”`, evidence: [] };
    expect(gapSummary([quoted], indexKnowledge(analysis), weights)).toBeNull();
  });
});
