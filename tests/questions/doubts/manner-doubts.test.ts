import { expect, it } from 'vitest';
import { askAbout } from '../builders.js';

/** The stems of all questions about a text that the program would print. */
const stemsOf = (text: string, title = 'News of the week') =>
  askAbout(text, title).map(({ item }) => item.prompt);

const asked: readonly (readonly [text: string, stem: string])[] = [
  [
    'Peter Hale and Ken Berg testified before the Harbour Council of Bergen.',
    'Who testified before the Harbour Council of Bergen?',
  ],
  [
    'The old harbour museum was badly damaged by the storm of 1998 and closed.',
    'What was the old harbour museum badly damaged by?',
  ],
  [
    'Sailors may help the harbour of Bergen by planting 300 old trees.',
    'How might sailors help the harbour of Bergen?',
  ],
  ['Anna Karlsen visited Norway and Sweden in 1998.', 'What did Anna Karlsen do in 1998?'],
  [
    'Peter Hale argued that the old harbour of Oslo was a danger to sailors.',
    'Who argued that the old harbour of Oslo was a danger to sailors?',
  ],
];

it.each(asked)('asks about: %s', (text, stem) => {
  expect(stemsOf(text)).toContain(stem);
});

const unasked: readonly (readonly [text: string, pattern: RegExp])[] = [
  [
    'Later in the day, Peter Hale and Ken Berg testified before the Harbour Council of Bergen.',
    /^Who testified/u,
  ],
  [
    'Old fans of the wooden boats of Bergen and Oslo might be disappointed by the lack of bright pictures.',
    / by\?$/u,
  ],
  ['Sailors may help the harbour of Bergen by planting 300 old trees.', /^\p{L}+ may\b.*\?$/u],
  ['In the fall of 2017, Anna Karlsen was preparing for a talk in Bergen.', /^What did Anna Karlsen do/u],
  ['And voters in Norway did not choose Peter Hale when they had the chance in 1976.', /the chance/u],
  [
    'In 1998, the agents of Peter Hale sank two boats in Bergen, killing more than 200 sailors.',
    /^What was the result/u,
  ],
  ['Lean beef is an important source of iron for sailors.', /^What is lean beef/u],
  [
    'Peter Hale appealed his conviction for leading a training camp, arguing that his support for the camp was an act of love.',
    /the camp was/u,
  ],
  ['The bank of Norway said the price of a litre of fish oil was $2.55.', /^What did the bank/u],
];

it.each(unasked)('does not ask of: %s', (text, pattern) => {
  expect(stemsOf(text).filter((stem) => pattern.test(stem))).toEqual([]);
});

it('asks nothing that the title tells', () => {
  const text = 'Peter Hale stepped on the leg of Ken Berg in Oslo on Friday after a long and bitter match.';
  const pattern = /^Who stepped/u;
  expect(stemsOf(text).filter((stem) => pattern.test(stem))).not.toEqual([]);
  expect(
    stemsOf(text, 'Peter Hale steps on leg of Ken Berg on Friday in Oslo').filter((stem) =>
      pattern.test(stem),
    ),
  ).toEqual([]);
});
