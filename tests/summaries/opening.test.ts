import { describe, expect, test } from 'vitest';
import { indexKnowledge } from '../../src/summaries/knowledge.js';
import { findOpening } from '../../src/summaries/opening.js';
import { restateSentence } from '../../src/summaries/sentences.js';
import { analysisOf } from './builders/analysis.js';

/** `Nurses wash blue curtains.`, with words of one's own. */
const plain = (subject: string, verb: string, object: string) =>
  `${subject}:NOUN/NNS:2:nsubj ${verb}:VERB/VBP:0:root very:ADV:4:advmod blue:ADJ:5:amod ${object}:NOUN/NNS:2:obj nearby:ADV:2:advmod .:PUNCT:2:punct`;
const news = plain('ferries', 'cross', 'harbours').replace('ferries', 'Ferries');
const scenes = ['wash curtains', 'sell apples', 'paint walls', 'mend shoes'].map((words, index) => {
  const [verb = '', object = ''] = words.split(' ');
  return plain(`People${index}`, verb, object).replaceAll('blue', `odd${index}`);
});
const rest = Array.from({ length: 9 }, (_, index) =>
  plain(`Owners${index}`, 'cross', index % 2 === 0 ? 'harbours' : 'ferries'),
);

function open(sentences: readonly string[]) {
  const analysis = analysisOf('Harbours …', sentences);
  const knowledge = indexKnowledge(analysis);
  const statements = analysis.sentences.flatMap((sentence) => restateSentence(knowledge, sentence));
  return findOpening(knowledge, statements, knowledge.lead);
}

describe('the sentence that a summary opens with', () => {
  test('the first, where it is what the article comes back to', () => {
    expect(open([news, ...scenes, ...rest])).toEqual({ position: 0, isAfterScene: false, from: 0 });
  });

  test('the first at the centre of the article, where that opens with a scene', () => {
    expect(open([...scenes, news, ...rest])).toEqual({ position: 4, isAfterScene: true, from: 0 });
  });

  test.each([
    ['the scene, where the article is too short to have one', [...scenes, news, ...rest.slice(0, 3)], 0],
    ['the scene, where the news comes very late', [...scenes, ...scenes, ...scenes, news, ...rest], 0],
    [
      'the scene, where what is at the centre points at what was before',
      [
        ...scenes,
        ...[news, ...rest].map((sentence) => sentence.replace(/^\S+?:NOUN\/NNS/u, 'They:PRON/PRP')),
      ],
      0,
    ],
  ])('%s', (_, sentences, position) => {
    expect(open(sentences)).toMatchObject({ position, isAfterScene: false });
  });

  test('the second, told from there on, behind a riddle; told from the first behind the writer’s own voice', () => {
    const riddle =
      'They:PRON/PRP:2:nsubj call:VERB/VBP:0:root it:PRON/PRP:2:obj a:DET:6:det very:ADV:6:advmod club:NOUN:2:xcomp .:PUNCT:2:punct';
    const voice =
      'We:PRON/PRP:2:nsubj like:VERB/VBP:0:root very:ADV:4:advmod blue:ADJ:5:amod harbours:NOUN/NNS:2:obj and:CCONJ:8:cc Ferries:NOUN/NNS:5:conj that:PRON/WDT:9:nsubj cross:VERB/VBP:8:acl:relcl .:PUNCT:2:punct';
    expect(open([riddle, news, ...rest])).toEqual({ position: 1, isAfterScene: false, from: 1 });
    expect(open([voice, news, ...rest])).toEqual({ position: 1, isAfterScene: false, from: 0 });
  });

  test('none, where no sentence can open a text', () => {
    expect(open(['They:PRON/PRP:2:nsubj left:VERB:0:root !:PUNCT:2:punct'])).toBeNull();
  });
});
