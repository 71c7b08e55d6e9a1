import { describe, expect, it } from 'vitest';
import { readText } from './builders.js';

const rows: readonly (readonly [text: string, fact: string])[] = [
  ['Peter Hale is a hero in Bergen but sold the harbour.', 'Peter Hale sold the harbour.'],
  ['Anna Karlsen drew a lot of anger on the island.', 'Anna Karlsen drew a lot of anger on the island.'],
  ['The council urged residents to stay calm.', 'The council urged residents to stay calm.'],
  ['Anna Karlsen was praised for building a school.', 'Anna Karlsen was praised for building a school.'],
  ['Anna Karlsen won a prize for rowing to Iceland.', 'Anna Karlsen won a prize for rowing to Iceland.'],
  ['So Anna Karlsen sold a boat.', 'Anna Karlsen sold a boat.'],
  [
    'Anna Karlsen and Peter Hale all had to wait in Oslo.',
    'Anna Karlsen and Peter Hale all had to wait in Oslo.',
  ],
  ['The song made Anna Karlsen famous worldwide.', 'The song made Anna Karlsen famous worldwide.'],
  ['The socket holds the lamp; the cord carries the current.', 'The socket holds the lamp.'],
  ['In Parliament yesterday, Anna Karlsen praised a boat.', 'Anna Karlsen praised a boat.'],
  ['The New York Times has praised Anna Karlsen.', 'The New York Times has praised Anna Karlsen.'],
];

/** Words that must not come out as a fact: cut short, or said of somebody else. */
const untouched: readonly (readonly [text: string, words: string])[] = [
  ['The mayor of Bergen is a friend of Peter Hale, who sold the harbour.', 'The mayor of Bergen sold'],
  ['The bill includes $3 billion for roads; $2 billion for schools.', 'The bill includes $3 billion'],
  ['Anna Karlsen moves her boat up and down like a toy.', 'moves up'],
  ['Anna Karlsen hardly sold boats.', 'sold'],
  ['Anna Karlsen sold the boat, perhaps to Peter Hale, in Bergen.', 'boat to Peter Hale'],
  ['The Bergen brothers has sold.', 'has sold'],
];

describe('clauses that are whole', () => {
  it.each(rows)('of %j tell %j', (text, fact) => {
    expect(readText(text).facts.map((one) => one.text)).toContain(fact);
  });
  it.each(untouched)('%j does not tell %j', (text, words) => {
    expect(readText(text).facts.filter((fact) => fact.text.includes(words))).toEqual([]);
  });
});
