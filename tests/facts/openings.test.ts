import { describe, expect, it } from 'vitest';
import { readText } from './builders.js';

const before = 'Peter Hale sailed to Norway in 1998.';

/** Sentences that a text may open with: what they take for known stands in them. */
const openings: readonly string[] = [
  'A farmer near Bergen found a ring that he had lost after his dog dug it up.',
  'When two sailors saw a small boat near Bergen, they decided to take a closer look.',
  'In 1998, when Norsk Havn built the first ferry in Bergen, the company had ten workers.',
  'The first mill in Norway appeared at the southern end of the plain, in what is now Bergen.',
  'Ministers in Oslo are telling councils to build more schools for fishermen.',
  'Sailors who crossed the bay in 1998 called the storm over Bergen “the long night.”',
  'A ferry line in Norway will sell its two oldest ships to a museum in the U.S.',
  'Anna Karlsen will sail to Oslo later this week with three of her oldest friends.',
];

describe('the sentence that a text opens with', () => {
  it.each(openings.map((text) => [text]))('tells %j', (text) => {
    expect(readText(text).facts.map((fact) => fact.text)).toContain(text);
  });
});

/** The same behind another sentence, and openings that take up what no word of theirs tells. */
const untold: readonly (readonly [text: string, words: string])[] = [
  [`${before} When two sailors saw a small boat near Bergen, they decided to take a closer look.`, 'closer'],
  [`${before} Ministers in Oslo are telling councils to build more schools for fishermen.`, 'more schools'],
  ['They may not know how to sail a ferry to Bergen in winter.', 'ferry'],
  ['On an average day its shops in Bergen are a home for sailors and farmers.', 'shops'],
  ['Bergen pays for it, said Commission spokesman Peter Hale in Norway.', 'pays'],
  ['The city is a home for sailors from Norway and has its own harbour.', 'home'],
  ['These ferries are not only fast, they are also a home for sailors.', 'ferries'],
  ['In Bergen the mayor opened her new school for sailors, and we were glad of that.', 'school'],
];

describe('what leans on more than its own words', () => {
  it.each(untold)('%j does not tell %j as a sentence', (text, words) => {
    const told = readText(text).facts.filter(({ kind }) => kind === 'statement');
    expect(told.map((fact) => fact.text).filter((fact) => fact.includes(words))).toEqual([]);
  });
});

describe('whose claim it is', () => {
  const sources: readonly (readonly [text: string, speaker: string | null])[] = [
    ['Bergen is the largest town in western Norway, a new census has revealed.', 'a new census'],
    [
      'Anna Karlsen will meet a general in Oslo for talks on a summit between Peter Hale and the leader of Norway, according to Bergen University.',
      'Bergen University',
    ],
    ['Anna Karlsen sold the mill in Bergen.', null],
  ];
  it.each(sources)('of %j is %j', (text, speaker) => {
    const [fact] = readText(text).facts.filter(({ kind }) => kind !== 'role');
    expect(fact?.attribution?.speaker ?? null).toBe(speaker);
  });
});
