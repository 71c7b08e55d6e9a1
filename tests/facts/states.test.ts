import { describe, expect, it } from 'vitest';
import { factsOf, rolesOf, textsOf } from './builders.js';

const rows: readonly (readonly [sentence: string, subject: string, attribute: string])[] = [
  ['Lemnos is a Greek island.', 'Lemnos', 'a Greek island'],
  ['Anna Karlsen is the mayor of Bergen.', 'Anna Karlsen', 'the mayor of Bergen'],
  ['Peter Hale was a famous singer.', 'Peter Hale', 'a famous singer'],
  ['The Nile is the longest river in Africa.', 'the Nile', 'the longest river in Africa'],
  ['Penguins are birds.', 'penguins', 'birds'],
  ['Genetics is a young science.', 'genetics', 'a young science'],
  ['Old fish are a danger to swimmers in Bergen.', 'old fish', 'a danger to swimmers in Bergen'],
  ['The castle is now a museum.', 'the castle', 'a museum'],
  ['Oslo is the capital of Norway.', 'Oslo', 'the capital of Norway'],
  ['The winner of the race was Maria Lopez.', 'the winner of the race', 'Maria Lopez'],
  ['The lamp is older than the lighthouse.', 'the lamp', 'older than the lighthouse'],
  ['Solar power is the cheapest source of energy.', 'solar power', 'the cheapest source of energy'],
  ['Anna Karlsen is not a doctor.', 'Anna Karlsen', 'a doctor'],
  ['Bergen will be the first stop.', 'Bergen', 'the first stop'],
  [
    'Bananas have been the most popular fruit in Norway since 1996, reaching 221 grams a week in 2014.',
    'bananas',
    'the most popular fruit in Norway since 1996',
  ],
  ['The Blue Whale is a ferry, which sails to Oslo.', 'the Blue Whale', 'a ferry'],
  [
    'The Ice Project is a study of 50,000 old dogs that seeks to understand how they sleep.',
    'the Ice Project',
    'a study of 50,000 old dogs',
  ],
  [
    'The Ice Project is a study that seeks to help dogs.',
    'the Ice Project',
    'a study that seeks to help dogs',
  ],
  ['Anna Karlsen is the sailor who crossed the lake.', 'Anna Karlsen', 'the sailor who crossed the lake'],
  [
    'Norwegian is a language often used for day-to-day talk in many harbours.',
    'Norwegian',
    'a language often used for day-to-day talk in many harbours',
  ],
];

describe('findStates', () => {
  it.each(rows)('reads %j', (sentence, subject, attribute) => {
    const [state, ...more] = factsOf('state', sentence);
    expect(more).toEqual([]);
    expect(rolesOf(state)).toEqual([`attribute: ${attribute}`, `subject: ${subject}`]);
  });

  it('writes a plain sentence', () => {
    expect(textsOf('state', 'The castle is now a museum.')).toEqual(['The castle is a museum.']);
    expect(textsOf('state', 'Anna Karlsen is not a doctor.')).toEqual(['Anna Karlsen is not a doctor.']);
    const tunnel = 'The Senn Link is a railway tunnel of 30 kilometres that joins two valleys.';
    expect(textsOf('state', tunnel)).toEqual([tunnel]);
  });
});

const none = [
  'Ship speed is a method for measuring – in knots – speed and weight levels of old ships.',
  'Is Lemnos a Greek island?',
  'What is the capital of Norway?',
  'If Lemnos is an island, it has a harbour.',
  'Peter Hale hopes that Oslo is the capital.',
  'Peter Hale wonders whether Lemnos is an island.',
  'It is a Greek island.',
  'They were singers.',
  'He is the mayor of Bergen.',
  'This is a museum.',
  'That was a mistake.',
  'The group is large.',
  'The problem is this.',
  'The island is where he lived.',
  'There is a museum in Bergen.',
  'Here is the museum.',
  'Be a good neighbour.',
  'Lemnos, an island.',
  'We are the champions.',
  'The castle was sold on Monday.',
  'Peter Hale opened the museum.',
  'The Blue Whale is a museum when the ferry is in the harbour.',
  'The Blue Whale is a museum, unless the ferry sails.',
  'Long topics is a danger to students in Bergen.',
  'Old boats is a danger to swimmers in Bergen.',
];

describe('findStates reads no state in', () => {
  it.each(none)('%s', (sentence) => {
    expect(textsOf('state', sentence)).toEqual([]);
  });
});
