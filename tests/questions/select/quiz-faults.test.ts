import { describe, expect, test } from 'vitest';
import type { Item } from '../../../src/model/item.js';
import { findQuizFaults } from '../../../src/questions/select/quiz-faults.js';
import { choice, gaps, pairs, short, statement } from '../faults/items.js';

const names = (items: readonly Item[]): readonly string[] => [
  ...new Set(findQuizFaults(items).map(({ name }) => name)),
];

/** Choices with four options that are right at the given letters, all about different things. */
const lettered = (letters: string): readonly Item[] =>
  [...letters].map((letter, index) => {
    const options = [...'ABCD'].map(
      (each) => `${each === letter ? '*' : ''}Thing ${each}${'x'.repeat(index)}`,
    );
    return choice(`What is number ${index}?`, ...options);
  });

describe('letters', () => {
  test.each([
    ['ABCDABCDAB', []],
    ['AABBCCDDAB', []],
    ['ABCD', []],
    ['AB', []],
    ['AABBCCAABB', ['letters-unbalanced']],
    ['ABABAB', ['letters-unbalanced']],
    ['ABCDAAABCD', ['letters-unbalanced', 'letters-in-a-row']],
    ['AAABBCCDDB', ['letters-in-a-row']],
    ['', []],
  ])('%s %j', (letters, expected) => expect(names(lettered(letters))).toEqual(expected));

  test('a letter that few items have is right less often', () => {
    const three = choice('Which of three?', 'One', '*Two', 'Three');
    expect(names([...lettered('ACD'), three])).toEqual([]);
  });

  test('options that keep their order cannot be moved', () => {
    const years = ['1901', '1902', '1903', '1904', '1905'].map((year, index) =>
      choice(`Which year was flood ${index}?`, `*${year}`, '1950', '1960', '1970'),
    );
    expect(names(years.map((item, index) => ({ ...item, id: `y${index}` })))).toEqual([]);
  });

  test('several right choices belong to no letter', () => {
    const both = choice('Which of these float?', '*Boats', '*Rafts', 'Stones');
    expect(names([both, { ...both, id: 'q2', prompt: 'Which of these swim?' }])).not.toContain(
      'letters-unbalanced',
    );
  });
});

describe('items together', () => {
  const key = short('Which village did the river Lune flood on Monday?', 'Oak Hill');
  const rows: readonly (readonly [string, readonly Item[], readonly string[]])[] = [
    [
      'a stem that tells',
      [key, short('When did the river Lune flood the village of Oak Hill?', 'on Friday')],
      ['item-answers-another'],
    ],
    [
      'a gap text that tells',
      [key, gaps('On Monday, the river Lune flooded the [village] of Oak Hill.')],
      ['item-answers-another'],
    ],
    [
      'a true statement that tells',
      [key, statement('On Monday the river Lune flood hit the village of Oak Hill.', 'true')],
      ['item-answers-another'],
    ],
    [
      'a false statement',
      [key, statement('On Monday the river Lune flood hit the village of Oak Hill.', 'false')],
      [],
    ],
    ['the place in another matter', [key, short('Who is the mayor of Oak Hill?', 'Ann Reed')], []],
    [
      'another matter alike',
      [key, short('Which village did the river Wye flood on Friday?', 'Elm Green')],
      [],
    ],
    ['keys alike', [key, short('Where does the mayor live?', 'oak hill')], ['keys-alike']],
    [
      'keys alike in two sections',
      [key, choice('Where does the mayor live?', '*Oak Hill', 'Elm Green', 'Ash Vale')],
      [],
    ],
    ['keys that differ', [key, short('Where does the mayor live?', 'near Oak Hill')], []],
    ['one question twice', [key, short(key.prompt, 'Ash Vale')], ['prompts-alike']],
    ['two passages under one prompt', [gaps('The [river] rose.'), gaps('The [rain] fell.')], []],
    [
      'two matchings under one prompt',
      [
        pairs(
          [
            ['a', 'b'],
            ['c', 'd'],
          ],
          [1, 0],
        ),
        pairs(
          [
            ['e', 'f'],
            ['g', 'h'],
          ],
          [1, 0],
        ),
      ],
      [],
    ],
    [
      'two exceptions',
      [short('Who did NOT come?', 'Ann'), short('Who did NOT call?', 'Ben')],
      ['negatives-several'],
    ],
    ['one exception', [short('Who did NOT come?', 'Ann'), short('Who did not call?', 'Ben')], []],
  ];
  test.each(rows)('%s', (_, items, expected) => expect(names(items)).toEqual(expected));
});
