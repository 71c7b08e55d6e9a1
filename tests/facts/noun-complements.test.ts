import { describe, expect, it } from 'vitest';
import { factsOf, rolesOf } from './builders.js';

/** Phrases that are the noun's, however the tree hangs them, and such as are not. */
const rows: readonly (readonly [text: string, role: string])[] = [
  [
    'Anna Karlsen expressed confidence in the courts of Norway.',
    'patient: confidence in the courts of Norway',
  ],
  ['Norway imposed a ban on plastic bags in 1998.', 'patient: a ban on plastic bags'],
  ['Anna Karlsen gained access to the harbour.', 'patient: access to the harbour'],
  ['Anna Karlsen discussed concerns about the cost of bread.', 'patient: concerns about the cost of bread'],
  ['The storm had an effect on the harvest in Norway.', 'patient: an effect on the harvest in Norway'],
  ['Anna Karlsen announced the ban on Monday.', 'time: on Monday'],
  ['Norsk Havn opened a mill in Bergen.', 'place: in Bergen'],
  ['Anna Karlsen travelled to Oslo in May.', 'destination: to Oslo'],
  ['Peter Hale danced with Anna Karlsen in Bergen.', 'companion: with Anna Karlsen'],
  ['Anna Karlsen planned an attack on Friday.', 'time: on Friday'],
];

describe('what a noun asks for', () => {
  it.each(rows)('of %j gives %j', (text, role) => {
    expect(factsOf('event', text).flatMap(rolesOf)).toContain(role);
  });
});
