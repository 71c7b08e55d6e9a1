import { describe, expect, it } from 'vitest';
import { discountRepetition, scoreOf } from '../../../src/facts/salience/weigh.js';
import { salienceWeights } from '../../../src/facts/salience/weights.js';
import { readText } from '../builders.js';
import { features } from './builders.js';

/** The salience of the event with a text. */
function weigh(text: string, event: string, title?: string): number {
  const fact = readText(text, title).facts.find((one) => one.kind === 'event' && one.text === event);
  if (fact === undefined) throw new Error(`no event: ${event}`);
  return fact.salience;
}

const ferry = 'The ferry sank near Bergen.';
const boat = 'Peter Hale sold a boat.';
const lamp = 'Divers found the lamp.';

describe('weighSalience', () => {
  it('puts what the title names before what it does not', () => {
    const text = `${boat}\n\n${lamp}`;
    expect(weigh(text, lamp, 'Divers find an old lamp')).toBeGreaterThan(
      weigh(text, lamp, 'News of the day'),
    );
  });

  it('puts what the article comes back to before what it says once', () => {
    const more = 'Divers love old things. Divers swim. A lamp shines.';
    expect(weigh(`${lamp}\n\n${more}`, lamp)).toBeGreaterThan(weigh(`${lamp}\n\n${boat}`, lamp));
  });

  it('puts what happened before what only may happen', () => {
    expect(weigh('Rain flooded the harbour.', 'Rain flooded the harbour.')).toBeGreaterThan(
      weigh('Rain may flood the harbour.', 'Rain may flood the harbour.'),
    );
  });

  it('takes from a number what the event with that number has told', () => {
    const { facts } = readText('The storm sank 14 boats near Bergen.');
    const event = facts.find(({ kind }) => kind === 'event');
    const quantity = facts.find(({ kind }) => kind === 'quantity');
    expect(quantity?.salience).toBeLessThan(event?.salience ?? 0);
  });

  it('stays between 0 and 1', () => {
    const { facts } = readText(`${ferry} ${ferry}\n\n${boat}\n\n${lamp}`, 'The ferry sank near Bergen');
    for (const { salience } of facts) {
      expect(salience).toBeGreaterThanOrEqual(0);
      expect(salience).toBeLessThanOrEqual(1);
    }
  });

  it('weighs nothing in a text without facts', () => {
    expect(readText('It was so.').facts).toEqual([]);
  });
});

describe('discountRepetition', () => {
  const discount = (scores: readonly number[], sentences: readonly string[]) =>
    discountRepetition(scores, sentences).map((score) => Math.round(score * 1000) / 1000);

  it.each([
    ['facts of different sentences lose nothing', [0.5, 0.4], ['s1', 's2'], [0.5, 0.4]],
    ['the weightiest of a sentence loses nothing', [0.4, 0.5], ['s1', 's1'], [0.29, 0.5]],
    ['of equals the first loses nothing', [0.5, 0.5], ['s1', 's1'], [0.5, 0.39]],
    [
      'nobody loses more than three parts',
      [0.9, 0.8, 0.7, 0.6, 0.5],
      ['s', 's', 's', 's', 's'],
      [0.9, 0.69, 0.48, 0.27, 0.17],
    ],
    ['no facts', [], [], []],
  ])('%s', (_, scores, sentences, expected) => {
    expect(discount(scores, sentences)).toEqual(expected);
  });
});

describe('scoreOf', () => {
  it('adds weights in the measure of their features', () => {
    expect(scoreOf(features({ number: 1, headline: 0.5 }), { number: 0.1, headline: 0.4 })).toBeCloseTo(0.3);
  });

  it('counts nothing for a feature without a weight, and nothing without features', () => {
    expect(scoreOf(features({ number: 1 }), {})).toBe(0);
    expect(scoreOf(features(), salienceWeights)).toBe(0);
  });
});
