import { describe, expect, test } from 'vitest';
import { syllables } from '../../src/base/syllables.js';
import { gradeLevel } from '../../src/read/readability.js';

describe('syllables', () => {
  test.each([
    [
      1,
      [
        'stopped',
        'the',
        'moved',
        'school',
        'rhythm'.slice(0, 3),
        'bridge',
        'clothes',
        'makes',
        'queue',
        "it's",
        'tired',
      ],
    ],
    [
      2,
      [
        'table',
        'extended'.slice(2),
        'ferry',
        'people',
        'windows',
        'changes',
        'boxes',
        'being',
        'quiet',
        'evening',
        'wanted',
        'prism',
      ],
    ],
    [3, ['extended', 'radio', 'area', 'passenger', 'medium', 'idea', 'actual']],
    [4, ['society', 'education', 'information', 'material', 'population']],
    [5, ['organization', 'opportunity', 'hospitality', 'communication']],
  ])('%i', (count, words) => {
    expect(words.filter((word) => syllables(word) !== count)).toEqual([]);
  });
});

describe('grade level', () => {
  test('is null under a hundred words', () => {
    expect(gradeLevel(['The cat sat on the mat.'])).toBeNull();
  });

  test('follows the formula: 20 sentences of 5 words of one syllable', () => {
    expect(gradeLevel(['The cat sat on mats. '.repeat(20).trim()])).toBe(-1.8);
  });

  test('is higher for longer sentences and words', () => {
    const hard =
      'Representatives of several international organizations negotiated the continuation of humanitarian operations in neighbouring territories. ';
    expect(gradeLevel([hard.repeat(10).trim()]) ?? 0).toBeGreaterThan(20);
  });
});
