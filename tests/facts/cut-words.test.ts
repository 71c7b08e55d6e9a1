import { describe, expect, it } from 'vitest';
import { readText, rolesOf } from './builders.js';

const factTexts = (text: string) => readText(text).facts.map((fact) => fact.text);

describe('phrases that might be cut', () => {
  const whole: readonly (readonly [text: string, fact: string])[] = [
    [
      'Anna Karlsen sold the old-fashioned ferry in 1998.',
      'Anna Karlsen sold the old-fashioned ferry in 1998.',
    ],
    [
      'Anna Karlsen, who owns the Harbour Cafe which was flooded, lives in Bergen.',
      'Anna Karlsen owns the Harbour Cafe.',
    ],
    [
      'The council interviewed two New Yorkers who had crossed the harbour in 1998.',
      'The council interviewed two New Yorkers who had crossed the harbour in 1998.',
    ],
    [
      'Anna Karlsen told the council that the ferry had sunk.',
      'Anna Karlsen told the council that the ferry had sunk.',
    ],
    [
      'Anna Karlsen left the Bergen Police Department in 1998.',
      'Anna Karlsen left the Bergen Police Department in 1998.',
    ],
    [
      'Anna Karlsen was expected to win the race in 1998.',
      'Anna Karlsen was expected to win the race in 1998.',
    ],
  ];
  it.each(whole)('keeps whole %j', (text, fact) => {
    expect(factTexts(text)).toContain(fact);
  });

  const refused: readonly (readonly [text: string, words: RegExp])[] = [
    ['Early in the new century, well-to-do Bergeners grew used to lamps.', /(?<!well-)to-do/i],
    ['Jonas Lind defeated Peter Hale 7-5, 6-2 in Bergen.', /Hale 7-5/],
    ['Jonas Lind cruised past Peter Hale 6-2, 6-1.', /Hale 6-2/],
    ['The video shows the tense moments heavily armed officers rammed the door.', /moments/],
    ['Bergen Police Department sold the boat in 1998.', /^Bergen Police Department sold/],
    ['Anna Karlsen was scheduled to travel to Oslo next week for a meeting.', /next week/],
  ];
  it.each(refused)('tells nothing cut of %j', (text, words) => {
    const facts = readText(text).facts.filter(({ kind }) => kind !== 'statement');
    expect(facts.map((fact) => fact.text).filter((fact) => words.test(fact))).toEqual([]);
  });

  it('asks for a cafe as a thing', () => {
    const { facts } = readText('Anna Karlsen bought the Harbour Cafe in 1998.');
    expect(rolesOf(facts[0])).toContain('patient: the Harbour Cafe');
    expect(facts[0]?.roles.patient?.type).toBe('thing');
  });

  it('takes no amount for an aim', () => {
    const { facts } = readText('Peter Hale used mail coaches to travel as much as 10,000 miles per year.');
    expect(facts.filter((fact) => fact.roles.purpose !== undefined)).toEqual([]);
  });
});
