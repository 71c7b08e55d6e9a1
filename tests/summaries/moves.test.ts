import { describe, expect, test } from 'vitest';
import { movesOf } from '../../src/summaries/weighing/moves.js';

describe('what a sentence does in the whole of an article', () => {
  test.each([
    ['The study found that harbour seals eat hardly any cod.', ['finding']],
    ['Researchers at Brask have shown that the bridge moves in the wind.', ['finding']],
    ['The mayor denied that the bridge was unsafe.', ['response']],
    ['The firm insisted that it had complied with the law.', ['response']],
    ['In 1938 she became the first woman to cross the bay.', ['fame']],
    ['He is best known for his songs about the harbour.', ['known-for']],
    ['The bridge is expected to open in May.', ['prospect']],
    ['The test cannot yet tell one seal from another.', ['limit']],
    ['The method has two limitations.', ['limit']],
  ])('%s', (text, moves) => {
    expect([...movesOf(text)]).toEqual(moves);
  });

  test.each([
    'The bridge stands at the mouth of the harbour.',
    'A study of the harbour began in 1990.',
    'For the first time in years the bay froze.',
    'She lives with two dogs in the old part of Brask.',
    '“The figures are old,” the mayor said.',
    'They showed the children round the harbour.',
    'Fishermen have complained about seals for years.',
  ])('nothing: %s', (text) => {
    expect([...movesOf(text)]).toEqual([]);
  });
});
