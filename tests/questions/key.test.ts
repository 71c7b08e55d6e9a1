import { describe, expect, it } from 'vitest';
import type { Entity } from '../../src/model/analysis.js';
import type { CountedAmount, Phrase, Role } from '../../src/model/fact.js';
import { readQuestionForms } from '../../src/questions/forms/question-form.js';
import { keyOf } from '../../src/questions/key.js';
import { compileTemplates } from '../../src/template/compile.js';
import { fact, phrase } from './distractors/builders.js';

const hale: Entity = {
  id: 'e1',
  type: 'person',
  name: 'Peter Hale',
  forms: ['Peter Hale', 'Hale', 'the doctor'],
  title: null,
  gender: 'male',
  number: 'singular',
};

/** The key of a form that asks for a role of a fact with this phrase in it. */
function key(asks: Role, answer: string, own: Phrase) {
  const source = `---\nfact: event\nasks: ${asks}\nanswer: [${answer}]\nskill: retrieve\ntypes: [short-answer]\n---\nWho?\n`;
  const [form] = readQuestionForms(compileTemplates([{ path: 'questions/mine.hbs', source }], 'teacher'));
  if (form === undefined) throw new Error('no form');
  return keyOf(fact({ roles: { [asks]: own } }), form, new Map([[hale.id, hale]]));
}

function amount(change: Partial<CountedAmount>): CountedAmount {
  return { amount: '200', counted: 'old boats', kind: 'count', value: 200, hedge: null, ...change };
}

/** What is accepted for a person of whom the text gives nothing but the full name, beside others. */
function acceptedFor(name: string, others: readonly string[]): readonly string[] {
  const people = [name, ...others].map(
    (own, at): Entity => ({ ...hale, id: `e${at}`, name: own, forms: [own] }),
  );
  const source =
    '---\nfact: event\nasks: agent\nanswer: [person]\nskill: retrieve\ntypes: [short-answer]\n---\nWho?\n';
  const [form] = readQuestionForms(compileTemplates([{ path: 'questions/mine.hbs', source }], 'teacher'));
  if (form === undefined) throw new Error('no form');
  const told = fact({ roles: { agent: phrase(name, { type: 'person', entity: 'e0' }) } });
  return keyOf(told, form, new Map(people.map((one) => [one.id, one])))?.accepted ?? [];
}

it.each([
  ['Anita Rao', ['Peter Hale'], ['Anita Rao', 'Rao']],
  ['Anita Rao', ['Tom Rao'], ['Anita Rao']],
  ['Anita Rao', ['Rao'], ['Anita Rao']],
  ['Rao', ['Peter Hale'], ['Rao']],
])('takes for %s beside %j the answers %j', (name, others, accepted) => {
  expect(acceptedFor(name, others)).toEqual(accepted);
});

describe('keyOf', () => {
  const rows: readonly (readonly [
    what: string,
    asks: Role,
    answer: string,
    own: Phrase,
    text: string,
    accepted: readonly string[],
  ])[] = [
    [
      'a person by every name',
      'agent',
      'person',
      phrase('Peter Hale', { type: 'person', entity: 'e1' }),
      'Peter Hale',
      ['Peter Hale', 'Hale'],
    ],
    [
      'a country, and by no name of one state of it',
      'agent',
      'place',
      phrase('Russia', { type: 'place' }),
      'Russia',
      ['Russia'],
    ],
    [
      'a country by its other names',
      'agent',
      'place',
      phrase('China', { type: 'place' }),
      'China',
      ['China', 'PRC', 'mainland China'],
    ],
    [
      'a job without where it is done',
      'title',
      'person',
      phrase('artist from Cardiff', { type: 'person' }),
      'Artist from Cardiff',
      ['artist from Cardiff', 'artist'],
    ],
    [
      'what somebody died of without the age',
      'cause',
      'thing',
      phrase('breast cancer at the age of 47'),
      'Breast cancer',
      ['breast cancer'],
    ],
    [
      'a country by every name',
      'agent',
      'place',
      phrase('the Netherlands', { type: 'place' }),
      'The Netherlands',
      ['the Netherlands', 'Netherlands', 'Holland'],
    ],
    [
      'a thing without its article',
      'patient',
      'thing',
      phrase('the old boat'),
      'The old boat',
      ['the old boat', 'old boat'],
    ],
    [
      'a place with and without its preposition',
      'place',
      'place',
      phrase('Bergen', { type: 'place', marker: 'in' }),
      'In Bergen',
      ['in Bergen', 'Bergen'],
    ],
    [
      'an agent without its preposition',
      'agent',
      'thing',
      phrase('a violent storm', { marker: 'by' }),
      'A violent storm',
      ['a violent storm', 'violent storm'],
    ],
    [
      'a number with and without its hedge',
      'patient',
      'amount',
      phrase('nearly 200 old boats', {
        quantity: amount({ amount: 'nearly 200', hedge: 'nearly' }),
      }),
      'Nearly 200',
      ['nearly 200', '200', 'nearly 200 old boats'],
    ],
    [
      'a bound with its hedge alone',
      'patient',
      'amount',
      phrase('more than 200 old boats', {
        quantity: amount({ amount: 'more than 200', hedge: 'more than' }),
      }),
      'More than 200',
      ['more than 200', 'more than 200 old boats'],
    ],
    [
      'a number in words and figures',
      'patient',
      'amount',
      phrase('seven old boats', { quantity: amount({ amount: 'seven', value: 7 }) }),
      'Seven',
      ['seven', '7', 'seven old boats'],
    ],
  ];
  it.each(rows)('accepts %s', (_what, asks, answer, own, text, accepted) => {
    const made = key(asks, answer, own);
    expect(made?.text).toBe(text);
    expect(made?.accepted).toEqual(accepted);
  });

  const none: readonly (readonly [what: string, asks: Role, answer: string, own: Phrase])[] = [
    ['another type of phrase', 'agent', 'person', phrase('the old boat')],
    ['somebody who is nobody', 'agent', 'person', phrase('someone', { type: 'person' })],
    ['everything', 'patient', 'thing', phrase('everything')],
    ['one bare noun', 'patient', 'thing', phrase('a boat')],
    ['many words', 'patient', 'thing', phrase(`the ${'very '.repeat(14)}old boat`)],
    ['an amount of nothing', 'patient', 'amount', phrase('200', { quantity: amount({ counted: '' }) })],
    [
      'an amount without a value',
      'patient',
      'amount',
      phrase('scores of boats', { quantity: amount({ amount: 'scores', value: null }) }),
    ],
    [
      'an ordinal',
      'patient',
      'amount',
      phrase('the third old boat', { quantity: amount({ kind: 'ordinal', value: 3 }) }),
    ],
    ['a phrase without a number', 'patient', 'amount', phrase('the old boats')],
  ];
  it.each(none)('gives none for %s', (_what, asks, answer, own) => {
    expect(key(asks, answer, own)).toBeNull();
  });
});
