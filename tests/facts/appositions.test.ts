import { describe, expect, it } from 'vitest';
import { textsOf } from './builders.js';

const rows: readonly (readonly [sentence: string, fact: string])[] = [
  [
    'Helena Ruiz crossed the Senn Link, a railway tunnel in the Alps, on foot.',
    'The Senn Link is a railway tunnel in the Alps.',
  ],
  ['Anna Karlsen flew to Oslo, the capital of Norway.', 'Oslo is the capital of Norway.'],
  [
    'The prize went to Green Harbour, a charity that cleans old ports.',
    'Green Harbour is a charity that cleans old ports.',
  ],
];

describe('findAppositions', () => {
  it.each(rows)('reads %j', (sentence, fact) => {
    expect(textsOf('state', sentence)).toContain(fact);
  });
});

const none = [
  'Anna Karlsen, a geologist from Oslo, opened the museum.',
  'Anna Karlsen visited Oslo, Bergen and a small town in the north.',
  'If Anna Karlsen wins the Senn Cup, a race of 30 kilometres, she will retire.',
  'Anna Karlsen did not cross the Senn Link, a railway tunnel in the Alps.',
  'Anna Karlsen sold her boat, a ferry from Norway.',
  'The museum shows a find from Lemnos, a roofed sledge on four wheels.',
];

describe('findAppositions reads nothing in', () => {
  it.each(none)('%s', (sentence) => {
    expect(textsOf('state', sentence)).toEqual([]);
  });
});
