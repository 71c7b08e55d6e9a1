import { describe, expect, it } from 'vitest';
import { indefiniteArticle } from '../../../src/language/inflection/articles.js';
import { lemmatize } from '../../../src/language/inflection/lemmatize.js';
import {
  numberToWords,
  ordinalDigits,
  ordinalToNumber,
  wordsToNumber,
} from '../../../src/language/inflection/number-words.js';
import { possessiveOf } from '../../../src/language/inflection/possessive.js';
import type { Upos } from '../../../src/model/analysis.js';

describe('indefinite article', () => {
  const an =
    'hour honest-answer heir unimportant uninvited umbrella MP FBI EU X-ray 8-year-old 18 11 80 800 11,000 NHS SUV HIV S egg apple honour old onion R&B area owl';
  const a =
    'university union European one-off unit uniform UN NATO UNESCO 1 100 180 U-turn useful usual user ukulele ewe house historic hotel UFO FIFA euro once-great US UK year wall';
  for (const phrase of an.split(' ')) {
    it(`an ${phrase}`, () => expect(indefiniteArticle(phrase)).toBe('an'));
  }
  for (const phrase of a.split(' ')) {
    it(`a ${phrase}`, () => expect(indefiniteArticle(phrase)).toBe('a'));
  }
  it('passes over an opening mark', () => expect(indefiniteArticle('“imperative”')).toBe('an'));
});

describe('possessive', () => {
  const rows: readonly (readonly [string, 'singular' | 'plural', string])[] = [
    ['Blinken', 'singular', "Blinken's"],
    ['James', 'singular', "James's"],
    ['the soldiers', 'plural', "the soldiers'"],
    ['the children', 'plural', "the children's"],
    ['the United States', 'singular', "the United States'"],
    ['Hamas', 'singular', "Hamas's"],
    ['Jesus', 'singular', "Jesus'"],
    ['the Netherlands', 'singular', "the Netherlands'"],
  ];
  for (const [name, number, expected] of rows) {
    it(expected, () => expect(possessiveOf(name, number)).toBe(expected));
  }
});

describe('numbers in words', () => {
  const rows: readonly (readonly [number, string])[] = [
    [0, 'zero'],
    [7, 'seven'],
    [13, 'thirteen'],
    [21, 'twenty-one'],
    [40, 'forty'],
    [100, 'one hundred'],
    [101, 'one hundred and one'],
    [240, 'two hundred and forty'],
    [999, 'nine hundred and ninety-nine'],
    [1001, 'one thousand and one'],
    [2345, 'two thousand three hundred and forty-five'],
    [2500000, 'two million five hundred thousand'],
  ];
  for (const [value, text] of rows) {
    it(text, () => {
      expect(numberToWords(value)).toBe(text);
      expect(wordsToNumber(text)).toBe(value);
    });
  }

  it('gives back every number below 2,000', () => {
    for (let value = 0; value < 2000; value++) {
      expect(wordsToNumber(numberToWords(value))).toBe(value);
    }
  });

  const read: readonly (readonly [string, number])[] = [
    ['3.5 million', 3500000],
    ['1,200', 1200],
    ['a hundred', 100],
    ['half a million', 500000],
    ['5bn', 5000000000],
    ['12k', 12000],
    ['three hundred thousand', 300000],
    ['twenty one hundred', 2100],
  ];
  for (const [text, value] of read) {
    it(`reads ${text}`, () => expect(wordsToNumber(text)).toBe(value));
  }
  for (const text of [
    '',
    'many',
    '1,20',
    'one two',
    'and',
    'million people',
    'hundred',
    'a',
    'two and',
    '12th',
  ]) {
    it(`does not read ${text || 'nothing'}`, () => expect(wordsToNumber(text)).toBeNull());
  }
});

describe('ordinals', () => {
  const rows: readonly (readonly [string, number])[] = [
    ['first', 1],
    ['second', 2],
    ['third', 3],
    ['seventh', 7],
    ['twelfth', 12],
    ['twentieth', 20],
    ['twenty-first', 21],
    ['forty-fifth', 45],
    ['hundredth', 100],
    ['one hundred and first', 101],
    ['21st', 21],
    ['22nd', 22],
    ['103rd', 103],
  ];
  for (const [text, value] of rows) {
    it(text, () => expect(ordinalToNumber(text)).toBe(value));
  }
  for (const text of ['month', 'north', 'death', 'seven', 'th', '21th', '1rd', 'fort', '']) {
    it(`no ordinal: ${text || 'nothing'}`, () => expect(ordinalToNumber(text)).toBeNull());
  }
  it('writes them in digits', () => {
    expect([1, 2, 3, 4, 11, 12, 13, 21, 112].map(ordinalDigits)).toEqual([
      '1st',
      '2nd',
      '3rd',
      '4th',
      '11th',
      '12th',
      '13th',
      '21st',
      '112th',
    ]);
  });
});

describe('lemmas of other words', () => {
  const rows: readonly (readonly [string, Upos, string, string])[] = [
    ["'s", 'AUX', 'VBZ', 'be'],
    ['’s', 'PART', 'POS', "'s"],
    ["n't", 'PART', 'RB', 'not'],
    ['wo', 'AUX', 'MD', 'will'],
    ['an', 'DET', 'DT', 'a'],
    ['these', 'DET', 'DT', 'this'],
    ['him', 'PRON', 'PRP', 'he'],
    ['their', 'PRON', 'PRP$', 'their'],
    ['better', 'ADJ', 'JJR', 'good'],
    ['largest', 'ADJ', 'JJS', 'large'],
    ['bigger', 'ADJ', 'JJR', 'big'],
    ['older', 'ADJ', 'JJR', 'old'],
    ['busier', 'ADJ', 'JJR', 'busy'],
    ['cities', 'NOUN', 'NNS', 'city'],
    ['news', 'NOUN', 'NN', 'news'],
    ['Palestinians', 'PROPN', 'NNPS', 'Palestinian'],
    ['Netherlands', 'PROPN', 'NNPS', 'Netherlands'],
    ['Blinken', 'PROPN', 'NNP', 'Blinken'],
    ['traveling', 'VERB', 'VBG', 'travel'],
    ['iodised', 'VERB', 'VBN', 'iodise'],
    ['found', 'VERB', 'VBD', 'find'],
    ['found', 'VERB', 'VB', 'found'],
    ['Quickly', 'ADV', 'RB', 'quickly'],
  ];
  for (const [text, upos, xpos, lemma] of rows) {
    it(`${text} (${xpos}) is of ${lemma}`, () => expect(lemmatize(text, upos, xpos)).toBe(lemma));
  }
});
