import { expect, it } from 'vitest';
import { askAbout } from '../builders.js';

/** The stems of all questions about a text that the program would print. */
const stemsOf = (text: string) => askAbout(text, 'News of the week').map(({ item }) => item.prompt);

const asked: readonly (readonly [text: string, stem: string])[] = [
  ['Anna Karlsen drew a map of the harbour of Bergen in 1998.', 'What did Anna Karlsen draw in 1998?'],
  [
    'Anna Karlsen drew the ire of the sailors of Bergen on Friday.',
    'Who drew the ire of the sailors of Bergen on Friday?',
  ],
  [
    'Norway granted independence to the Lofoten Islands in 1946 after a long and bitter quarrel.',
    'Which country granted independence to the Lofoten Islands?',
  ],
  ['Peter Hale sought the approval of the British Government in 1998.', 'What did Peter Hale seek in 1998?'],
  [
    'The police of Bergen killed 12 sailors in 1998.',
    'How many sailors did the police of Bergen kill in 1998?',
  ],
  [
    'Peter Hale was placed under house arrest in Oslo in 1998.',
    'Who was placed under house arrest in Oslo in 1998?',
  ],
  ['A massive storm threatened the boats of Bergen in 1998.', 'What threatened the boats of Bergen in 1998?'],
  ['Sailors from Norway were stranded in Bergen as a result.', 'Where were sailors from Norway stranded?'],
  [
    'Anna Karlsen clearly opposed the sale of 300 old boats in Bergen.',
    'Who opposed the sale of 300 old boats in Bergen?',
  ],
  [
    'Peter Hale worked at a bank in Bergen in 1998.',
    'In which year did Peter Hale work at a bank in Bergen?',
  ],
];

it.each(asked)('asks about: %s', (text, stem) => {
  expect(stemsOf(text)).toContain(stem);
});

const unasked: readonly (readonly [text: string, pattern: RegExp])[] = [
  ['Anna Karlsen drew the ire of the sailors of Bergen on Friday.', /^What did Anna Karlsen draw/u],
  ['Peter Hale opened the doors of his new museum in Bergen in 2006.', /^What did Peter Hale open/u],
  ['The quarrel between Norway and Sweden has put an intense focus on the old harbour.', /\bput\?/u],
  ['Norway granted independence in 1946.', /\bgrant/u],
  ['Peter Hale sought the approval of the British Government.', /^What did Peter Hale seek\?/u],
  ['In 1998, sailors of the Red Crew sank a boat of Norway, killing more than 200 people.', /\bkill/u],
  ['Anna Karlsen would consistently demonstrate the courage of an old sailor of Bergen.', /^What would/u],
  ['Peter Hale is seen stepping on the leg of Anna Karlsen in Bergen.', /^Who is seen/u],
  [
    'If the boat is late in the autumn, Anna Karlsen suggests waiting in the old museum of Bergen.',
    /^What happens/u,
  ],
  [
    'After analyzing the available data, Anna Karlsen found a decrease in the number of herrings.',
    /^When did/u,
  ],
  ['Peter Hale worked at a law office in his home town.', /^Where did/u],
  ['A massive explosion rocked Oslo in front of a popular market hall on Friday.', /^Where did/u],
  ['Storms and floods affect a large portion of the population of Norway.', /^What do/u],
  ['In 1998, internal events in Norway threatened the idea of the Northern Union.', /^What threatened/u],
  ['A hunter ate a wild rabbit in Norway.', /^What did a hunter/u],
  ['Sailors from Norway were stranded in Bergen as a result.', /as a result.*\?$/u],
  ['Anna Karlsen clearly opposed the sale of 300 old boats in Bergen.', /clearly.*\?$/u],
];

it.each(unasked)('does not ask of: %s', (text, pattern) => {
  expect(stemsOf(text).filter((stem) => pattern.test(stem))).toEqual([]);
});
