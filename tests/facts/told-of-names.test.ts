import { describe, expect, it } from 'vitest';
import { readText } from './builders.js';

const rows: readonly (readonly [text: string, fact: string])[] = [
  ['Statoil Lamps is a Norwegian company that sells lamps.', 'Statoil Lamps sells lamps.'],
  ['Anna Karlsen, a judge who studied law in Oslo, praised the crew.', 'Anna Karlsen studied law in Oslo.'],
  ['Anna Karlsen was the first woman who won the Bergen Prize.', 'Anna Karlsen won the Bergen Prize.'],
  ['Born in Bergen, Anna Karlsen moved to Oslo.', 'Anna Karlsen was born in Bergen.'],
  ['Anna Karlsen left Oslo, taking a train to Bergen.', 'Anna Karlsen took a train to Bergen.'],
  ['Visiting Bergen in May, Anna Karlsen opened a school.', 'Anna Karlsen visited Bergen in May.'],
  [
    'The ministry denied the claims, saying that the storm destroyed 30 houses.',
    'The ministry said that the storm destroyed 30 houses.',
  ],
  [
    'The Bergen Museum, opened by Peter Hale in 1998, sells lamps.',
    'The Bergen Museum was opened by Peter Hale in 1998.',
  ],
  ['Peter Hale, from Bergen, sold a harbour.', 'Peter Hale sold a harbour.'],
  ['Two farmers said they would sell their land.', 'Two farmers said that they would sell their land.'],
  [
    'Peter Hale said that the crew found 30 houses, despite a week in which it had rained on all of the islands in the north and nobody had seen the road.',
    'Peter Hale said that the crew found 30 houses.',
  ],
];

/** Words that must not come out as a fact. */
const untouched: readonly (readonly [text: string, words: string])[] = [
  ['Acme is not a company that sells lamps.', 'Acme sells'],
  ['Acme may be the company that sold lamps.', 'Acme sold'],
  [
    'Anna Karlsen is a fellow in the Department of History who helped write the report.',
    'Department of History helped',
  ],
  ['Acme is one of four companies that sold lamps.', 'Acme sold'],
  ['Anna Karlsen, a judge, and Peter Hale, a farmer who died in 2009, met in Oslo.', 'Anna Karlsen died'],
  ['The storm hit Bergen, leaving 30 people without homes.', 'The storm left'],
  ['Anna Karlsen was arrested in Oslo, leaving a letter in a boat.', 'Anna Karlsen left'],
  ['Anna Karlsen will leave Oslo, taking a train to Bergen.', 'took a train'],
  ['Anna Karlsen left Oslo, not taking a train to Bergen.', 'took a train'],
  ['Including Peter Hale, Anna Karlsen invited 30 people.', 'Anna Karlsen included'],
  ['Compared with Oslo, Bergen grew fast.', 'Bergen was compared'],
  ['Two farmers told nurses they would sell their land.', 'said that they'],
  [
    'Peter Hale said that the crew would sink, unless somebody who had seen the road in the long week before told it of the rocks.',
    'would sink.',
  ],
];

describe('what a description or participle tells of a name', () => {
  it.each(rows)('of %j tells %j', (text, fact) => {
    expect(readText(text).facts.map((one) => one.text)).toContain(fact);
  });
  it.each(untouched)('%j does not tell %j', (text, words) => {
    expect(readText(text).facts.filter((fact) => fact.text.includes(words))).toEqual([]);
  });
});
