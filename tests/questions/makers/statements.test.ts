import { describe, expect, it } from 'vitest';
import { standsAlone } from '../../../src/questions/makers/statements.js';
import { fact } from '../distractors/builders.js';

const whole: readonly string[] = [
  'Anna Karlsen opened the old museum in Bergen in 1998.',
  'More than 7,000 people have been moved from villages in the east of Tanoa.',
  'The effort to gather signatures for the letter is led by Scott Taylor.',
  'Apps such as Stellarium turn phones into small planetariums for everybody.',
  'The sounds of Danish are similar to the sounds of Norwegian.',
  'The museum of Bergen opened in 1998 beside the old harbour.',
  'Nearly a third of the houses in Bergen lost their roofs.',
  'The museum of Bergen sold three more paintings than the museum of Oslo.',
];

const open: readonly (readonly [why: string, statement: string])[] = [
  ['short', 'The museum opened in 1998.'],
  ['a word that goes on', 'The number of minutes spent on Facebook is falling, too.'],
  ['a contrast with something', 'The method, by contrast, achieved a rating of over 70%.'],
  ['one of several', 'The second test involved a lost wallet that held £5.'],
  ['a thing not yet named', 'The classroom is one of 23 centres across the capital.'],
  ['a speaker not named', 'In Bergen we opened the old museum in 1998.'],
  ['what may be', 'By 2073 the mountain could include a landing place for helicopters.'],
  ['a name put for a pronoun', 'Joseph Roche has written of Roche’s grave doubts about the plan.'],
  ['one name twice', 'According to John Aubrey, John Aubrey acted well in London.'],
  ['a year before the verb', 'Anna Karlsen in 1998 opened the old museum of the harbour in Bergen.'],
  ['a clumsy owner', "In Riley King's early 20s, he moved to Memphis with friends."],
  ['something like it elsewhere', 'Similar stories are playing out in the cities of Norway.'],
  ['a count from before', 'Anna Karlsen scored a third goal for Norway in Oslo.'],
  ['more than before', 'The pilots of Bergen made three more flights in May.'],
  ['later than something', 'Anna Karlsen was born later in the town of Bergen.'],
  ['two sentences', 'The shop closed; its owner moved to Bergen in 1998.'],
];

describe('standsAlone', () => {
  it.each(whole)('takes %s', (statement) => {
    expect(standsAlone(statement, fact())).toBe(true);
  });
  it.each(open)('refuses %s: %s', (_why, statement) => {
    expect(standsAlone(statement, fact())).toBe(false);
  });
});
