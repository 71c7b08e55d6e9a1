import { expect, test } from 'vitest';
import { familyOf, questionWord } from '../../../src/bench/quality/entry.js';
import { items } from './items.js';

test.each([
  ['Who opened the bridge?', 'who'],
  ['To whom did the mayor give the key?', 'whom'],
  ['By how long was the truce extended?', 'how long'],
  ['How many people came?', 'how many'],
  ['How did they get down?', 'how'],
  ['In exchange for what was he freed?', 'what'],
  ['The mayor opened the bridge.', null],
  ['Name the person who opened the bridge.', null],
  ['Is it whole?', null],
  ['Will somehow be enough?', null],
])('%s asks %s', (prompt, word) => {
  expect(questionWord(prompt)).toBe(word);
});

test.each([
  [items.choice, 'retrieval'],
  [{ ...items.choice, skill: 'infer' as const }, 'inference'],
  [{ ...items.shortAnswer, skill: 'vocabulary' as const }, 'vocabulary'],
  [{ ...items.list, skill: 'evaluate' as const }, 'evaluation'],
  [{ ...items.false, skill: 'evaluate' as const }, 'statement'],
  [items.wordBank, 'gap'],
  [items.cloze, 'gap'],
  [items.matching, 'matching'],
  [items.ordering, 'ordering'],
  [{ ...items.open, skill: 'interpret' as const }, 'open'],
])('$0.type of skill $0.skill', (item, family) => {
  expect(familyOf(item)).toBe(family);
});
