import { describe, expect, it } from 'vitest';
import { countQuoted, shownQuotation } from '../../src/questions/quotation.js';

const shortened: readonly (readonly [whole: string, shown: string])[] = [
  [
    '“The law is good and clear to everybody in Norway, and I believe it helps the sailors of the whole north”',
    '“The law is good and clear to everybody in Norway”',
  ],
  [
    '"We could read on our phones where the boats were going next; they would tell us hours later"',
    '"We could read on our phones where the boats were going next"',
  ],
  [
    '“Bread is getting dearer in every town of the country, but there’s no reason to be afraid of the winter”',
    '“Bread is getting dearer in every town of the country”',
  ],
];

const whole: readonly string[] = [
  // Short enough.
  '“The law is good, and I believe it helps the sailors”',
  // The first clause hangs on the second.
  '“If the council of Bergen sells the old theatre to them, and it may, I will leave the town”',
  // What follows is no clause.
  '“The law is good and clear to everybody in Norway, and of great help to the sailors of the north”',
  // The second is put between.
  '“Everybody in Norway knows that towns with great theatres, and I mean great theatres, sell more bread”',
  // The first clause says too little.
  '“I am sorry, but I have to say that the bread of this town has never been any good at all to me”',
];

describe('shownQuotation', () => {
  it.each(shortened)('of %j', (quotation, shown) => {
    expect(shownQuotation(quotation)).toBe(shown);
  });

  it.each(whole)('leaves %j as it is', (quotation) => {
    expect(shownQuotation(quotation)).toBe(quotation);
  });
});

describe('countQuoted', () => {
  it('counts the words inside and outside of the marks', () => {
    expect(countQuoted('Who told us, “The law is good”?')).toEqual({ inside: 4, outside: 3 });
    expect(countQuoted('Who sold the boat?')).toEqual({ inside: 0, outside: 4 });
  });
});
