import { expect, it } from 'vitest';
import { askAbout } from '../builders.js';

/** The stems of all questions about a text that the program would print. */
const stemsOf = (text: string) => askAbout(text, 'News of the week').map(({ item }) => item.prompt);

const asked: readonly (readonly [text: string, stem: string])[] = [
  [
    'Norway has pledged to punish the fishermen of Bergen by freezing their money.',
    'How has Norway pledged to punish the fishermen of Bergen?',
  ],
  [
    'Anna Karlsen wrote: “The old boats of Bergen are safe with the museum of the town.”',
    'Who wrote, “The old boats of Bergen are safe with the museum of the town”?',
  ],
  [
    'Anna Karlsen said: “The old boats of Bergen are safe with the museum of the town.”',
    'Who said, “The old boats of Bergen are safe with the museum of the town”?',
  ],
  [
    'Anna Karlsen wrote reports on all schools of Bergen in 1998.',
    'Who wrote reports on all schools of Bergen in 1998?',
  ],
  [
    'The mayor Anna Karlsen accused the Liberals of hiding old letters.',
    'Whom did the mayor Anna Karlsen accuse of hiding old letters?',
  ],
  [
    'Anna Karlsen skipped her evening lessons -- a breach of school rules -- in 1998.',
    'In which year did Anna Karlsen skip her evening lessons?',
  ],
  [
    'Anna Karlsen sent a letter to the Norwegian president in 1998.',
    'In which year did Anna Karlsen send a letter to the Norwegian president?',
  ],
  [
    'Bill Foss, Blue Boat project manager at the Harbour Museum, sold 300 boats in Bergen.',
    'Who is the Blue Boat project manager at the Harbour Museum?',
  ],
  [
    'Norwegian security services arrested 300 sailors in Bergen in 1998.',
    'Who arrested 300 sailors in Bergen in 1998?',
  ],
  ['Peter Hale appealed to a US court in 1998.', 'In which year did Peter Hale appeal to a US court?'],
  [
    'Anna Karlsen, a marine biologist, sold a boat. Anna Karlsen, a biologist who lives in Oslo, sold a museum.',
    "What is Anna Karlsen's job?",
  ],
  ['Norwegian tennis player Anna Karlsen sold 300 boats in Bergen.', "What is Anna Karlsen's job?"],
  ['Anna Karlsen, a banker in Oslo, sold a boat.', "What is Anna Karlsen's job?"],
];

it.each(asked)('of %j asks %j', (text, stem) => {
  expect(stemsOf(text)).toContain(stem);
});

const refused: readonly (readonly [why: string, text: string, stem: RegExp])[] = [
  [
    'the way is that of the deed',
    'Norway has charged Peter Hale with theft by selling the boats of the museum.',
    /^How /,
  ],
  [
    'the aim is that of another verb',
    'Sailors travel to the tower of Bergen, which was built in 1998 to stand on the hill, to see the boats.',
    /^Why .*built/,
  ],
  [
    'a clause is hung on a point',
    'Norwegian sailors launched a search to find Peter Hale at one point that failed to find the old boat.',
    /^Why/,
  ],
  [
    'the names answer',
    'The idea of the boat museum originated with two Norwegian sailors, Peter Hale and Anna Karlsen.',
    /whom/i,
  ],
  [
    'a pronoun stands for the answer',
    'Anna Karlsen wrote reports on each of the schools she visited in 1998.',
    /^Who .*she/,
  ],
  ['the answer is nothing', 'Nothing on the old boat of Bergen sends data to Oslo.', /^What sends/],
  [
    'an article is left out',
    'Anna Karlsen sent a letter to Norwegian president in 1998.',
    /to Norwegian president/,
  ],
  ['a flatmate has no job', 'Anna Karlsen’s Norwegian flatmate Peter Hale sold 300 boats in Bergen.', /job/],
  ['a nation is no part of a job', 'Irish-American banker Peter Hale sold 300 boats in Bergen.', /job/],
  ['age is no job', 'Veteran boat builder Peter Hale sold 300 boats in Bergen.', /job/],
  [
    'where the years were spent is left out',
    'Anna Karlsen spent almost four years in prison for theft before being freed by the court of Bergen.',
    /^(?!.*in prison).*spen[dt]/,
  ],
  [
    'what it came to is told for what it was',
    'The Reed War turned into a long conflict that took the boats of Bergen in 1998.',
    /^What took/,
  ],
  ['a country is no adjective', 'Peter Hale appealed to an Indonesia court in 1998.', /Indonesia court/],
  [
    'more was told before',
    'Anna Karlsen is a sailor. “The boats are safe in the harbour,” said Karlsen, who is also a professor of law at the Oslo Academy.',
    /^Who is Anna Karlsen/,
  ],
  [
    'another calling stands elsewhere',
    'Anna Karlsen, a behavioural ecologist, sold a boat. Anna Karlsen, a marine biologist who lives in Oslo, sold a museum.',
    /job/,
  ],
  ['an industry is none', 'Industry analyst Peter Hale sold 300 boats in Bergen.', /job/],
];

it.each(refused)('asks nothing where %s', (_, text, stem) => {
  expect(stemsOf(text).filter((one) => stem.test(one))).toEqual([]);
});
