import { expect, it } from 'vitest';
import { factsOf } from './builders.js';

it.each([
  ['One of the best known businessmen of Norway was arrested in Oslo in May 1998.', 'person'],
  ['Hundreds of guests were invited to Oslo in May 1998.', 'person'],
  ['One of the oldest bridges of Norway was closed in 2001.', 'thing'],
  ['The old ferry to Bergen was painted in Oslo in 2001.', 'thing'],
])('the patient of %j is a %s', (text, type) => {
  const isPerson = factsOf('event', text).map(({ roles }) => roles.patient?.type === 'person');
  expect(isPerson).toEqual([type === 'person']);
});
