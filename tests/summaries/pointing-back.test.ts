import { describe, expect, test } from 'vitest';
import { canBegin } from '../../src/summaries/fitness/beginning.js';
import { indexKnowledge } from '../../src/summaries/knowledge.js';
import { restateSentence } from '../../src/summaries/telling/sentences.js';
import { analysisOf } from './builders/analysis.js';

const council =
  'The:DET:2:det council:NOUN:3:nsubj reopened:VERB/VBD:0:root a:DET:5:det ferry:NOUN:3:obj at:ADP:7:case Brask:PROPN:3:obl .:PUNCT:3:punct';

function read(sentence: string) {
  const analysis = analysisOf('Ferry', [council, sentence]);
  const last = analysis.sentences[1];
  if (last === undefined) throw new Error('no second sentence');
  const knowledge = indexKnowledge(analysis);
  const [statement] = restateSentence(knowledge, last);
  return { begins: canBegin(knowledge, last), text: statement?.text, continuity: statement?.continuity };
}

describe('what a sentence says only against something told before', () => {
  test.each([
    [
      'is left out after a subject',
      'Quartz:NOUN:6:nsubj itself:PRON/PRP:1:obj was:AUX:6:cop probably:ADV:6:advmod quite:ADV:6:advmod rare:ADJ:0:root there:ADV:6:advmod .:PUNCT:6:punct',
      'Quartz was probably quite rare there.',
    ],
    [
      'is left out after a name',
      'Osei:PROPN:3:nsubj himself:PRON/PRP:1:nmod sold:VERB/VBD:0:root the:DET:7:det old:ADJ:7:amod Brask:PROPN:7:compound ferry:NOUN:3:obj .:PUNCT:3:punct',
      'Osei sold the old Brask ferry.',
    ],
    [
      'stays where the verb takes it as its object',
      'Osei:PROPN:2:nsubj called:VERB/VBD:0:root himself:PRON/PRP:2:obj a:DET:6:det good:ADJ:6:amod captain:NOUN:2:xcomp .:PUNCT:2:punct',
      'Osei called himself a good captain.',
    ],
    [
      'stays where a clause of its own ends with it',
      'Those:PRON/DT:5:nsubj who:PRON/WP:3:nsubj blamed:VERB/VBD:1:acl:relcl themselves:PRON/PRP:3:obj bought:VERB/VBD:0:root cheap:ADJ:7:amod tickets:NOUN/NNS:5:obj .:PUNCT:5:punct',
      'Those who blamed themselves bought cheap tickets.',
    ],
  ])('%s', (_, sentence, text) => {
    expect(read(sentence).text).toBe(text);
  });
});

describe('a sentence that takes for known what is told before', () => {
  test.each([
    [
      'needs what somebody had done',
      'Annoyed:VERB/VBN:10:advcl by:ADP:4:case the:DET:4:det delay:NOUN:1:obl he:PRON:7:nsubj had:AUX:7:aux met:VERB/VBN:4:acl:relcl ,:PUNCT:1:punct Osei:PROPN:10:nsubj sold:VERB/VBD:0:root tickets:NOUN/NNS:10:obj .:PUNCT:10:punct',
      ['noun:delay'],
    ],
    [
      'needs no thing of which the clause tells the news',
      'Annoyed:VERB/VBN:10:advcl by:ADP:4:case the:DET:4:det delay:NOUN:1:obl that:PRON/WDT:7:nsubj had:AUX:7:aux cost:VERB/VBN:4:acl:relcl ,:PUNCT:1:punct Osei:PROPN:10:nsubj sold:VERB/VBD:0:root tickets:NOUN/NNS:10:obj .:PUNCT:10:punct',
      [],
    ],
    [
      'needs no thing that a clause in the simple past tells',
      'Annoyed:VERB/VBN:9:advcl by:ADP:4:case the:DET:4:det delay:NOUN:1:obl he:PRON:6:nsubj met:VERB/VBD:4:acl:relcl ,:PUNCT:1:punct Osei:PROPN:9:nsubj sold:VERB/VBD:0:root tickets:NOUN/NNS:9:obj .:PUNCT:9:punct',
      [],
    ],
    [
      'needs an outcome, though it was read as part of a compound',
      'The:DET:3:det findings:NOUN/NNS:3:compound cement:NOUN:8:nsubj what:PRON/WP:5:nsubj seemed:VERB/VBD:3:acl:relcl obvious:ADJ:5:xcomp ferries:NOUN/NNS:8:nsubj sink:VERB/VBP:0:root .:PUNCT:8:punct',
      ['noun:findings'],
    ],
    [
      'needs no first word of another compound that its own words explain',
      'The:DET:3:det goods:NOUN/NNS:3:compound train:NOUN:6:nsubj from:ADP:5:case Lund:PROPN:3:nmod carried:VERB/VBD:0:root cheap:ADJ:8:amod steel:NOUN:6:obj .:PUNCT:6:punct',
      [],
    ],
  ])('%s', (_, sentence, needs) => {
    expect([...(read(sentence).continuity?.needs ?? ['none'])]).toEqual(needs);
  });

  test.each([
    [
      'a reaction to nothing is tied',
      'Schools:NOUN/NNS:2:nsubj respond:VERB/VBP:0:root with:ADP:6:case more:ADJ/JJR:6:amod strict:ADJ:6:amod rules:NOUN/NNS:2:obl .:PUNCT:2:punct',
      true,
    ],
    [
      'a reaction to what the sentence names is not',
      'Schools:NOUN/NNS:2:nsubj respond:VERB/VBP:0:root to:ADP:4:case storms:NOUN/NNS:2:obl with:ADP:7:case strict:ADJ:7:amod rules:NOUN/NNS:2:obl .:PUNCT:2:punct',
      false,
    ],
  ])('%s', (_, sentence, isTied) => {
    expect(read(sentence).continuity?.isTied).toBe(isTied);
  });

  test.each([
    [
      'the voice of its writer hides no pointer',
      'In:ADP:3:case one:NUM:3:nummod study:NOUN:6:obl ,:PUNCT:3:punct we:PRON:6:nsubj explain:VERB/VBP:0:root this:DET/DT:8:det process:NOUN:6:obj .:PUNCT:6:punct',
      false,
    ],
    [
      'the voice of its writer alone points at nothing',
      'In:ADP:3:case one:NUM:3:nummod study:NOUN:6:obl ,:PUNCT:3:punct we:PRON:6:nsubj explain:VERB/VBP:0:root volcanic:ADJ:8:amod rocks:NOUN/NNS:6:obj .:PUNCT:6:punct',
      true,
    ],
  ])('%s', (_, sentence, begins) => {
    expect(read(sentence).begins).toBe(begins);
  });
});
