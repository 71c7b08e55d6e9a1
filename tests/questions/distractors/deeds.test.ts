import { describe, expect, it } from 'vitest';
import { askAbout, itemsOf } from '../builders.js';

const key = 'Peter Hale bought a small farm in 1998.';
const others = [
  'Peter Hale sold an old boat in 1985.',
  'Peter Hale planted a garden of roses in 2003.',
  'Tom Brown painted the old lighthouse in 2001.',
];

/** The wrong options of what he did in 1998. */
function beside(sentences: readonly string[]): readonly string[] {
  const text = [key, ...sentences, 'He is a teacher of music, and his wife praised him.'].join('\n\n');
  return itemsOf(askAbout(text), 'choice')
    .filter(({ prompt }) => /^What did Peter Hale do in 1998/.test(prompt))
    .flatMap(({ choices }) => choices.filter(({ correct }) => !correct).map((choice) => choice.text));
}

describe('deedDistractors', () => {
  it('are what the same one did in other years, and what others did', () => {
    const options = beside(others);
    expect(options.length).toBeGreaterThanOrEqual(2);
    for (const option of options) expect(option).toMatch(/^He (?:sold|planted|painted) /);
  });

  it.each([
    ['of no known time', 'Peter Hale built a large boat.', /boat of|large boat/],
    ['of the same year', 'Peter Hale built a large boat in 1998.', /large boat/],
    ['of a woman', 'Anna Karlsen wrote a long letter in 2005. She praised it.', /letter/],
    ['only planned', 'Tom Brown may write a long letter.', /letter/],
    ['not done', 'Tom Brown never wrote a long letter.', /letter/],
    ['told from the day of writing', 'Tom Brown wrote a long letter last week.', /last week/],
  ])('leave out what was %s', (_why, sentence, word) => {
    expect(beside([...others, sentence]).join(' ')).not.toMatch(word);
  });

  it('are none where too little is told', () => {
    expect(beside(others.slice(0, 1))).toEqual([]);
  });
});
