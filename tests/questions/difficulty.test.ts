import { describe, expect, it } from 'vitest';
import type { Item } from '../../src/model/item.js';
import { difficultyOf, difficultyReasons } from '../../src/questions/difficulty.js';
import { candidate, type Sketch } from './select/candidates.js';

const sentences: Readonly<Record<string, string>> = {
  a1p1s1: 'The ferry left the harbour on Monday.',
  a1p1s2: `The ferry ${'which carried many people and a great deal of freight '.repeat(5)}left.`,
};

function item(sketch: Omit<Sketch, 'id'>, change: Partial<Pick<Item, 'skill' | 'evidence'>> = {}): Item {
  return { ...candidate({ id: 'x', sentence: 'a1p1s1', key: 'Monday', ...sketch }).item, ...change };
}

function difficulty(of: Item): number {
  return difficultyOf(of, (id) => sentences[id] ?? '');
}

const prompt = 'When did the ferry leave the harbour?';
/** The easier item first. */
const rows: readonly (readonly [why: string, easier: Item, harder: Item])[] = [
  ['choosing, writing', item({ prompt }), item({ prompt, type: 'short-answer' })],
  ['a statement, a choice', item({ prompt, type: 'true-false' }), item({ prompt })],
  ['one answer, several', item({ prompt, type: 'short-answer' }), item({ prompt, type: 'list' })],
  ['finding, inferring', item({ prompt }), item({ prompt }, { skill: 'infer' })],
  ['inferring, judging', item({ prompt }, { skill: 'infer' }), item({ prompt }, { skill: 'evaluate' })],
  ['words of the text, others', item({ prompt }), item({ prompt: 'At which time did the ship set sail?' })],
  ['a short sentence, a long one', item({ prompt }), item({ prompt, sentence: 'a1p1s2' })],
  [
    'a short answer, a clause',
    item({ prompt }),
    item({ prompt, key: 'because the storm had passed by then' }),
  ],
  [
    'one sentence, two',
    item({ prompt }, { evidence: [{ sentence: 'a1p1s1', quote: 'Monday' }] }),
    item(
      { prompt },
      {
        evidence: [
          { sentence: 'a1p1s1', quote: 'Monday' },
          { sentence: 'a1p9s1', quote: 'Monday' },
        ],
      },
    ),
  ],
];

describe('difficultyOf', () => {
  it.each(rows)('%s', (_, easier, harder) => {
    expect(difficulty(easier)).toBeLessThan(difficulty(harder));
  });

  it('stays within 0 and 1, in hundredths', () => {
    for (const of of rows.flatMap(([, easier, harder]) => [easier, harder])) {
      const value = difficulty(of);
      expect(value).toBeGreaterThanOrEqual(0);
      expect(value).toBeLessThanOrEqual(1);
      expect(Math.round(value * 100)).toBeCloseTo(value * 100, 9);
    }
  });

  it('has a reason for each part, and none for what adds nothing', () => {
    const reasons = difficultyReasons(item({ prompt }, { skill: 'infer' }), () => '').map(({ text }) => text);
    expect(reasons).toContain('asks to infer');
    expect(reasons).toContain('answered as choice');
    expect(reasons).not.toContain('long answer');
    expect(reasons).not.toContain('answer over several sentences');
  });
});
