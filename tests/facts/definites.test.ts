import { describe, expect, it } from 'vitest';
import { readText, textsOf } from './builders.js';

const rows: readonly (readonly [why: string, sentence: string])[] = [
  ['words of its own', 'The company from Bergen helped farmers.'],
  ['a noun that points at nothing', 'The farmers helped sailors.'],
  ['a noun that there is one of', 'The police helped farmers.'],
  ['no article', 'Companies helped farmers.'],
  ['another article', 'Farmers praised a decision.'],
];

describe('findDanglingDefinite passes', () => {
  it.each(rows)('%s: %s', (_why, sentence) => {
    expect(textsOf('event', sentence)).toEqual([sentence]);
  });

  it('a noun that the title names', () => {
    const { facts } = readText('Farmers praised the decision.', 'Farmers and a decision');
    expect(facts.map((fact) => fact.text)).toContain('Farmers praised the decision.');
  });
});

const none = [
  'The group helped farmers.',
  'The company helped farmers.',
  'The man helped farmers.',
  'The woman helped farmers.',
  'The boy helped farmers.',
  'The old man helped farmers.',
  'The Norwegian company helped farmers.',
  'The pair helped farmers.',
  'The two helped farmers.',
  'The two men helped farmers.',
  'The agency helped farmers.',
  'The minister helped farmers.',
  'The spokesman helped farmers.',
  'The court helped farmers.',
  'The plan helped farmers.',
  'The decision helped farmers.',
  'Farmers praised the decision.',
  'Farmers signed the agreement.',
  'Farmers helped sailors in the region.',
];

describe('findDanglingDefinite refuses', () => {
  it.each(none)('%s', (sentence) => {
    const texts = textsOf('event', sentence).join(' ');
    expect(texts).not.toMatch(/\bthe (?!farmers)/i);
  });
});
