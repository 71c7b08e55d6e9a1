import { describe, expect, it } from 'vitest';
import { createRandom } from '../../../src/base/random.js';
import { dateDistractors, inDateOrder } from '../../../src/questions/distractors/dates.js';
import { inNumberOrder, numberDistractors } from '../../../src/questions/distractors/numbers.js';
import { distractorTask } from './builders.js';

const seeds = ['a', 'b', 'c', 'd', 'e', 'f'];

describe('numberDistractors', () => {
  const shapes: readonly (readonly [key: string, shape: RegExp])[] = [
    ['Nearly 200', /^Nearly \d{3}$/],
    ['63.6%', /^\d+\.\d%$/],
    ['$3,000', /^\$\d,\d{3}$/],
    ['£250,000', /^£\d{3},\d{3}$/],
    ['Three', /^(?:One|Two|Four|Five|Six)$/],
    ['7', /^\d+$/],
    ['one day', /^(?:two|three|four) days$/],
    ['about 40', /^about \d+$/],
    ['45th', /^(?:42nd|43rd|44th|46th|47th|48th)$/],
    ['the 12th floor', /^the (?:9th|10th|11th|13th|14th|15th) floor$/],
  ];
  it.each(shapes)('keeps the shape of %s', (key, shape) => {
    for (const seed of seeds) {
      const made = numberDistractors(distractorTask(key, createRandom(seed)));
      expect(made.length).toBeGreaterThanOrEqual(2);
      for (const { text } of made) expect(text).toMatch(shape);
      expect(new Set([key, ...made.map(({ text }) => text)]).size).toBe(made.length + 1);
    }
  });

  const none = [
    'scores of',
    'Antony Blinken',
    'from 9 to 10',
    'between 30 and 40',
    'more than 200',
    'Up to 12',
    '',
    'two of the three',
  ];
  it.each(none)('makes none for %j', (key) => {
    expect(numberDistractors(distractorTask(key, createRandom('a')))).toEqual([]);
  });

  it.each([
    ['44th', ['22nd']],
    ['21st', []],
    ['the 2nd', []],
    ['44', ['88', '22', '132']],
    ['44%', ['88%', '22%']],
    ['72 percent', ['36 percent']],
    ['120%', ['240%', '60%', '360%']],
  ])('goes far from %s', (key, far) => {
    const made = numberDistractors(distractorTask(key, createRandom('a')), 'far');
    expect(made.map(({ text }) => text)).toEqual(far);
  });

  it.each(['341', '$1,194', '63.6%', '795 million'])('makes no multiples of %s', (key) => {
    const numberIn = (text: string) => Number(text.replace(/[^\d.]/gu, ''));
    for (const seed of seeds)
      for (const { text } of numberDistractors(distractorTask(key, createRandom(seed))))
        expect((numberIn(text) / numberIn(key)) % 0.5).not.toBeCloseTo(0, 3);
  });

  it.each(['72%', 'nearly 80%', '23.2 per cent', 'about 70%'])(
    'keeps parts of a whole below it: %s',
    (key) => {
      for (const seed of seeds)
        for (const { text } of numberDistractors(distractorTask(key, createRandom(seed))))
          expect(Number(/[\d.]+/.exec(text)?.[0])).toBeLessThan(100);
    },
  );

  it.each(['795 million', '$1.194 billion', '$600m'])('stays in the scale of %s', (key) => {
    for (const seed of seeds)
      for (const { text } of numberDistractors(distractorTask(key, createRandom(seed)))) {
        expect(Number(/[\d.]+/.exec(text)?.[0])).toBeGreaterThanOrEqual(1);
        expect(Number(/[\d.]+/.exec(text)?.[0])).toBeLessThan(1000);
      }
  });

  it('leaves out numbers that the article uses', () => {
    const task = distractorTask('200', createRandom('a'), 'they had 100 and 150 and 300 and 400 and 250');
    expect(numberDistractors(task).map(({ text }) => text)).not.toContain('300');
  });
});

describe('dateDistractors', () => {
  const shapes: readonly (readonly [key: string, shape: RegExp])[] = [
    ['On Thursday', /^On (?:Monday|Tuesday|Wednesday|Friday|Saturday|Sunday)$/],
    ['In 2014', /^In 20(?:0|1)\d$/],
    ['On October 7', /^On October \d{1,2}$/],
    ['in March', /^in \p{Lu}\p{Ll}+$/u],
    ['Last summer', /^Last (?:spring|autumn|winter)$/],
    ['In the 1980s', /^In the (?:19[5679]0|20[01]0)s$/],
    ['In the 62nd minute', /^In the \d{1,2}(?:st|nd|rd|th) minute$/],
    ['In his early 20s', /^In his early [1345]0s$/],
  ];
  it.each(shapes)('keeps the shape of %s', (key, shape) => {
    for (const seed of seeds) {
      const made = dateDistractors(distractorTask(key, createRandom(seed)));
      expect(made.length).toBeGreaterThanOrEqual(2);
      for (const { text } of made) expect(text).toMatch(shape);
    }
  });

  it('makes no year behind the latest that the text names', () => {
    for (const seed of seeds)
      for (const { text } of dateDistractors(
        distractorTask('In 2011', createRandom(seed), 'It closed in 2012.'),
      ))
        expect(Number(/\d{4}/.exec(text))).toBeLessThan(2012);
  });

  const none = [
    'In 2000 –01',
    'after the meeting',
    'eight weeks ago',
    'during its attack on Israel',
    'recently',
  ];
  it.each(none)('makes none for %j', (key) => {
    expect(dateDistractors(distractorTask(key, createRandom('a')))).toEqual([]);
  });
});

describe('orders', () => {
  const texts = (options: readonly { readonly text: string }[] | null) =>
    options?.map(({ text }) => text) ?? null;
  const of = (...list: readonly string[]) => list.map((text) => ({ text }));

  it('sorts numbers, also in words', () => {
    expect(texts(inNumberOrder(of('1,000', '20', '300')))).toEqual(['20', '300', '1,000']);
    expect(texts(inNumberOrder(of('Five', 'Two', 'Three')))).toEqual(['Two', 'Three', 'Five']);
  });
  it('sorts dates', () => {
    expect(texts(inDateOrder(of('On Friday', 'On Monday')))).toEqual(['On Monday', 'On Friday']);
    expect(texts(inDateOrder(of('In May 2014', 'In March 2014', 'In 2013')))).toEqual([
      'In 2013',
      'In March 2014',
      'In May 2014',
    ]);
  });
  it.each([
    ['Blinken', 'Herzog'],
    ['20', 'many'],
  ])('leaves %s and %s alone', (one, other) => {
    expect(inNumberOrder(of(one, other))).toBeNull();
    expect(inDateOrder(of(one, other))).toBeNull();
  });
});
