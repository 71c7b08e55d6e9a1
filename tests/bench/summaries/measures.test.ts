import { describe, expect, test } from 'vitest';
import { bootstrapMean } from '../../../src/bench/summaries/bootstrap.js';
import { readReferenceTexts } from '../../../src/bench/summaries/references.js';
import { rouge } from '../../../src/bench/summaries/rouge.js';
import { textRank } from '../../../src/bench/summaries/text-rank.js';

describe('rouge', () => {
  test.each([
    ['the same', 'The truce holds.', ['the truce holds'], [1, 1, 1]],
    ['nothing shared', 'A storm came.', ['the truce holds'], [0, 0, 0]],
    ['an empty summary', '', ['the truce holds'], [0, 0, 0]],
    // Lin 2004, section 3: "police kill the gunman" against "police killed the gunman": three of four words.
    ['one word of four changed', 'police kill the gunman', ['police killed the gunman'], [0.75, 1 / 3, 0.75]],
    [
      'order counts for pairs and the longest run',
      'the gunman kill police',
      ['police killed the gunman'],
      [0.75, 1 / 3, 0.5],
    ],
    ['a word counts as often as the reference has it', 'the the the', ['the truce holds'], [1 / 3, 0, 1 / 3]],
    ['the best reference counts', 'the truce holds', ['a storm', 'the truce holds'], [1, 1, 1]],
  ])('%s', (_, summary, references, [one = 0, two = 0, longest = 0]) => {
    const score = rouge(summary, references);
    expect(score['rouge-1']).toBeCloseTo(one, 9);
    expect(score['rouge-2']).toBeCloseTo(two, 9);
    expect(score['rouge-L']).toBeCloseTo(longest, 9);
  });
});

describe('TextRank', () => {
  const sentences = [
    'The ferry crosses the river every hour.',
    'Nobody was hurt.',
    'The river ferry carries sixty passengers every hour.',
    'Sixty passengers crossed the river on the ferry.',
  ];
  test('takes the sentences that share most with the others, in order', () => {
    expect(textRank(sentences, 8)).toEqual([sentences[2]]);
    expect(textRank(sentences, 16)).toEqual([sentences[0], sentences[2]]);
  });
  test('takes one sentence even where it is longer than the limit, and none from none', () => {
    expect(textRank(sentences, 2)).toHaveLength(1);
    expect(textRank([], 60)).toEqual([]);
  });
});

describe('bootstrap', () => {
  test('the interval holds the mean, the same each time, and is a point for equal values', () => {
    const { mean, low, high } = bootstrapMean([0, 1, 0, 1, 1, 0, 1, 0]);
    expect(mean).toBe(0.5);
    expect(low).toBeLessThan(0.5);
    expect(high).toBeGreaterThan(0.5);
    expect(bootstrapMean([0, 1, 0, 1, 1, 0, 1, 0])).toEqual({ mean, low, high });
    expect(bootstrapMean([0.3, 0.3, 0.3]).low).toBeCloseTo(0.3, 9);
  });
  test('an empty sample is refused', () => {
    expect(() => bootstrapMean([])).toThrow(RangeError);
  });
});

test('a folder without the reference summaries is named, with the command to give', () => {
  expect(() => readReferenceTexts('nowhere')).toThrow(
    /nowhere.gum.gum\.jsonl: no such file.*bench:summaries/,
  );
});
