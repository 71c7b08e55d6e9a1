import { describe, expect, test } from 'vitest';
import { isFitForProse } from '../../src/summaries/fitness/prose-fitness.js';
import { isTold } from '../../src/summaries/fitness/told.js';
import { indexKnowledge } from '../../src/summaries/knowledge.js';
import { restateSentence } from '../../src/summaries/telling/sentences.js';
import { analysisOf } from './builders/analysis.js';

const council =
  'The:DET:2:det council:NOUN:3:nsubj reopened:VERB/VBD:0:root a:DET:5:det ferry:NOUN:3:obj at:ADP:7:case Brask:PROPN:3:obl .:PUNCT:3:punct';

function statements(sentence: string) {
  const analysis = analysisOf('Ferry', [council, sentence]);
  const last = analysis.sentences[1];
  return last === undefined ? [] : restateSentence(indexKnowledge(analysis), last);
}

function continuity(sentence: string) {
  return statements(sentence)[0]?.continuity ?? null;
}

describe('what a sentence asks of those before it', () => {
  test.each([
    [
      'a definite noun, though the article has not used it before',
      'The:DET:2:det expenditure:NOUN:3:nsubj surprised:VERB/VBD:0:root many:ADJ:6:amod local:ADJ:6:amod shopkeepers:NOUN/NNS:3:obj .:PUNCT:3:punct',
      ['noun:expenditure'],
      false,
    ],
    [
      'the first word of a compound',
      'The:DET:3:det ferry:NOUN:3:compound system:NOUN:4:nsubj surprised:VERB/VBD:0:root many:ADJ:6:amod shopkeepers:NOUN/NNS:4:obj .:PUNCT:4:punct',
      ['noun:ferry'],
      false,
    ],
    [
      'a name that was used before',
      'Critics:NOUN/NNS:2:nsubj blamed:VERB/VBD:0:root Brask:PROPN:2:obj for:ADP:6:case high:ADJ:6:amod prices:NOUN/NNS:2:obl .:PUNCT:2:punct',
      ['name:Brask'],
      false,
    ],
    [
      'nothing for a noun that its own words explain',
      'The:DET:2:det price:NOUN:5:nsubj of:ADP:4:case fuel:NOUN:2:nmod surprised:VERB/VBD:0:root many:ADJ:7:amod shopkeepers:NOUN/NNS:5:obj .:PUNCT:5:punct',
      [],
      false,
    ],
    [
      'the sentence before, for a version of something',
      'The:DET:3:det fast:ADJ:3:amod version:NOUN:4:nsubj surprised:VERB/VBD:0:root many:ADJ:6:amod shopkeepers:NOUN/NNS:4:obj .:PUNCT:4:punct',
      ['noun:version'],
      true,
    ],
    [
      'nothing for a version that its own words explain',
      'The:DET:3:det fast:ADJ:3:amod version:NOUN:6:nsubj of:ADP:5:case boats:NOUN/NNS:3:nmod surprised:VERB/VBD:0:root many:ADJ:8:amod shopkeepers:NOUN/NNS:6:obj .:PUNCT:6:punct',
      [],
      false,
    ],
    [
      'the sentence before, for the largest of something',
      'The:DET:2:det largest:ADJ/JJS:6:nsubj is:AUX/VBZ:6:cop a:DET:6:det mountain:NOUN:6:compound road:NOUN:0:root through:ADP:9:case high:ADJ:9:amod forests:NOUN/NNS:6:nmod .:PUNCT:6:punct',
      [],
      true,
    ],
  ])('%s', (_, sentence, needs, isTied) => {
    const found = continuity(sentence);
    expect([...(found?.needs ?? ['none'])]).toEqual(needs);
    expect(found?.isTied).toBe(isTied);
  });

  test('a contrast keeps its word behind the sentence before, and loses it where it stands first', () => {
    const but =
      'But:CCONJ:3:cc critics:NOUN/NNS:3:nsubj blamed:VERB/VBD:0:root very:ADV:5:advmod high:ADJ:7:amod fuel:NOUN:7:compound prices:NOUN/NNS:3:obj .:PUNCT:3:punct';
    expect(
      statements(but).map(({ text, continuity: found }) => [text, found?.isTied, found?.isContrast]),
    ).toEqual([
      ['Critics blamed very high fuel prices.', false, true],
      ['But critics blamed very high fuel prices.', true, false],
    ]);
  });

  test.each([
    ['noun:ferry', 'noun:ferry', true],
    ['noun:intrusion', 'noun:intrude', true],
    ['noun:system/shuttle', 'noun:shuttle', true],
    ['noun:crime', 'noun:murder', false],
    ['noun:list', 'noun:listen', false],
    ['name:Brask', 'noun:brask', false],
  ])('%s after %s', (need, told, expected) => {
    expect(isTold(need, new Set([told]))).toBe(expected);
  });
});

describe('sentences for a paragraph', () => {
  test.each([
    ['The council reopened a ferry.', true],
    ['There is a plan to reopen the ferry.', true],
    ['Three came: Ann Lee, Bo Roe, Cy Poe, and Di Moe.', true],
    ['At noon there was a dinner for the sailors.', false],
    ['The report that was issued on Monday; 28 were lost.', false],
    ['Three came: Ann Lee, Bo Roe, Cy Poe, Di Moe.', false],
    ['To be a ferry, a ship must carry passengers.', false],
    ['Electrolysis is one method to make hydrogen.', false],
  ])('%s', (text, expected) => {
    expect(isFitForProse(text, text, [])).toBe(expected);
  });

  test('a short sentence is told whole, a long one may lose an aside but no clause', () => {
    const aside = { kind: 'relative', first: 1, end: 4 } as const;
    const long = `The council ${'and the crew '.repeat(12)}left.`;
    expect(isFitForProse('The ferry left.', 'The ferry, which is new, left.', [aside])).toBe(false);
    expect(isFitForProse('The council left.', long, [aside])).toBe(true);
    expect(isFitForProse('The council left.', long, [{ ...aside, kind: 'clause' }])).toBe(false);
  });
});
