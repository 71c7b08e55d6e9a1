import { describe, expect, test } from 'vitest';
import { indexKnowledge } from '../../src/summaries/knowledge.js';
import { findAnswerOfQuestion } from '../../src/summaries/weighing/posed.js';
import { findResolutions } from '../../src/summaries/weighing/resolutions.js';
import { findThesis } from '../../src/summaries/weighing/thesis.js';
import { readText } from '../facts/builders.js';

const know = (text: string) => indexKnowledge(readText(text).analysis);

describe('the answer to what an article asks', () => {
  test.each([
    [
      'by the verb of the question',
      'The tower of Brask stands on a rock in the bay. Who had built it? Sailors told many tales of giants. The tower was most likely built by fishermen in 1400.',
      3,
    ],
    [
      'the last of several',
      'The tower of Brask stands on a rock in the bay. Who had built it? Giants built the tower, sailors thought. Later the lamp went out for years. Fishermen built the tower in 1400.',
      4,
    ],
    [
      'none, where nothing is asked',
      'The tower of Brask stands in the bay. Fishermen built the tower.',
      null,
    ],
    [
      'none, where the verb is any verb',
      'The tower of Brask stands in the bay. Who has it now? The council has the keys.',
      null,
    ],
    [
      'none, where nothing answers',
      'The tower of Brask stands in the bay. Who had built it? Nobody knows its age.',
      null,
    ],
  ])('%s', (_, text, expected) => {
    expect(findAnswerOfQuestion(know(text))).toBe(expected);
  });
});

describe('the turn to what an account is about', () => {
  test.each([
    [
      'behind what is known',
      'Harbour seals are known for their large round eyes. But one seal in Brask has become a guide for swimmers.',
      1,
    ],
    [
      'none, where it asks',
      'Harbour seals are known for their round eyes. But why do they live in Brask? Nobody has found out.',
      null,
    ],
    ['none, where nothing turns', 'Harbour seals are known for their round eyes. They live in Brask.', null],
    [
      'none beyond the introduction',
      `Harbour seals are known for their round eyes. ${'They sleep on the rocks in the sun. '.repeat(12)}But they are shy.`,
      null,
    ],
  ])('%s', (_, text, expected) => {
    expect(findThesis(know(text))).toBe(expected);
  });
});

describe('what an article comes to', () => {
  test.each([
    [
      'what a study found',
      'Why do seals sing at night? Harbour seals sleep on the rocks. They hunt in the bay. They eat fish and crabs. Their young swim early. A team at Brask found that seals sing to keep their young together.',
      [5],
    ],
    [
      'nothing of a report, whose lead tells it',
      'The council of Brask has closed the bridge, officials said on Monday. Lorries use the ferry. But the ferry is slow. A study found that the bridge is unsafe.',
      [],
    ],
    [
      'nothing where all goes on evenly',
      'Harbour seals are the most common seals of the coast. They sleep on the rocks. They hunt in the bay.',
      [],
    ],
  ])('%s', (_, text, expected) => {
    expect([...findResolutions(know(text)).keys()]).toEqual(expected);
  });
});
