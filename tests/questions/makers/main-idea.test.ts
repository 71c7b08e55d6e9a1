import { describe, expect, it } from 'vitest';
import type { Fact } from '../../../src/model/fact.js';
import { readText } from '../../facts/builders.js';
import { text, title } from '../article.js';
import { askOf, itemsOf, summaryOf, told } from '../builders.js';
import { fact } from '../distractors/builders.js';

const reading = readText(text, title);
const lead = 'Divers found the lamp of an old lighthouse near Bergen in May 1998.';
const gist = told(lead, 'a1p1s1');

/** A statement of a paragraph that matters little. */
function detail(paragraph: number, words: string, change: Partial<Fact> = {}): Fact {
  const quote = { sentence: `a1p${paragraph}s1`, quote: words, span: { start: 0, end: words.length } };
  return fact({
    id: `f${words}`,
    kind: 'statement',
    text: words,
    salience: 0.3,
    evidence: [quote],
    ...change,
  });
}

const details = [
  detail(3, 'Builders of the town finished the tower on the rock in 1871.'),
  detail(5, 'More than 300 visitors crossed the bridge to the museum in July.'),
  detail(6, 'Anna Karlsen paid 3,000 dollars for a new roof in the valley.'),
];

/** The questions for the main idea, from facts and gist. */
function mainIdeas(facts: readonly Fact[], about = gist) {
  const candidates = askOf(reading, summaryOf({ gist: about }), 'quizpress', facts);
  return itemsOf(
    candidates.filter(({ form }) => form === 'main-idea'),
    'choice',
  );
}

describe('makeMainIdea', () => {
  const [item] = mainIdeas(details);

  it('offers the gist beside true details of later paragraphs', () => {
    expect(item?.choices.filter(({ correct }) => correct).map((choice) => choice.text)).toEqual([lead]);
    const wrong = item?.choices.filter(({ correct }) => !correct).map((choice) => choice.text) ?? [];
    expect(wrong.toSorted()).toEqual(details.map((one) => one.text).toSorted());
  });

  it('says of each detail which paragraph it is from', () => {
    const rationales = item?.choices.map(({ rationale }) => rationale).join(' ');
    for (const number of [3, 5, 6]) expect(rationales).toContain(`paragraph ${number}.`);
  });

  const [first, second, third] = details;
  const changed = (change: Partial<Fact>) => [
    ...details.slice(0, 2),
    ...details.slice(2).map((one) => ({ ...one, ...change })),
  ];
  const none: readonly (readonly [why: string, facts: readonly Fact[]])[] = [
    ['two details', details.slice(0, 2)],
    ['a detail that matters', changed({ salience: 0.9 })],
    ['a detail that is not sure', changed({ confidence: 0.5 })],
    ['a claim', changed({ attribution: { speaker: 'the police', verb: 'said' } })],
    ['what may be', changed({ modality: 'hypothetical' })],
    ['a short detail', changed({ text: 'Anna Karlsen paid for it.' })],
    ['a quotation', changed({ text: 'Anna Karlsen called the roof of the old town hall "a big treasure".' })],
    [
      'what says the same again',
      changed({ text: 'Divers found the old lamp of the lighthouse near the town of Bergen.' }),
    ],
    ['a detail of the lead', changed({ evidence: detail(1, lead).evidence })],
    ['two details of one paragraph', changed({ evidence: second?.evidence ?? [] })],
    ['no facts', []],
  ];
  it.each(none)('makes none with %s', (_why, facts) => {
    expect(first !== undefined && third !== undefined).toBe(true);
    expect(mainIdeas(facts)).toEqual([]);
  });

  it('makes none without a gist, or with one that is a detail', () => {
    expect(itemsOf(askOf(reading, summaryOf(), 'quizpress', details), 'choice')).toEqual([]);
    expect(
      mainIdeas(details, told('Farmers sold bread to 300 visitors of the museum on the road.', 'a1p5s2')),
    ).toEqual([]);
  });
});
