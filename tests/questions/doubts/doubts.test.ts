import { expect, it } from 'vitest';
import { askAbout } from '../builders.js';

/** The stems of all questions about a text that the program would print. */
const stemsOf = (text: string) => askAbout(text, 'News of the week').map(({ item }) => item.prompt);

const asked: readonly (readonly [text: string, stem: string])[] = [
  ['The storm in Bergen lasted two hours.', 'For how long did the storm in Bergen last?'],
  ['Anna Karlsen arrested Peter Hale.', 'Who arrested Peter Hale?'],
  ['Anna Karlsen praised Peter Hale in Oslo in 1998.', 'Who praised Peter Hale in Oslo in 1998?'],
  [
    'Peter Hale was born into a large family in 1956.',
    'In which year was Peter Hale born into a large family?',
  ],
  ['Peter Hale was born in Norway in 1956.', 'In which year was Peter Hale born in Norway?'],
  ['Peter Hale won the Lindgren Prize in Oslo in 1998.', 'What did Peter Hale win in Oslo in 1998?'],
  [
    'The council of Bergen discussed three goals: a new school, a new bridge and a new harbour.',
    'What are the three goals that the text lists?',
  ],
  [
    'Gardeners in Bergen planted 250 apple trees in May 1998.',
    'How many apple trees did gardeners in Bergen plant in May 1998?',
  ],
];

it.each(asked)('of %j asks %j', (text, stem) => {
  expect(stemsOf(text)).toContain(stem);
});

const refused: readonly (readonly [why: string, text: string, stem: RegExp])[] = [
  ['others did it too', 'Party leaders from Norway questioned Peter Hale.', /^Who questioned/],
  ['somebody gets it again and again', 'Peter Hale won the Lindgren Prize for Young Sailors.', /Hale win\?/],
  ['it is done to many', 'Heavy winter rain damages many of the old roads of Norway.', /damages many/],
  ['the verb says little', 'Land subsidence affects the city of Bergen.', /affects/],
  ['a picture stands for something', 'The giant blue balloon represents a full lake of water.', /represents/],
  ['the paper tells of itself', 'The Bergen Post examines the rising price of bread in Norway.', /examine/],
  ['the place points back', 'Peter Hale was born later in Bergen, Norway.', /^Where/],
  ['it has two places', 'Peter Hale settled into a small house in Oslo in 1998.', /^(?:Where|In which city)/],
  [
    'an owner is left alone',
    "The report's authors met in Oslo. The report says the price of bread in Norway is falling.",
    /report['’]s (?:say|said)/,
  ],
  ['something is conceded', 'Norway is free to decide that the old rules serve its interests.', /free to/],
  [
    'the heading is empty',
    'The plan needs two key things: long records of the water and good maps of the ground.',
    /key things/,
  ],
  [
    'a time is when, not how long',
    'One night, Peter Hale scored the first goal of Norway in Oslo.',
    /^For how long/,
  ],
  ['it is one of a count', 'Peter Hale scored a second goal for Norway in Oslo in 1998.', /a second goal/],
  ['each has so many', 'Norway and Sweden are sending more than 1,000 soldiers each.', /each/],
  ['more than what is open', 'The two pilots of Bergen made three more flights in May 1998.', /more flights/],
];

it.each(refused)('does not ask where %s', (_why, text, stem) => {
  expect(stemsOf(text).filter((one) => stem.test(one))).toEqual([]);
});
