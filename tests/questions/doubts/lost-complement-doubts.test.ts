import { expect, it } from 'vitest';
import { askAbout } from '../builders.js';

/** The stems of all questions about a text that the program would print. */
const stemsOf = (text: string) => askAbout(text, 'News of the week').map(({ item }) => item.prompt);

const asked: readonly (readonly [text: string, stem: string])[] = [
  [
    'Sailors of the Red Crew stormed the Harbour Museum of Bergen in 1998.',
    'Who stormed the Harbour Museum of Bergen in 1998?',
  ],
  [
    'Anna Karlsen accused Peter Hale of selling 300 old boats in 1998.',
    'Who accused Peter Hale of selling 300 old boats in 1998?',
  ],
  ['Peter Hale was arrested in Oslo in 1998.', 'Who was arrested in Oslo in 1998?'],
  [
    'Anna Karlsen asked Peter Hale to repair 300 old boats in 1998.',
    'Who asked Peter Hale to repair 300 old boats in 1998?',
  ],
  ['Anna Karlsen used the old map of the harbour in 1998.', 'Who used the old map of the harbour in 1998?'],
  [
    'The council of Bergen approved the sale of the harbour in 1998.',
    'What did the council of Bergen approve in 1998?',
  ],
];

it.each(asked)('of %j asks %j', (text, stem) => {
  expect(stemsOf(text)).toContain(stem);
});

const refused: readonly (readonly [why: string, text: string, stem: RegExp])[] = [
  [
    'of what is lost',
    'Anna Karlsen accuses the owners of the old boats, who held the harbour of Bergen from 2011 to 2013, of having been slow.',
    /^(?!.* of having).*\baccuse/u,
  ],
  [
    'they are persons',
    'Many sailors in Bergen arrested the rich and greedy owners of the old boats in 1998.',
    /^What did/u,
  ],
  [
    'to do what is lost',
    'In 1998, Anna Karlsen, a baker who led the old team, asked Peter Hale, head of the harbour, to repair 300 boats.',
    /^(?!.* to repair).*\bask/u,
  ],
  [
    'the day belongs to the verb',
    'The council of Bergen approved the treaty of purchase on April 9; the mayor of Oslo signed the treaty on May 28.',
    /^(?:According to [^,]*, )?what did the council of Bergen approve/iu,
  ],
  [
    'they are told by the deed alone',
    'The attackers, clad in old coats, stormed the Harbour Museum of Bergen in 1998.',
    /^Who stormed/u,
  ],
  [
    'what for is told by the other verb',
    'Using the back of the old harbour map, Anna Karlsen directed the sailors to the north.',
    /^Who used/u,
  ],
];

it.each(refused)('asks nothing where %s: %s', (_why, text, stem) => {
  expect(stemsOf(text).filter((prompt) => stem.test(prompt))).toEqual([]);
});
