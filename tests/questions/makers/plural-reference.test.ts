import { describe, expect, it } from 'vitest';
import { askAbout } from '../builders.js';

/** Question and answer of what a plural pronoun refers to. */
function asked(text: string): readonly (readonly [prompt: string, key: string])[] {
  return askAbout(text).flatMap(({ item, form }) =>
    item.type === 'short-answer' && form === 'plural-reference'
      ? [[item.prompt, item.accepted[0] ?? ''] as const]
      : [],
  );
}

const rows: readonly (readonly [text: string, prompt: string, key: string])[] = [
  [
    'Engineers from the harbour studied the old bridge. They found that the river had damaged its towers.',
    'Paragraph 1 says: “They found that the river had damaged its towers.” What does “They” refer to?',
    'engineers from the harbour',
  ],
  [
    'The bombers missed the bridge. Instead, they destroyed the houses of the old town.',
    'Paragraph 1 says: “Instead, they destroyed the houses of the old town.” What does “they” refer to?',
    'the bombers',
  ],
  [
    'The bridges of the old town were closed in May. They had lost most of their heavy stones.',
    'Paragraph 1 says: “They had lost most of their heavy stones.” What does “They” refer to?',
    'the bridges of the old town',
  ],
  [
    'Problems with the old engines were found in May. They were caused by the long and cold winter.',
    'Paragraph 1 says: “They were caused by the long and cold winter.” What does “They” refer to?',
    'problems with the old engines',
  ],
];

describe('makePluralReference asks what they stand for', () => {
  it.each(rows)('%s', (text, prompt, key) => {
    expect(asked(text)).toEqual([[prompt, key]]);
  });
});

const none: readonly (readonly [why: string, text: string])[] = [
  [
    'named in the same sentence',
    'Engineers from the harbour said they had studied the towers of the bridge.',
  ],
  [
    'for what builds nothing',
    'Problems with the old engines were found in May. They built a tunnel that ends behind the old bridge.',
  ],
  [
    'for what thinks nothing',
    'The bridges of the old town were closed in May. They regretted the loss of their heavy stones.',
  ],
  ['in a sentence too short', 'Engineers from the harbour studied the old bridge. They found nothing.'],
  [
    'for what another sentence explains',
    'These people studied the old bridge. They found that the river had damaged it.',
  ],
  [
    'in a quotation',
    'Engineers studied the old bridge. “They found that the river had damaged it,” said Anna Karlsen.',
  ],
];

describe('makePluralReference asks for nobody', () => {
  it.each(none)('%s', (_why, text) => {
    expect(asked(text)).toEqual([]);
  });
});
