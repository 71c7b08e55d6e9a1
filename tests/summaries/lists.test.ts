import { describe, expect, test } from 'vitest';
import type { Analysis } from '../../src/model/analysis.js';
import { isConditional } from '../../src/summaries/fitness/conditional.js';
import { indexKnowledge } from '../../src/summaries/knowledge.js';
import { anchorQuantities, anchorTimes } from '../../src/summaries/parts/anchors.js';
import { answerWho } from '../../src/summaries/parts/who.js';
import { restateSentence } from '../../src/summaries/telling/sentences.js';
import { readText } from '../facts/builders.js';
import { analysisOf } from './builders/analysis.js';

function statementsOf(analysis: Analysis) {
  const knowledge = indexKnowledge(analysis);
  return { knowledge, statements: analysis.sentences.flatMap((one) => restateSentence(knowledge, one)) };
}

/** Marks the words as dates, each by the number of its token. */
function timesOf(sentence: string, ...dates: readonly number[]) {
  const analysis = {
    ...analysisOf('Ferry', [sentence]),
    times: dates.map((first) => ({ first, end: first + 1, head: first, kind: 'date' as const, value: null })),
  };
  const { knowledge, statements } = statementsOf(analysis);
  return anchorTimes(knowledge, statements, []).map(({ text }) => text);
}

describe('times in a list', () => {
  const opened =
    'The:DET:2:det council:NOUN:3:nsubj opened:VERB:0:root the:DET:6:det old:ADJ:6:amod ferry:NOUN:3:obj in:ADP:8:case May:PROPN:3:obl';
  test('with what was then', () => {
    expect(timesOf(`${opened} .:PUNCT:3:punct`, 7)).toEqual(['in May']);
  });

  test.each([
    ['one of two', `${opened} or:CCONJ:10:cc June:PROPN:8:conj .:PUNCT:3:punct`, [7, 9]],
    ['several in one sentence', `${opened} after:ADP:10:case June:PROPN:3:obl .:PUNCT:3:punct`, [7, 9]],
    [
      'a time of something else',
      'The:DET:2:det ferry:NOUN:8:nsubj ,:PUNCT:5:punct which:PRON/WDT:5:nsubj opened:VERB:2:acl:relcl May:PROPN:5:obl:unmarked ,:PUNCT:5:punct left:VERB:0:root the:DET:11:det old:ADJ:11:amod pier:NOUN:8:obj .:PUNCT:8:punct',
      [5],
    ],
  ])('not %s', (_, sentence, dates) => {
    expect(timesOf(sentence, ...dates)).toEqual([]);
  });
});

describe('numbers in a list', () => {
  const count = (sentence: string, number: number, counted: number) => {
    const analysis: Analysis = {
      ...analysisOf('Ferry', [sentence]),
      quantities: [
        { first: number, end: counted + 1, number, kind: 'count', value: 30, hedge: null, counted },
      ],
    };
    const { knowledge, statements } = statementsOf(analysis);
    return anchorQuantities(knowledge, statements).map(({ text }) => text);
  };
  test.each([
    [
      'what they count',
      'The:DET:2:det ferry:NOUN:3:nsubj carried:VERB:0:root 30:NUM:5:nummod passengers:NOUN/NNS:3:obj on:ADP:7:case Tuesday:PROPN:3:obl .:PUNCT:3:punct',
      [3, 4],
      ['30 passengers'],
    ],
    [
      'not the number of a name',
      'The:DET:2:det rocket:NOUN:3:nsubj carried:VERB:0:root Ariane:PROPN:6:compound 30:NUM:4:nummod parts:NOUN/NNS:3:obj on:ADP:8:case Tuesday:PROPN:3:obl .:PUNCT:3:punct',
      [4, 5],
      [],
    ],
    [
      'not the length of a list',
      'The:DET:2:det ferry:NOUN:3:nsubj joined:VERB:0:root the:DET:7:det top:ADJ:7:amod 30:NUM:7:nummod ships:NOUN/NNS:3:obj on:ADP:9:case Tuesday:PROPN:3:obl .:PUNCT:3:punct',
      [5, 6],
      [],
    ],
  ])('%s', (_, sentence, [number = 0, counted = 0], expected) => {
    expect(count(sentence, number, counted)).toEqual(expected);
  });
});

describe('who', () => {
  const sentence = (name: string) =>
    `${name}:PROPN:2:nsubj opened:VERB:0:root the:DET:5:det old:ADJ:5:amod ferry:NOUN:2:obj .:PUNCT:2:punct`;
  const analysis = analysisOf('Ferry', ['Osei', 'Roe', 'The', 'Osei', 'Kress'].map(sentence), [
    {
      name: 'Osei',
      mentions: [
        [0, 'name'],
        [18, 'name'],
      ],
    },
    { name: 'Roe', mentions: [[6, 'name']] },
    { name: 'Kress', mentions: [[24, 'name']] },
  ]);
  test('those whom the article comes back to, with what they are', () => {
    const knowledge = indexKnowledge(analysis);
    expect(answerWho([], knowledge).map(({ text }) => text)).toEqual(['Osei']);
    const mayor = { term: 'Osei', text: 'mayor', evidence: [] };
    const guest = { term: 'Kress', text: 'guest', evidence: [] };
    expect(answerWho([mayor, guest], knowledge).map(({ text }) => text)).toEqual(['Osei, mayor']);
  });
});

describe('who comes first', () => {
  const { analysis } = readText(
    'Mayor Ann Reed closed the bridge of Brask on Monday. A driver, Bo Lund, was angry. Bo Lund lives there. Bo Lund works in Brask. Bo Lund drives a lorry. Mayor Ann Reed was sorry.',
    'Reed closes bridge',
  );
  test('whom the headline names', () => {
    const [first] = answerWho([], indexKnowledge(analysis));
    expect(first?.text).toBe('Ann Reed');
  });
});

describe('what holds only under a condition', () => {
  test.each([
    ['The agency would use other rates.', true],
    ['The agency would use other rates if prices rose.', false],
    ['The ministry said the agency would use other rates.', false],
    ['The agency uses other rates.', false],
    ['“It would be wrong,” Osei wrote.', false],
  ])('%s', (text, expected) => {
    expect(isConditional(text)).toBe(expected);
  });
});
