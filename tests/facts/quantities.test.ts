import { describe, expect, it } from 'vitest';
import { factsOf, textsOf } from './builders.js';

type Row = readonly [sentence: string, amount: string, counted: string, value: number, hedge: string | null];
const rows: readonly Row[] = [
  ['The storm destroyed more than 30 houses.', 'more than 30', 'houses', 30, 'more than'],
  ['The zoo keeps nearly 240 animals.', 'nearly 240', 'animals', 240, 'nearly'],
  ['Three divers found the lamp.', 'three', 'divers', 3, null],
  ['Firefighters saved 12 horses.', '12', 'horses', 12, null],
  ['About 900 people visited the valley in May.', 'about 900', 'people', 900, 'about'],
  ['The storm hurt 30 men and women.', '30', 'men and women', 30, null],
  ['A ship carried 90 tonnes of grain.', '90 tonnes', 'grain', 90, null],
];

describe('findQuantities', () => {
  it.each(rows)('reads %j', (sentence, amount, counted, value, hedge) => {
    const [quantity, ...more] = factsOf('quantity', sentence);
    expect(more).toEqual([]);
    expect(quantity?.roles.amount?.text).toBe(amount);
    expect(quantity?.roles.counted?.text).toBe(counted);
    expect(quantity?.roles.amount?.quantity).toMatchObject({ value, hedge });
  });

  it('says what the number is about, in the words of the clause', () => {
    const [quantity] = factsOf('quantity', 'The zoo keeps nearly 240 animals.');
    expect(quantity?.text).toBe('The zoo keeps nearly 240 animals.');
    expect(quantity?.evidence[0]?.quote).toBe('The zoo keeps nearly 240 animals');
  });
});

const none = [
  'The storm destroyed many houses.',
  'The storm destroyed scores of houses.',
  'The two delegations met in Oslo.',
  'These 30 houses are old.',
  'Anna Karlsen was born in 1998.',
  'On 12 May the museum opened.',
  'Anna Karlsen won the first race.',
  'The walk takes three hours.',
  'One of the divers found the lamp.',
  'Two were hurt.',
  'Anna Karlsen lives in room 12.',
  'The street has 48 shops, a cafe and a library.',
  'The storm destroyed 30 houses and the church.',
];

describe('findQuantities reads no quantity in', () => {
  it.each(none)('%s', (sentence) => {
    expect(textsOf('quantity', sentence)).toEqual([]);
  });
});
