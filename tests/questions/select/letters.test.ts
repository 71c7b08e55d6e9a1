import { describe, expect, it } from 'vitest';
import type { ChoiceItem } from '../../../src/model/item.js';
import { balanceLetters, isOrdered } from '../../../src/questions/select/letters.js';

function choice(id: string, texts: readonly string[], right: number): ChoiceItem {
  return {
    type: 'choice',
    id,
    origin: 'generated',
    prompt: 'Who freed the hostages?',
    points: 1,
    skill: 'retrieve',
    difficulty: null,
    tags: null,
    evidence: [],
    explanation: null,
    choices: texts.map((text, index) => ({
      id: `${id}-${index}`,
      text,
      correct: index === right,
      rationale: null,
      evidence: [],
    })),
  };
}

const names = ['Hamas', 'Israel', 'Qatar', 'Egypt'];
const letterOf = (item: ChoiceItem) => item.choices.findIndex((one) => one.correct);

describe('balanceLetters', () => {
  it.each([4, 8, 11])('spreads %i keys over the letters', (count) => {
    const items = Array.from({ length: count }, (_, index) => choice(`q${index}`, names, 0));
    const letters = balanceLetters(items).map((item) => (item.type === 'choice' ? letterOf(item) : -1));
    const uses = names.map((_, letter) => letters.filter((one) => one === letter).length);
    expect(Math.max(...uses) - Math.min(...uses)).toBeLessThanOrEqual(1);
    for (let index = 2; index < letters.length; index++)
      expect(letters[index] === letters[index - 1] && letters[index] === letters[index - 2]).toBe(false);
  });

  it('keeps key and options together', () => {
    const [item] = balanceLetters([choice('q', names, 2)]);
    expect(item?.type === 'choice' && item.choices.find((one) => one.correct)?.text).toBe('Qatar');
    expect(item?.type === 'choice' && [...item.choices.map((one) => one.text)].sort()).toEqual(
      [...names].sort(),
    );
  });

  it.each([
    [['two', 'three', 'four']],
    [['On Monday', 'On Tuesday', 'On Friday']],
    [['In 1990', 'In 2001', 'In 2004']],
  ])('leaves %j in its order', (texts) => {
    const item = choice('q', texts, 2);
    expect(isOrdered(item)).toBe(true);
    expect(balanceLetters([choice('p', texts, 2), item])[1]).toEqual(item);
  });

  it.each([[names], [['the truce', 'the war']]])('sees no order in %j', (texts) => {
    expect(isOrdered(choice('q', texts, 0))).toBe(false);
  });
});
