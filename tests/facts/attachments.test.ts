import { describe, expect, it } from 'vitest';
import { factsOf, rolesOf } from './builders.js';

const rolesIn = (text: string) => factsOf('event', text).flatMap(rolesOf);

describe('phrases with a preposition', () => {
  const own: readonly (readonly [text: string, role: string])[] = [
    ['Anna Karlsen was born in Bergen in 1920.', 'place: in Bergen'],
    ['Peter Hale travelled from Oslo to Bergen on Monday.', 'source: from Oslo'],
    ['Anna Karlsen opened a school for girls in Bergen in 1920.', 'time: in 1920'],
    ['The storm destroyed 30 houses in Bergen on Monday.', 'place: in Bergen'],
  ];
  it.each(own)('reads %j as what the verb says', (text, role) => {
    expect(rolesIn(text)).toContain(role);
  });

  const doubtful: readonly (readonly [text: string, role: string])[] = [
    ['Bergen regained its importance in Norwegian trade.', 'complement: in Norwegian trade'],
    ['Police arrested Peter Hale from Voss in May 2020.', 'source: from Voss'],
    ['Anna Karlsen painted a portrait of a farmer with a dog in 1920.', 'complement: with a dog'],
    ['Anna Karlsen opened a school for girls in Bergen in 1920.', 'place: in Bergen'],
  ];
  it.each(doubtful)('leaves open in %j what may belong to the noun before it', (text, role) => {
    expect(rolesIn(text)).not.toContain(role);
  });
});
