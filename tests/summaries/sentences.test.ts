import { describe, expect, test } from 'vitest';
import type { Analysis } from '../../src/model/analysis.js';
import { indexKnowledge } from '../../src/summaries/knowledge.js';
import { restateSentence } from '../../src/summaries/telling/sentences.js';
import { analysisOf } from './builders/analysis.js';

function restate(analysis: Analysis): readonly string[] {
  const last = analysis.sentences.at(-1);
  return last === undefined ? [] : restateSentence(indexKnowledge(analysis), last).map((one) => one.text);
}

const council = 'The:DET:2:det council:NOUN:3:nsubj reopened:VERB:0:root a:DET:5:det ferry:NOUN:3:obj';

describe('sentences that stand alone', () => {
  test.each([
    [
      'whole',
      `${council} on:ADP:7:case Tuesday:PROPN:3:obl .:PUNCT:3:punct`,
      ['The council reopened a ferry on Tuesday.'],
    ],
    [
      'without a loose opener',
      'But:CCONJ:4:cc the:DET:3:det council:NOUN:4:nsubj reopened:VERB:0:root a:DET:6:det ferry:NOUN:4:obj on:ADP:8:case Tuesday:PROPN:4:obl .:PUNCT:4:punct',
      ['The council reopened a ferry on Tuesday.'],
    ],
    [
      'with and without a relative clause between commas',
      'The:DET:2:det ferry:NOUN:9:nsubj ,:PUNCT:6:punct which:PRON/WDT:6:nsubj was:AUX:6:cop electric:ADJ:2:acl:relcl ,:PUNCT:6:punct slowly:ADV:9:advmod left:VERB:0:root the:DET:11:det pier:NOUN:9:obj at:ADP:13:case noon:NOUN:9:obl .:PUNCT:9:punct',
      [
        'The ferry, which was electric, slowly left the pier at noon.',
        'The ferry slowly left the pier at noon.',
      ],
    ],
    [
      'with the comma that closes an aside before the one cut',
      'Osei:PROPN:11:nsubj ,:PUNCT:4:punct the:DET:4:det owner:NOUN:1:appos ,:PUNCT:9:punct who:PRON/WP:9:nsubj had:AUX:9:aux long:ADV:9:advmod refused:VERB/VBN:1:acl:relcl ,:PUNCT:9:punct sold:VERB:0:root the:DET:13:det ferry:NOUN:11:obj .:PUNCT:11:punct',
      [
        'Osei, the owner, who had long refused, sold the ferry.',
        'Osei, the owner, sold the ferry.',
        'Osei, who had long refused, sold the ferry.',
      ],
    ],
    [
      'whole where what is said may be said of all of a list',
      'Osei:PROPN:12:nsubj ,:PUNCT:3:punct Roe:PROPN:1:conj and:CCONJ:5:cc Kress:PROPN:1:conj ,:PUNCT:10:punct who:PRON/WP:10:nsubj had:AUX:10:aux long:ADV:10:advmod refused:VERB/VBN:1:acl:relcl ,:PUNCT:10:punct sold:VERB:0:root the:DET:14:det ferry:NOUN:12:obj .:PUNCT:12:punct',
      ['Osei, Roe and Kress, who had long refused, sold the ferry.'],
    ],
    [
      'a pronoun with its antecedent before it',
      'The:DET:2:det council:NOUN:3:nsubj said:VERB:0:root it:PRON:6:nsubj would:AUX/MD:6:aux reopen:VERB/VB:3:ccomp a:DET:8:det ferry:NOUN:6:obj .:PUNCT:3:punct',
      ['The council said it would reopen a ferry.'],
    ],
  ])('%s', (_, sentence, texts) => {
    expect(restate(analysisOf('Ferry', [sentence]))).toEqual(texts);
  });

  test.each([
    ['a question', `${council} on:ADP:7:case Tuesday:PROPN:3:obl ?:PUNCT:3:punct`],
    ['too short', 'Ferries:NOUN/NNS:2:nsubj sailed:VERB:0:root .:PUNCT:2:punct'],
    [
      'a fragment',
      'A:DET:2:det victory:NOUN:0:root for:ADP:6:case the:DET:6:det people:NOUN/NNS:6:compound town:NOUN:2:nmod .:PUNCT:2:punct',
    ],
    [
      'the writer’s own voice',
      'We:PRON:2:nsubj saw:VERB:0:root the:DET:5:det electric:ADJ:5:amod ferry:NOUN:2:obj on:ADP:7:case Tuesday:PROPN:2:obl .:PUNCT:2:punct',
    ],
    [
      'mostly a quotation',
      '“:PUNCT:5:punct A:DET:4:det fine:ADJ:4:amod ferry:NOUN:5:nsubj sailed:VERB:7:ccomp ”:PUNCT:5:punct said:VERB:0:root Osei:PROPN:7:nsubj .:PUNCT:7:punct',
    ],
    [
      'an open quotation mark',
      `“:PUNCT:3:punct ${council.replace(/:(\d+):/g, (_, head: string) => `:${head === '0' ? 0 : Number(head) + 1}:`)} on:ADP:8:case Tuesday:PROPN:4:obl .:PUNCT:4:punct`,
    ],
  ])('none from %s', (_, sentence) => {
    expect(restate(analysisOf('Ferry', [sentence]))).toEqual([]);
  });

  test.each([
    [
      'a pronoun without antecedent',
      'It:PRON:2:nsubj reopened:VERB:0:root the:DET:5:det electric:ADJ:5:amod ferry:NOUN:2:obj on:ADP:7:case Tuesday:PROPN:2:obl .:PUNCT:2:punct',
    ],
    [
      'a pronoun inside the only noun before it',
      'In:ADP:3:case the:DET:3:det fight:NOUN:7:obl against:ADP:5:case it:PRON:3:nmod councils:NOUN/NNS:7:nsubj built:VERB:0:root an:DET:10:det electric:ADJ:10:amod ferry:NOUN:7:obj .:PUNCT:7:punct',
    ],
    [
      'a pronoun that a time cannot mean',
      'On:ADP:3:case a:DET:3:det night:NOUN:5:obl waves:NOUN/NNS:5:nsubj broke:VERB:0:root its:PRON/PRP$:8:nmod:poss stone:NOUN:8:compound tower:NOUN:5:obj .:PUNCT:5:punct',
    ],
    [
      'this plan',
      'This:DET:2:det plan:NOUN:3:nsubj reopened:VERB:0:root a:DET:6:det electric:ADJ:6:amod ferry:NOUN:3:obj .:PUNCT:3:punct',
    ],
    [
      'the plan',
      'The:DET:2:det plan:NOUN:3:nsubj reopened:VERB:0:root a:DET:6:det electric:ADJ:6:amod ferry:NOUN:3:obj .:PUNCT:3:punct',
    ],
    [
      'a tie to the sentence before',
      'Instead:ADV:5:advmod ,:PUNCT:5:punct the:DET:4:det council:NOUN:5:nsubj reopened:VERB:0:root a:DET:7:det ferry:NOUN:5:obj .:PUNCT:5:punct',
    ],
  ])('leans on the sentence before because of %s', (_, sentence) => {
    const analysis = analysisOf('Ferry', [`${council} .:PUNCT:3:punct`, sentence]);
    const last = analysis.sentences.at(-1);
    const statements = last === undefined ? [] : restateSentence(indexKnowledge(analysis), last);
    expect(statements.map(({ leans, whole }) => [leans, whole])).toEqual([[true, true]]);
  });

  test.each([
    [
      'a definite noun in the first sentence of all',
      'The:DET:2:det plan:NOUN:3:nsubj reopened:VERB:0:root a:DET:6:det electric:ADJ:6:amod ferry:NOUN:3:obj .:PUNCT:3:punct',
    ],
    [
      '`so` that is explained in the sentence',
      'The:DET:2:det council:NOUN:5:nsubj was:AUX:5:cop so:ADV:5:advmod late:ADJ:0:root that:SCONJ:8:mark ferries:NOUN/NNS:8:nsubj stopped:VERB:5:ccomp .:PUNCT:5:punct',
    ],
    [
      'a former office',
      'Some:DET:3:det former:ADJ:3:amod mayors:NOUN/NNS:4:nsubj opposed:VERB:0:root a:DET:7:det new:ADJ:7:amod ferry:NOUN:4:obj .:PUNCT:4:punct',
    ],
    [
      'people called by what they are',
      'Brask:PROPN:3:nmod:poss ’s:PART:1:case richest:ADJ/JJS:4:nsubj doubled:VERB:0:root their:PRON/PRP$:7:nmod:poss net:ADJ:7:amod worth:NOUN:4:obj .:PUNCT:4:punct',
    ],
    [
      'no deaths, which is no answer',
      'No:DET:2:det deaths:NOUN/NNS:5:nsubj:pass had:AUX:5:aux been:AUX/VBN:5:aux:pass reported:VERB/VBN:0:root by:ADP:7:case Tuesday:PROPN:5:obl .:PUNCT:5:punct',
    ],
  ])('does not lean because of %s', (_, sentence) => {
    const analysis = analysisOf('Ferry', [sentence]);
    const [only] = analysis.sentences;
    const statements = only === undefined ? [] : restateSentence(indexKnowledge(analysis), only);
    expect(statements.map(({ leans }) => leans)).toEqual([false]);
  });

  test.each([
    [
      'a noun that was introduced before',
      `${council} .:PUNCT:3:punct`,
      'The:DET:3:det electric:ADJ:3:amod ferry:NOUN:4:nsubj carried:VERB:0:root forty:NUM:6:nummod passengers:NOUN/NNS:4:obj .:PUNCT:4:punct',
      ['noun:ferry'],
    ],
    [
      'nothing for a noun that its own words explain',
      `${council} .:PUNCT:3:punct`,
      'The:DET:2:det ferry:NOUN:6:nsubj to:ADP:5:case the:DET:5:det sea:NOUN:2:nmod carried:VERB:0:root forty:NUM:8:nummod passengers:NOUN/NNS:6:obj .:PUNCT:6:punct',
      [],
    ],
    [
      'nothing for a noun the article had not used',
      `${council} .:PUNCT:3:punct`,
      'The:DET:3:det electric:ADJ:3:amod lamps:NOUN/NNS:4:nsubj lit:VERB:0:root forty:NUM:6:nummod houses:NOUN/NNS:4:obj .:PUNCT:4:punct',
      [],
    ],
    [
      'a place for the town',
      `${council} .:PUNCT:3:punct`,
      'The:DET:2:det town:NOUN:3:nsubj paid:VERB:0:root forty:NUM:6:nummod old:ADJ:6:amod sailors:NOUN/NNS:3:obj .:PUNCT:3:punct',
      ['place'],
    ],
  ])('takes for known %s', (_, first, second, needs) => {
    const analysis = analysisOf('Title', [first, second]);
    const last = analysis.sentences.at(-1);
    const [statement] = last === undefined ? [] : restateSentence(indexKnowledge(analysis), last);
    expect([...(statement?.needs ?? [])]).toEqual(needs);
  });

  test('a pronoun that certainly means somebody gives way to the name, with the sentence that has it', () => {
    const analysis = analysisOf(
      'Ferry',
      [
        'Peter:PROPN:3:nsubj Osei:PROPN:1:flat voted:VERB:0:root against:ADP:6:case the:DET:6:det bill:NOUN:3:obl .:PUNCT:3:punct',
        'He:PRON:2:nsubj called:VERB:0:root the:DET:5:det electric:ADJ:5:amod ferry:NOUN:2:obj a:DET:7:det waste:NOUN:2:xcomp .:PUNCT:2:punct',
      ],
      [
        {
          name: 'Peter Osei',
          gender: 'male',
          mentions: [
            [0, 'name'],
            [7, 'pronoun'],
          ],
        },
      ],
    );
    const last = analysis.sentences[1];
    const [statement] = last === undefined ? [] : restateSentence(indexKnowledge(analysis), last);
    expect(statement?.text).toBe('Peter Osei called the electric ferry a waste.');
    expect(statement?.evidence.map((one) => one.sentence)).toEqual(['a1p2s1', 'a1p1s1']);
    expect(statement?.evidence.every((one) => analysis.article.text.includes(one.quote))).toBe(true);
  });

  const arrest =
    'Police:NOUN/NNS:2:nsubj arrested:VERB:0:root the:DET:5:det old:ADJ:5:amod mayor:NOUN:2:obj of:ADP:7:case Brask:PROPN:5:nmod quietly:ADV:2:advmod';
  test.each([
    [
      'with the time that it measures',
      `${arrest} a:DET:10:det day:NOUN:13:obl:unmarked after:SCONJ:13:mark judges:NOUN/NNS:13:nsubj upheld:VERB:2:advcl the:DET:15:det charge:NOUN:13:obj .:PUNCT:2:punct`,
      'Police arrested the old mayor of Brask quietly.',
    ],
    [
      'with all that a comma sets off',
      `${arrest} ,:PUNCT:10:punct hours:NOUN/NNS:2:obl:unmarked after:SCONJ:12:mark giving:VERB/VBG:2:advcl a:DET:14:det speech:NOUN:12:obj .:PUNCT:2:punct`,
      'Police arrested the old mayor of Brask quietly.',
    ],
    [
      'between commas, however surely it was read',
      'In:ADP:2:case May:PROPN:13:obl ,:PUNCT:2:punct the:DET:5:det ferry:NOUN:13:nsubj ,:PUNCT:7:punct home:NOUN:5:appos to:ADP:11:case some:DET:11:det old:ADJ:11:amod rats:NOUN/NNS:7:nmod ,:PUNCT:7:punct sank:VERB:0:root at:ADP:15:case Brask:PROPN:13:obl .:PUNCT:13:punct',
      'In May, the ferry sank at Brask.',
    ],
  ])('a gist may lose a circumstance %s', (_, sentence, expected) => {
    const analysis = analysisOf('Ferry', [sentence]);
    const [only] = analysis.sentences;
    const texts =
      only === undefined
        ? []
        : restateSentence(indexKnowledge(analysis), only, 'details').map(({ text }) => text);
    expect(texts).toHaveLength(2);
    expect(texts[1]).toBe(expected);
  });

  test('a condition is never cut', () => {
    const texts = restate(
      analysisOf('Ferry', [
        'The:DET:2:det ferry:NOUN:4:nsubj will:AUX/MD:4:aux return:VERB/VB:0:root in:ADP:6:case May:PROPN:4:obl ,:PUNCT:11:punct if:SCONJ:11:mark the:DET:10:det money:NOUN:11:nsubj comes:VERB/VBZ:4:advcl .:PUNCT:4:punct',
      ]),
    );
    expect(texts).toEqual(['The ferry will return in May, if the money comes.']);
  });
});
