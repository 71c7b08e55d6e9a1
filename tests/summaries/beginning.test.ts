import { describe, expect, test } from 'vitest';
import { canBegin } from '../../src/summaries/fitness/beginning.js';
import { indexKnowledge } from '../../src/summaries/knowledge.js';
import { coverageOf, topicOf } from '../../src/summaries/weighing/topic.js';
import { readText } from '../facts/builders.js';
import { analysisOf } from './builders/analysis.js';

const council =
  'The:DET:2:det council:NOUN:3:nsubj reopened:VERB/VBD:0:root a:DET:5:det ferry:NOUN:3:obj at:ADP:7:case Brask:PROPN:3:obl .:PUNCT:3:punct';
const she =
  'She:PRON/PRP:2:nsubj opened:VERB/VBD:0:root a:DET:4:det ferry:NOUN:2:obj near:ADP:6:case Brask:PROPN:2:obl .:PUNCT:2:punct';
const these =
  'These:DET:2:det plants:NOUN/NNS:3:nsubj clean:VERB/VBP:0:root the:DET:5:det air:NOUN:3:obj indoors:ADV:3:advmod .:PUNCT:3:punct';
const update =
  'The:DET:3:det new:ADJ:3:amod rule:NOUN:4:nsubj helps:VERB/VBZ:0:root many:ADJ:6:amod families:NOUN/NNS:4:obj .:PUNCT:4:punct';
const explained =
  'The:DET:3:det new:ADJ:3:amod rule:NOUN:6:nsubj on:ADP:5:case ferries:NOUN/NNS:3:nmod helps:VERB/VBZ:0:root families:NOUN/NNS:6:obj .:PUNCT:6:punct';
const trialWith =
  'The:DET:2:det experiment:NOUN:5:nsubj with:ADP:4:case cattle:NOUN:2:nmod failed:VERB/VBD:0:root in:ADP:8:case many:ADJ:8:amod places:NOUN/NNS:5:obl .:PUNCT:5:punct';
const trialOf =
  'The:DET:2:det destruction:NOUN:5:nsubj of:ADP:4:case forests:NOUN/NNS:2:nmod spread:VERB/VBD:0:root to:ADP:8:case many:ADJ:8:amod places:NOUN/NNS:5:obl .:PUNCT:5:punct';
const trialMade =
  'The:DET:2:det change:NOUN:6:nsubj that:PRON:5:obj Osei:PROPN:5:nsubj made:VERB/VBD:2:acl:relcl helped:VERB/VBD:0:root many:ADJ:8:amod players:NOUN/NNS:6:obj .:PUNCT:6:punct';
const resolved =
  'It:PRON/PRP:2:nsubj began:VERB/VBD:0:root with:ADP:5:case a:DET:5:det whisper:NOUN:2:obl ,:PUNCT:9:punct but:CCONJ:9:cc rumours:NOUN/NNS:9:nsubj grew:VERB/VBD:2:conj .:PUNCT:2:punct';
const another =
  'Another:DET:2:det nurse:NOUN:3:nsubj bought:VERB/VBD:0:root cheap:ADJ:5:amod tickets:NOUN/NNS:3:obj yesterday:NOUN:3:obl .:PUNCT:3:punct';
const further =
  'A:DET:4:det further:ADJ:4:amod 500:NUM:4:nummod nurses:NOUN/NNS:5:nsubj bought:VERB/VBD:0:root tickets:NOUN/NNS:5:obj .:PUNCT:5:punct';
const again =
  'Nurses:NOUN/NNS:2:nsubj reemerge:VERB/VBP:0:root with:ADP:5:case cheap:ADJ:5:amod tickets:NOUN/NNS:2:obl .:PUNCT:2:punct';
const taken =
  'The:DET:2:det ferry:NOUN:3:nsubj carried:VERB/VBD:0:root many:ADJ:5:amod passengers:NOUN/NNS:3:obj .:PUNCT:3:punct';
const plain =
  'Passengers:NOUN/NNS:2:nsubj bought:VERB/VBD:0:root cheap:ADJ:4:amod tickets:NOUN/NNS:2:obj .:PUNCT:2:punct';

function begins(sentences: readonly string[], position: number) {
  const analysis = analysisOf('Ferry', sentences);
  const sentence = analysis.sentences[position];
  return sentence !== undefined && canBegin(indexKnowledge(analysis), sentence);
}

describe('a sentence that a text may begin with', () => {
  test.each([
    ['the first of the article', [council], 0],
    ['a rule that its own words explain', [explained], 0],
    ['a pronoun that the sentence goes on to explain', [resolved], 0],
    ['one further on that points at nothing', [council, plain], 1],
    ['one after a pronoun', [she, plain], 1],
    ['a deed with what it is of', [council, trialOf], 1],
    ['a deed that opens the article', [trialWith], 0],
    ['what the headline has and no sentence before it', [plain, taken], 1],
  ])('may be %s', (_, sentences, position) => {
    expect(begins(sentences, position)).toBe(true);
  });

  test.each([
    ['a pronoun', [she], 0],
    ['a demonstrative', [these], 0],
    ['the news of a rule never told of', [update], 0],
    ['one more of those told of', [council, another], 1],
    ['a further number of them', [council, further], 1],
    ['somebody who is back', [council, again], 1],
    ['a deed told before', [council, trialWith], 1],
    ['what somebody is known to have done', [council, trialMade], 1],
    ['what the headline has and a sentence before it brings in', [council, taken], 1],
  ])('is never %s', (_, sentences, position) => {
    expect(begins(sentences, position)).toBe(false);
  });
});

describe('the topic of an article', () => {
  const coverage = (title: string, text: string) => {
    const knowledge = indexKnowledge(analysisOf(title, [council, plain]));
    return coverageOf(topicOf(knowledge), text);
  };

  test.each([
    ['all of it', 'Council’s ferry back at Brask', 'The council reopened a ferry at Brask.', 1],
    ['a third of it', 'Council’s ferry back at Brask', 'Brask is wet.', 1 / 3],
    ['none of it', 'Council’s ferry back at Brask', 'Passengers bought cheap tickets.', 0],
    ['all of a headline that the body never takes up', 'Good news', 'Passengers bought cheap tickets.', 1],
  ])('is told %s', (_, title, text, share) => {
    expect(coverage(title, text)).toBeCloseTo(share);
  });
});

describe('a beginning without the word that turns', () => {
  test.each([
    ['But one teacher in Brask builds boats.', true],
    ['But they also need the bay.', false],
    ['This is why teachers in Brask build boats.', true],
    ['This is why they also need the bay.', false],
  ])('%s', (text, expected) => {
    const knowledge = indexKnowledge(readText(`Ann Reed mends bridges for a living. ${text}`).analysis);
    const sentence = knowledge.analysis.sentences[1];
    expect(sentence !== undefined && canBegin(knowledge, sentence, true)).toBe(expected);
    expect(sentence !== undefined && canBegin(knowledge, sentence)).toBe(false);
  });
});
