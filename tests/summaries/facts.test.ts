import { describe, expect, test } from 'vitest';
import { readSummaryForms } from '../../src/summaries/forms.js';
import { indexKnowledge } from '../../src/summaries/knowledge.js';
import { listPeople } from '../../src/summaries/parts/people.js';
import { stateFact } from '../../src/summaries/telling/facts.js';
import { builtInTemplates } from '../../src/template/built-in.js';
import { analysisOf } from './builders/analysis.js';
import { action, fact, phrase } from './builders/facts.js';

const analysis = analysisOf(
  'Ferry',
  [
    'The:DET:2:det council:NOUN:3:nsubj of:ADP:5:case Tate:PROPN:5:compound Britain:PROPN:2:nmod reopened:VERB:0:root the:DET:8:det ferry:NOUN:6:obj .:PUNCT:6:punct',
    'They:PRON:2:nsubj met:VERB:0:root Israeli:ADJ:5:amod President:PROPN:5:compound Isaac:PROPN:2:obj Herzog:PROPN:5:flat .:PUNCT:2:punct',
  ],
  [{ name: 'Senn Valley Ferries', type: 'organization', mentions: [] }],
);
const knowledge = indexKnowledge(analysis);
const forms = readSummaryForms(builtInTemplates);
const reopened = fact(
  analysis,
  'a1p1s1',
  { patient: phrase('the old ferry'), time: phrase('Tuesday', 'date', { marker: 'on' }) },
  { action: action('was reopened', { voice: 'passive' }) },
);
const said = fact(
  analysis,
  'a1p1s1',
  { speaker: phrase('Isaac Herzog', 'person'), content: phrase('“The ferry is back.”', 'clause') },
  { kind: 'saying', action: action('said') },
);
const goals = fact(
  analysis,
  'a1p1s1',
  { heading: phrase('the two goals') },
  { kind: 'list', members: [phrase('free travel'), phrase('clean boats')] },
);

describe('facts in words', () => {
  test.each([
    ['a plain fact', reopened, 'The old ferry was reopened on Tuesday.'],
    ['a future fact', { ...reopened, modality: 'future' as const }, 'The old ferry was reopened on Tuesday.'],
    [
      'a claim with its source',
      { ...reopened, attribution: { speaker: 'the harbour office', verb: 'according to' } },
      'According to the harbour office, the old ferry was reopened on Tuesday.',
    ],
    [
      'a claim with its verb',
      { ...reopened, attribution: { speaker: 'the mayor', verb: 'said' } },
      'The mayor said that the old ferry was reopened on Tuesday.',
    ],
    ['a quotation', said, 'Isaac Herzog said: “The ferry is back.”'],
    [
      'a quotation without its full stop',
      { ...said, roles: { ...said.roles, content: phrase('“The ferry is back”', 'clause') } },
      'Isaac Herzog said: “The ferry is back.”',
    ],
    ['a list', goals, 'The two goals: free travel and clean boats.'],
  ])('%s', (_, told, text) => {
    expect(stateFact(knowledge, told, forms)?.text).toBe(text);
  });

  test.each([
    ['unsure', { ...reopened, confidence: 0.5 }],
    ['hypothetical', { ...reopened, modality: 'hypothetical' as const }],
    ['a question', { ...reopened, modality: 'question' as const }],
    ['negated and of no weight', { ...reopened, modality: 'negated' as const, salience: 0.2 }],
    ['without a verb', { ...reopened, action: null }],
    ['a list of one', { ...goals, members: [phrase('free travel')] }],
    [
      'about a body that its evidence calls otherwise',
      { ...reopened, roles: { patient: phrase('the ferry of Senn Valley Ferries') } },
    ],
    ['too long', { ...reopened, roles: { patient: phrase(`the ${'very '.repeat(40)}old ferry`) } }],
  ])('not told where it is %s', (_, untold) => {
    expect(stateFact(knowledge, untold, forms)).toBeNull();
  });
});

describe('people', () => {
  const role = fact(
    analysis,
    'a1p2s1',
    { person: phrase('Isaac Herzog', 'person'), title: phrase('President') },
    { kind: 'role' },
  );
  const start = analysis.article.text.indexOf('President');
  const quote = 'President Isaac Herzog';
  const evidence = [{ sentence: 'a1p2s1', quote, span: { start, end: start + quote.length } }];

  test('a nation before the title belongs to it, and to the evidence', () => {
    const [entry] = listPeople([{ ...role, evidence }], knowledge, forms);
    expect(entry).toEqual({
      term: 'Isaac Herzog',
      text: 'Israeli President',
      evidence: [{ sentence: 'a1p2s1', quote: 'Israeli President Isaac Herzog' }],
    });
  });

  test.each([
    ['claimed by somebody', { ...role, evidence, attribution: { speaker: 'the mayor', verb: 'said' } }],
    ['negated', { ...role, evidence, modality: 'negated' as const }],
    ['an event', reopened],
  ])('nobody from a fact that is %s', (_, untold) => {
    expect(listPeople([untold], knowledge, forms)).toEqual([]);
  });
});
