import { describe, expect, it } from 'vitest';
import type { Modality } from '../../src/model/fact.js';
import { factsOf } from './builders.js';

const modalities: readonly (readonly [sentence: string, text: string, modality: Modality])[] = [
  ['The storm destroyed 30 houses.', 'The storm destroyed 30 houses.', 'asserted'],
  ['The storm can destroy houses.', 'The storm can destroy houses.', 'asserted'],
  ['The storm will destroy houses.', 'The storm will destroy houses.', 'future'],
  ['The storm may destroy houses.', 'The storm may destroy houses.', 'hypothetical'],
  ['The storm might destroy houses.', 'The storm might destroy houses.', 'hypothetical'],
  ['The storm could destroy houses.', 'The storm could destroy houses.', 'hypothetical'],
  ['The storm would destroy houses.', 'The storm would destroy houses.', 'hypothetical'],
  ['The storm should destroy houses.', 'The storm should destroy houses.', 'hypothetical'],
  ['The storm did not destroy houses.', 'The storm did not destroy houses.', 'negated'],
  ['Anna Karlsen never signed the letter.', 'Anna Karlsen never signed the letter.', 'negated'],
];

const claims: readonly (readonly [sentence: string, text: string, speaker: string, verb: string])[] = [
  [
    'The ministry said that the storm destroyed 30 houses.',
    'The storm destroyed 30 houses.',
    'the ministry',
    'said',
  ],
  ['The police said the storm destroyed 30 houses.', 'The storm destroyed 30 houses.', 'the police', 'said'],
  [
    'According to the police, the storm destroyed 30 houses.',
    'The storm destroyed 30 houses.',
    'the police',
    'according to',
  ],
  [
    '"The storm destroyed 30 houses," said Anna Karlsen.',
    'The storm destroyed 30 houses.',
    'Anna Karlsen',
    'said',
  ],
  [
    '"I think that coffee helps runners," said Anna Karlsen.',
    'Coffee helps runners.',
    'Anna Karlsen',
    'said',
  ],
  [
    '"The winter is long, and the storm destroyed 30 houses," said Anna Karlsen.',
    'The storm destroyed 30 houses.',
    'Anna Karlsen',
    'said',
  ],
  ['Anna Karlsen believes that coffee helps runners.', 'Coffee helps runners.', 'Anna Karlsen', 'believes'],
  ['A study found that coffee helps runners.', 'Coffee helps runners.', 'a study', 'found'],
  ['Scientists showed that coffee helps runners.', 'Coffee helps runners.', 'scientists', 'showed'],
];

describe('standing', () => {
  it.each(modalities)('of %j is %s: %s', (sentence, text, modality) => {
    const event = factsOf('event', sentence).find((fact) => fact.text === text);
    expect(event?.modality).toBe(modality);
    expect(event?.attribution).toBeNull();
  });

  it.each(claims)('of %j: %s is a claim of %s', (sentence, text, speaker, verb) => {
    const event = factsOf('event', sentence).find((fact) => fact.text === text);
    expect(event?.attribution).toEqual({ speaker, verb });
    expect(event?.modality).toBe('asserted');
  });

  it('keeps the standing of each of two sentences', () => {
    const events = factsOf('event', 'The storm destroyed 30 houses. Rain may flood the harbour.');
    expect(events.map((event) => event.modality)).toEqual(['asserted', 'hypothetical']);
  });
});

/** Rows in which nobody puts it forward that coffee helps runners. */
const none = [
  'Anna Karlsen hopes that coffee helps runners.',
  'Anna Karlsen fears that coffee helps runners.',
  'Anna Karlsen doubts that coffee helps runners.',
  'Anna Karlsen denied that coffee helps runners.',
  'Anna Karlsen imagined that coffee helps runners.',
  'Anna Karlsen wonders whether coffee helps runners.',
  'Anna Karlsen asked whether coffee helps runners.',
  'Anna Karlsen asked if coffee helps runners.',
  'Anna Karlsen did not say that coffee helps runners.',
  'She said that coffee helps runners.',
  'Anna Karlsen said the museum opens a new hall for coffee, which helps runners.',
  'They found that coffee helps runners.',
  'Some say that coffee helps runners.',
  'According to them, coffee helps runners.',
  '"Coffee helps runners," she said.',
  'Coffee helps runners, and "the winter is long," said Anna Karlsen.',
  '"There is no question whether coffee helps runners," said Anna Karlsen.',
  '"Nobody has raised questions regarding whether coffee helps runners," said Anna Karlsen.',
  '"I do not think that coffee helps runners," said Anna Karlsen.',
  '"I hope that coffee helps runners," said Anna Karlsen.',
  '"They say that coffee helps runners," said Anna Karlsen.',
  '"If coffee helps runners, shops will sell it," said Anna Karlsen.',
  '"Coffee helps runners."',
  'If coffee helps runners, shops will sell it.',
  'Unless coffee helps runners, shops will close.',
  'Should coffee help runners, shops will sell it.',
  'Does coffee help runners?',
  "Coffee helps runners, doesn't it?",
  'Perhaps coffee helps runners.',
  'Imagine that coffee helps runners.',
  'It seems that coffee helps runners.',
];

describe('nothing is asserted of', () => {
  it.each(none)('%s', (sentence) => {
    const texts = factsOf('event', sentence).map((fact) => fact.text);
    expect(texts.filter((text) => /^Coffee/.test(text))).toEqual([]);
  });
});
