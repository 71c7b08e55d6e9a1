import { describe, expect, test } from 'vitest';
import { indexKnowledge } from '../../src/summaries/knowledge.js';
import { tellLead } from '../../src/summaries/telling/lead.js';
import { analysisOf } from './builders/analysis.js';

const council =
  'The:DET:2:det council:NOUN:3:nsubj reopened:VERB/VBD:0:root a:DET:5:det ferry:NOUN:3:obj at:ADP:7:case Brask:PROPN:3:obl .:PUNCT:3:punct';
const it =
  'It:PRON/PRP:2:nsubj crosses:VERB/VBZ:0:root the:DET:4:det river:NOUN:2:obj every:DET:6:det hour:NOUN:2:obl .:PUNCT:2:punct';
const but =
  'But:CCONJ:3:cc we:PRON/PRP:3:nsubj fear:VERB/VBP:0:root the:DET:6:det high:ADJ:6:amod prices:NOUN/NNS:3:obj .:PUNCT:3:punct';
const question =
  'Do:AUX/VBP:3:aux you:PRON/PRP:3:nsubj like:VERB/VB:0:root ferries:NOUN/NNS:3:obj ?:PUNCT:3:punct';
const caption = 'Ferry:NOUN:0:root in:ADP:3:case Brask:PROPN:1:nmod';
const passengers =
  'Passengers:NOUN/NNS:2:nsubj bought:VERB/VBD:0:root cheap:ADJ:4:amod tickets:NOUN/NNS:2:obj .:PUNCT:2:punct';
const words = { least: 18, most: 25 };

function lead(sentences: readonly string[], budget = words) {
  return tellLead(indexKnowledge(analysisOf('Ferry', sentences)), budget).map(({ text }) => text);
}

const told = {
  council: 'The council reopened a ferry at Brask.',
  it: 'It crosses the river every hour.',
  but: 'But we fear the high prices.',
  passengers: 'Passengers bought cheap tickets.',
};

describe('the plain lead', () => {
  test.each([
    ['takes what follows, whatever it points at', [council, it, but], [told.council, told.it, told.but]],
    ['ends where it is long enough', [council, it, but, passengers], [told.council, told.it, told.but]],
    ['goes on after a caption', [council, caption, it], [told.council, told.it]],
    ['begins after a question', [question, council, it], [told.council, told.it]],
    ['takes nothing that points at a question left out', [question, it, council], [told.council]],
    ['takes nothing that points at a gap', [council, question, it], [told.council]],
    [
      'takes what points at nothing after a gap',
      [council, question, passengers],
      [told.council, told.passengers],
    ],
    [
      'takes nothing from the middle of a quotation',
      [
        council,
        question,
        `“:PUNCT:2:punct ${passengers.replaceAll(/:(\d+):/g, (_, head: string) => `:${head === '0' ? 0 : Number(head) + 1}:`)}`,
        `+ ${passengers} ”:PUNCT:2:punct`,
      ],
      [told.council],
    ],
    ['has nothing in questions alone', [question, question], []],
  ])('%s', (_, sentences, expected) => {
    expect(lead(sentences)).toEqual(expected);
  });

  test('a sentence that goes far beyond the length ends it', () => {
    const long = `Passengers:NOUN/NNS:2:nsubj bought:VERB/VBD:0:root ${'cheap:ADJ:60:amod '.repeat(57)}tickets:NOUN/NNS:2:obj .:PUNCT:2:punct`;
    expect(lead([council, long, it])).toEqual([told.council]);
  });
});
