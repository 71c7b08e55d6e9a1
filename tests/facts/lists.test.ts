import { describe, expect, it } from 'vitest';
import { factsOf, textsOf } from './builders.js';

const rows: readonly (readonly [sentence: string, heading: string, members: readonly string[]])[] = [
  [
    'The plan has three goals: cleaner air, safer roads and more trees.',
    'three goals',
    ['cleaner air', 'safer roads', 'more trees'],
  ],
  ['Anna Karlsen named two reasons: the storm and the cold.', 'two reasons', ['the storm', 'the cold']],
  [
    'The zoo keeps four animals: lions, bears, seals and wolves.',
    'four animals',
    ['lions', 'bears', 'seals', 'wolves'],
  ],
  ['Farmers grow 3 crops: wheat, maize, and rice.', '3 crops', ['wheat', 'maize', 'rice']],
  [
    'Anna Karlsen has three goals: to clean the beach; to save the seals; and to plant trees.',
    'three goals',
    ['to clean the beach', 'to save the seals', 'to plant trees'],
  ],
  ['Anna Karlsen visited three towns: Bergen, Oslo and Voss.', 'three towns', ['Bergen', 'Oslo', 'Voss']],
];

describe('findLists', () => {
  it.each(rows)('reads %j', (sentence, heading, members) => {
    const [list, ...more] = factsOf('list', sentence);
    expect(more).toEqual([]);
    expect(list?.roles.heading?.text).toBe(heading);
    expect(list?.members.map((member) => member.text)).toEqual(members);
  });

  it('has heading and members in its evidence', () => {
    const [list] = factsOf('list', 'Anna Karlsen named two reasons: the storm and the cold.');
    expect(list?.evidence[0]?.quote).toBe('two reasons: the storm and the cold');
  });
});

const none = [
  'The plan has three goals: cleaner air and safer roads.',
  'The zoo keeps two animals: those of the woods and those of the sea.',
  'The plan has two goals: one for the town and one for the harbour.',
  'The plan has two goals: cleaner air, safer roads and more trees.',
  'The plan has goals: cleaner air, safer roads and more trees.',
  'The plan has three goals, and one of them is cleaner air.',
  'The plan has one goal: cleaner air.',
  'The plan has nine goals: air, water, soil, trees, birds, bees, fish, seals and whales.',
  'The plan has three goals: cleaner air (outside), safer roads and more trees.',
  'The zoo keeps lions, bears and seals.',
  'The match ended at 3:2.',
  'Anna Karlsen was clear: the bridge is safe.',
  'Anna Karlsen said: "The bridge is safe, old and long."',
  'Note: three rivers, two lakes and a wood.',
  '"We have three goals: cleaner air, safer roads and more trees," she said.',
  'The plan has three goals: cleaner air, safer roads and: more trees.',
];

describe('findLists reads no list in', () => {
  it.each(none)('%s', (sentence) => {
    expect(textsOf('list', sentence)).toEqual([]);
  });
});
