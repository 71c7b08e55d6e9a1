import { describe, expect, it } from 'vitest';
import { factsOf, rolesOf } from './builders.js';

const rows: readonly (readonly [sentence: string, roles: readonly string[]])[] = [
  [
    'In 2001 Anna Karlsen expanded her plans to help stop the fires of the old houses in Bergen.',
    [
      'agent: Anna Karlsen',
      'complement: her plans to help stop the fires of the old houses in Bergen',
      'time: in 2001',
    ],
  ],
  [
    'Anna Karlsen has stood firm in her opposition to the plans of the council to sell the harbour.',
    [
      'agent: Anna Karlsen',
      'complement: firm in her opposition to the plans of the council to sell the harbour',
    ],
  ],
];

describe('a main clause of which not all is understood', () => {
  it.each(rows)('reads %j', (sentence, roles) => {
    expect(factsOf('event', sentence).map(rolesOf)).toEqual([roles]);
  });
});

const none = [
  'She expanded her plans to help stop the fires of the old houses in Bergen.',
  'Did Anna Karlsen expand her plans to help stop the fires of the old houses in Bergen?',
  'If Anna Karlsen expanded her plans to help stop the fires, the council would help.',
  'Peter Hale hopes that Anna Karlsen expanded her plans to help stop the fires in Bergen.',
  'Instead Anna Karlsen expanded her plans to help stop the fires in Bergen.',
];

describe('no whole clause is read in', () => {
  it.each(none)('%s', (sentence) => {
    expect(factsOf('event', sentence).map(({ text }) => text)).not.toContainEqual(
      expect.stringMatching(/^Anna Karlsen expanded/u),
    );
  });
});
