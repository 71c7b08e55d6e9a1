import { describe, expect, it } from 'vitest';
import { factsOf, rolesOf } from './builders.js';

const rows: readonly (readonly [text: string, roles: readonly string[]])[] = [
  [
    'The dam above Arendal broke in 1998, killing more than 20 farmers.',
    ['subject: the dam above Arendal', 'complement: in 1998', 'result: it killed more than 20 farmers'],
  ],
  [
    'The bank of Bergen was closed on Monday, prompting the mayor to call a meeting in Oslo.',
    ['result: it prompted the mayor to call a meeting in Oslo'],
  ],
  [
    'If the river floods the town, the museum will move to Oslo.',
    ['condition: if the river floods the town', 'result: the museum will move to Oslo'],
  ],
  [
    'The government will run out of money in December unless Parliament approves a new budget.',
    [
      'condition: unless Parliament approves a new budget',
      'result: the government will run out of money in December',
    ],
  ],
];

describe('what follows from something', () => {
  it.each(rows)('is read in %j', (text, expected) => {
    expect(factsOf('reason', text).flatMap(rolesOf)).toEqual(expect.arrayContaining([...expected]));
  });

  const none = [
    'The dam above Arendal has broken, killing more than 20 farmers.',
    'Peter Hale walked home, leaving the door open.',
    'Peter Hale walked home, singing a song.',
    'The dam did not break, causing no damage.',
    'The museum will close unless Parliament acts.',
    'If it rains in Bergen, it will close.',
    'If Anna Karlsen saves enough money, Anna Karlsen can travel to Oslo.',
    'The museum closed if the river was high.',
  ];
  it.each(none)('is not read in %j', (text) => {
    expect(
      factsOf('reason', text)
        .flatMap(rolesOf)
        .filter((role) => role.startsWith('result')),
    ).toEqual([]);
  });
});
