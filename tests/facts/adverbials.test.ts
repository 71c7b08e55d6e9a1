import { describe, expect, it } from 'vitest';
import { factsOf, textsOf } from './builders.js';

/** Clauses and adverbs beside a verb: the fact that the sentence gives. */
const rows: readonly (readonly [sentence: string, text: string])[] = [
  ['The ministry committed to protecting whales.', 'The ministry committed to protecting whales.'],
  ['Peter Hale captured a wolf after they had seen it there.', 'Peter Hale captured a wolf.'],
  ['Anna Karlsen sued the bank when those men left it.', 'Anna Karlsen sued the bank.'],
  ['The museum gets about 30,000 visits a year.', 'The museum gets about 30,000 visits a year.'],
  ['Anna Karlsen later studied in Bergen.', 'Anna Karlsen studied in Bergen.'],
  [
    'Helena Ruiz is seen as one of the best writers in Norway.',
    'Helena Ruiz is seen as one of the best writers in Norway.',
  ],
  [
    'Peter Hale was seen in Oslo as police searched the harbour.',
    'Peter Hale was seen in Oslo as police searched the harbour.',
  ],
  ['Norway plans to drain the lake to build houses.', 'Norway plans to drain the lake to build houses.'],
];

/** Sentences that lose what turns their meaning, or give words that are no sentence: no such fact. */
const none: readonly (readonly [sentence: string, text: string])[] = [
  ['Farmers lose the harvest when they forget it.', 'Farmers lose the harvest.'],
  ['Peter Hale did not sell the farm because they had asked him.', 'Peter Hale did not sell the farm.'],
  ['Anna Karlsen has won races when those men were ill.', 'Anna Karlsen has won races.'],
  ['Peter Hale will sell the farm after they have seen it.', 'Peter Hale will sell the farm.'],
  ['Anna Karlsen earned money without anybody knowing it there.', 'Anna Karlsen earned money.'],
  ['The fire came ten days before the election.', 'The fire came before ten days the election.'],
  ['None of the guests left the hotel.', 'None left the hotel.'],
];

describe('clauses and adverbs beside a verb', () => {
  it.each(rows)('%j gives %j', (sentence, text) => {
    expect(textsOf('event', sentence)).toContain(text);
  });
  it.each(none)('%j does not give %j', (sentence, text) => {
    expect(textsOf('event', sentence)).not.toContain(text);
  });

  const aimless = [
    'The players went on to win the cup in Oslo.',
    'Farmers stored enough hay to feed 300 cows.',
    'Peter Hale came home to find the door open.',
    'Anna Karlsen seemed to run to catch the bus.',
  ];
  it.each(aimless)('%j tells no aim', (sentence) => {
    expect(factsOf('event', sentence).filter((fact) => fact.roles.purpose !== undefined)).toEqual([]);
  });
  it('reads what is planned for an aim', () => {
    const [fact] = factsOf('event', 'Norway plans to drain the lake to build houses.');
    expect(fact?.roles.purpose?.text).toBe('build houses');
  });
  it('takes no gerund for the subject’s doing', () => {
    expect(textsOf('event', 'One of his aims is building a school in Bergen.')).toEqual([]);
  });
});
