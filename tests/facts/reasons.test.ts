import { describe, expect, it } from 'vitest';
import { factsOf, rolesOf } from './builders.js';

const rows: readonly (readonly [text: string, role: string])[] = [
  ['Anna Karlsen was arrested for stealing a car in Bergen.', 'cause: for stealing a car in Bergen'],
  ['Critics praised Helena Ruiz for her courage.', 'cause: for her courage'],
  [
    'Peter Hale closed the old factory so that farmers could save money.',
    'purpose: so that farmers could save money',
  ],
  ['Peter Hale sold the farm in an effort to save money.', 'purpose: in an effort to save money'],
  ['Researchers at the University of Oslo counted seals using drones.', 'means: using drones'],
  ['Farmers lost the harvest as a result of the storm.', 'cause: as a result of the storm'],
  [
    'A few stars have rejected the challenge because of the drought in Texas.',
    'cause: because of the drought in Texas',
  ],
  [
    'The captain, Jonas Lind, decided to return because the wind had risen in Bergen.',
    'cause: because the wind had risen in Bergen',
  ],
  ['Tides can be used because they can be predicted.', 'cause: because they can be predicted'],
  ['Flights were cancelled because of the storm in Bergen.', 'cause: because of the storm in Bergen'],
  [
    'Anna Karlsen flew to Oslo for talks with Spanish ministers.',
    'purpose: for talks with Spanish ministers',
  ],
  ['Hundreds of guests came to Bergen for the wedding.', 'purpose: for the wedding'],
  [
    'The council tried to save money by closing the old mill in Bergen.',
    'means: by closing the old mill in Bergen',
  ],
  [
    'Anna Karlsen has pledged to help farmers by lowering the rent in Norway.',
    'means: by lowering the rent in Norway',
  ],
];

describe('why and how', () => {
  it.each(rows)('reads the reason, aim or means of %j', (text, role) => {
    expect(factsOf('event', text).flatMap(rolesOf)).toContain(role);
  });

  const none = [
    'Peter Hale bought a present for his sister.',
    'Peter Hale sailed to Oslo in a boat.',
    'Anna Karlsen waited for the bus on Monday.',
    'Peter Hale used drones in Bergen.',
    'Critics praised the film on Monday.',
    'The team played for an hour.',
    'Anna Karlsen travelled to Oslo for a week.',
    'Peter Hale flew to Madrid for a newspaper.',
    'The mayor thanked Peter Hale in Oslo for a meeting.',
    'The museum stayed closed because it did.',
    'Police accused Peter Hale of trying to win by cheating.',
    'Peter Hale hopes to sail by Friday.',
  ];
  it.each(none)('reads no reason, aim or means in %j', (text) => {
    const roles = factsOf('event', text).flatMap(rolesOf);
    expect(roles.filter((role) => /^(?:cause|purpose|means):/.test(role))).toEqual([]);
  });

  it('reads why something is as it is', () => {
    const [state] = factsOf('state', 'The valley is a desert because the river has dried up.');
    expect(state?.roles.cause?.text).toBe('the river has dried up');
    const [other] = factsOf('state', 'The valley is a desert where the river has dried up.');
    expect(other?.roles.cause).toBeUndefined();
  });
  it('takes a gerund for a subject', () => {
    expect(factsOf('event', 'Reducing waste saves money in Oslo.').map(({ text }) => text)).toEqual([
      'Reducing waste saves money in Oslo.',
    ]);
    expect(factsOf('event', 'Whether waste saves money worries Oslo.')).toEqual([]);
  });
  it('takes the place behind a goal for the goal’s', () => {
    const [fact] = factsOf('event', 'Peter Hale flew to Arendal in Norway on Monday.');
    expect(fact?.roles.place).toBeUndefined();
    expect(fact?.roles.destination?.text).toBe('Arendal in Norway');
  });
});
