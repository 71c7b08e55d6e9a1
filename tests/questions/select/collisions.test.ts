import { expect, test } from 'vitest';
import type { Candidate } from '../../../src/model/candidate.js';
import { collide, prepare } from '../../../src/questions/select/collisions.js';
import { candidate } from './candidates.js';

/** A passage of which the words in brackets are gaps. */
function bank(passage: string): Candidate {
  const made = candidate({ id: 'bank', type: 'word-bank', paragraph: 9 });
  const pieces = passage.split(/[[\]]/u).map((text, at) => ({ id: `b${at}`, text, isGap: at % 2 === 1 }));
  const gaps = pieces.filter(({ isGap }) => isGap);
  return {
    ...made,
    keys: gaps.map(({ text }) => text),
    item: {
      ...made.item,
      type: 'word-bank',
      segments: pieces.map(({ id, text, isGap }) => (isGap ? { blank: id } : { text })),
      blanks: gaps.map(({ id, text }) => ({ id, accepted: [text], choices: null })),
      bank: gaps.map(({ text }) => text),
    },
  };
}

const rows: readonly (readonly [passage: string, prompt: string, key: string, collides: boolean])[] = [
  [
    'If no [ferry] comes from Oslo by noon, the market will [close].',
    'Under what condition will the market close?',
    'if no ferry comes from Oslo by noon',
    true,
  ],
  [
    'The mayor [closed] the market because the [roof] of the hall leaked.',
    'Why did the mayor close the market?',
    'because the roof of the hall leaked',
    true,
  ],
  [
    'If an [agreement] is not reached by noon, the truce will [expire].',
    'Paragraph 9 says: “The truce will expire.” Under what condition?',
    'if an agreement is not reached by noon',
    true,
  ],
  ['The mayor [closed] the market in Oslo.', 'Where did the mayor close the market?', 'in Oslo', true],
  ['The mayor closed the market in [Oslo].', 'Where did the mayor close the market?', 'in Oslo', false],
  [
    'The mayor [closed] the market on Monday.',
    'Why did the mayor close the market?',
    'because the roof of the hall leaked',
    false,
  ],
  [
    'Because the [roof] of the hall leaked, nobody came to the concert that [evening].',
    'Why did the mayor close the market?',
    'because the roof of the hall leaked',
    false,
  ],
];

test.each(rows)('%s beside %s – %s: %s', (passage, prompt, key, collides) => {
  const question = candidate({ id: 'asked', type: 'short-answer', prompt, key });
  expect(collide(prepare(bank(passage)), prepare(question))).toBe(collides);
});

test.each([
  [
    'Who left his family in debt when he died in 1810?',
    'Richard',
    'In which year did Richard die?',
    '1810',
    true,
  ],
  [
    'Who left his family in debt when he died in 1810?',
    'Richard',
    'In which year did Mary open a shop?',
    '1810',
    false,
  ],
  ['Who left his family in debt?', 'Richard', 'In which year did Richard die?', '1810', false],
])('%s – %s beside %s – %s: %s', (prompt, key, other, otherKey, collides) => {
  const who = candidate({ id: 'who', type: 'short-answer', prompt, key });
  const when = candidate({ id: 'when', type: 'choice', prompt: other, key: otherKey });
  expect(collide(prepare(who), prepare(when))).toBe(collides);
});

test.each([
  ['when he died in 1810', '1810', true],
  ['in Oslo', 'in 1810', false],
])('of one sentence, with the keys %s and %s: %s', (one, other, collides) => {
  const pair = [one, other].map((key, at) =>
    candidate({ id: `of${at}`, type: 'short-answer', key, sentence: 'a1p1s1' }),
  );
  const [first, second] = pair.map(prepare);
  expect(first !== undefined && second !== undefined && collide(first, second)).toBe(collides);
});
