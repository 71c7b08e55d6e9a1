import { describe, expect, it } from 'vitest';
import { readText } from './builders.js';

const standAloneOf = (text: string) => readText(text).facts.map((fact) => fact.standAlone);

describe('standAlone', () => {
  it('says who somebody is where another sentence tells it, and once', () => {
    const told = standAloneOf(
      'Anna Karlsen, the mayor of Bergen, opened the museum in Bergen.\n\nKarlsen planted 30 trees in Oslo.',
    );
    expect(told).toContain('Anna Karlsen, the mayor of Bergen, planted 30 trees in Oslo.');
    expect(told).toContain('Anna Karlsen is the mayor of Bergen.');
  });

  it('puts the date beside a day', () => {
    expect(standAloneOf('The storm destroyed 30 houses in Bergen on Monday.')).toContain(
      'The storm destroyed 30 houses in Bergen on Monday (6 May 2024).',
    );
  });

  const unpublished: readonly (readonly [why: string, text: string, words: string])[] = [
    [
      'a quotation that points back',
      'Anna Karlsen said: “We have waited for this in Bergen for thirty years.”',
      'waited for this',
    ],
    [
      'a quotation about somebody not named',
      'Anna Karlsen said: “The work of his hands is on every wall in Bergen.”',
      'his hands',
    ],
    ['a post without whose it is', 'The President opened 30 schools in the south of Norway.', '30 schools'],
    [
      'somebody of whom only a first name is known',
      'Peter planted 30 trees in the park of Bergen.',
      '30 trees',
    ],
  ];
  it.each(unpublished)('is null for %s', (_why, text, words) => {
    const facts = readText(text).facts.filter((fact) => fact.text.includes(words));
    expect(facts.length).toBeGreaterThan(0);
    expect(facts.map((fact) => fact.standAlone)).toEqual(facts.map(() => null));
  });

  const published: readonly (readonly [text: string, words: string])[] = [
    ['Anna Karlsen said: “The town of Bergen has waited for a museum for thirty years.”', 'waited'],
    ['Anna Karlsen said: “We are glad that our town has a museum and that it is free.”', 'glad'],
    ['Anna Karlsen planted 30 trees in the park of Bergen.', '30 trees'],
  ];
  it.each(published)('is there for %s', (text, words) => {
    const facts = readText(text).facts.filter((fact) => fact.text.includes(words));
    expect(facts.length).toBeGreaterThan(0);
    expect(facts.every((fact) => fact.standAlone !== null)).toBe(true);
  });
});
