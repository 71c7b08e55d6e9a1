import { describe, expect, it } from 'vitest';
import { createRandom } from '../../../src/base/random.js';
import type { Phrase } from '../../../src/model/fact.js';
import { variantDistractors } from '../../../src/questions/distractors/variants.js';
import { distractorTask, fact, phrase } from './builders.js';

/** The wrong options for a sentence that says something of a thing, claimed by somebody or told by the article. */
function variants(text: string, members: readonly Phrase[], isClaim = true): readonly string[] {
  const attribution = isClaim ? { speaker: 'the firm', verb: 'said' } : null;
  const task = distractorTask(text, createRandom('a'));
  return variantDistractors({ ...task, fact: fact({ members, attribution }) }).map((one) => one.text);
}

function count(text: string, amount: string, value: number): Phrase {
  const [, ...counted] = text.split(' ');
  return phrase(text, {
    type: 'count',
    quantity: { amount, counted: counted.join(' '), kind: 'count', value, hedge: null },
  });
}

const visitors = count('6m US visitors', '6m', 6_000_000);
const trees = count('300 trees', '300', 300);

describe('variantDistractors', () => {
  it('misreads two parts, each by itself and both together', () => {
    expect(variants('It has lost 6m US visitors in May', [visitors]).toSorted()).toEqual([
      'It has gained 12m US visitors in May',
      'It has gained 6m US visitors in May',
      'It has lost 12m US visitors in May',
    ]);
  });
  it('takes other numbers of a claim that can be misread in its number only', () => {
    const made = variants('It has 300 trees in its garden', [trees]);
    expect(made).toHaveLength(3);
    for (const text of made) expect(text).toMatch(/^It has \d+ trees in its garden$/);
    expect(made).not.toContain('It has 300 trees in its garden');
  });

  const none: readonly (readonly [
    why: string,
    text: string,
    members: readonly Phrase[],
    isClaim: boolean,
  ])[] = [
    ['nothing to misread', 'It reduces life satisfaction', [], true],
    ['one opposite', 'It was dangerous for the players', [], true],
    ['numbers of what the article itself tells', 'It has 300 trees in its garden', [trees], false],
  ];
  it.each(none)('makes fewer than two of %s', (_why, text, members, isClaim) => {
    expect(variants(text, members, isClaim).length).toBeLessThan(2);
  });
});
