import { describe, expect, it } from 'vitest';
import { factsOf, textsOf } from './builders.js';

const rows: readonly (readonly [text: string, fact: string])[] = [
  [
    'In his meeting with Peter Hale, Anna Karlsen praised the plan for a bridge.',
    'Anna Karlsen met Peter Hale.',
  ],
  [
    'Anna Karlsen praised the crew in meetings with Israeli President Isaac Herzog and Prime Minister Benjamin Netanyahu in Tel Aviv and Jerusalem, respectively.',
    'Anna Karlsen met Prime Minister Benjamin Netanyahu in Jerusalem.',
  ],
  [
    'Violence has flared in the north, with nearly 240 Palestinians killed by Israeli soldiers.',
    'Nearly 240 Palestinians were killed by Israeli soldiers.',
  ],
  [
    'Anna Karlsen spoke of a storm that destroyed 30 houses in Bergen on Monday.',
    'A storm destroyed 30 houses in Bergen on Monday.',
  ],
  [
    'The release of 30 prisoners took place in Bergen on Monday.',
    'The release of 30 prisoners took place in Bergen on Monday.',
  ],
];

describe('events told by nouns and participles', () => {
  it.each(rows)('reads %j', (text, fact) => {
    expect(textsOf('event', text)).toContain(fact);
  });

  it('gives the claim its source', () => {
    const text =
      'Violence has flared, with nearly 240 Palestinians killed by Israeli soldiers, according to the Palestinian health ministry.';
    const killed = factsOf('event', text).find((fact) => fact.text.includes('were killed'));
    expect(killed?.attribution).toEqual({
      speaker: 'the Palestinian health ministry',
      verb: 'according to',
    });
  });

  it('makes no object of the noun of a light verb', () => {
    const [event] = factsOf('event', 'The race for children took place in Bergen on Monday.');
    expect(event?.action?.lemma).toBe('take place');
    expect(event?.roles.patient).toBeUndefined();
  });

  const none: readonly (readonly [text: string, words: string])[] = [
    ['Anna Karlsen hopes for a meeting with Peter Hale in Oslo.', 'met'],
    ['Anna Karlsen will not speak in her meeting with Peter Hale.', 'met'],
    ['Anna Karlsen wants a law that banned cars.', 'law banned'],
    ['Cars made by hand cost more.', 'were made'],
    ['The 240 sailors killed by pirates came from Oslo.', 'were killed'],
    ['The police did not find 30 paintings stolen by thieves.', 'were stolen'],
  ];
  it.each(none)('reads no such event in %j', (text, words) => {
    expect(textsOf('event', text).filter((one) => one.includes(words))).toEqual([]);
  });
});
