import { expect, it } from 'vitest';
import { askAbout } from '../builders.js';

/** The stems of all questions about a text that the program would print. */
const stemsOf = (text: string) => askAbout(text, 'News of the week').map(({ item }) => item.prompt);

const asked: readonly (readonly [text: string, stem: string])[] = [
  [
    'The ferries of Bergen carried 300 guests to Oslo in 1998.',
    'How many guests did the ferries of Bergen carry to Oslo in 1998?',
  ],
  [
    'Anna Karlsen exhibited her old photographs in Bergen in 1998.',
    'Where did Anna Karlsen exhibit her old photographs in 1998?',
  ],
  ['The storm in Bergen lasted two hours.', 'For how long did the storm in Bergen last?'],
  [
    'The early work of Anna Karlsen focused largely on the old songs of Norway.',
    'What did the early work of Anna Karlsen focus on?',
  ],
  [
    'Anna Karlsen sent 200 guards from Bergen to Oslo on Friday.',
    'How many guards did Anna Karlsen send from Bergen to Oslo on Friday?',
  ],
  ['Anna Karlsen moved from Bergen to Oslo in 1998.', 'Where did Anna Karlsen move in 1998?'],
  ['Norway beat Sweden in Oslo on 17 May 1998.', 'Which country beat Sweden in Oslo on 17 May 1998?'],
  [
    'Anna Karlsen bought three old boats in May, 1998.',
    'How many old boats did Anna Karlsen buy in May 1998?',
  ],
  ['The boats were bought by talent manager Peter Hale in 1998.', "What is Peter Hale's job?"],
  [
    'Peter Hale, manager of the Bank of Bergen, sold 300 boats in Bergen.',
    'What position does Peter Hale hold?',
  ],
  [
    'Peter Hale, vice president of the Bank of Bergen, sold 300 boats in Bergen.',
    'Who is vice president of the Bank of Bergen?',
  ],
  [
    'The Norwegian cartel built a long tunnel under the harbour of Bergen.',
    'Who built a long tunnel under the harbour of Bergen?',
  ],
];

it.each(asked)('of %j asks %j', (text, stem) => {
  expect(stemsOf(text)).toContain(stem);
});

const refused: readonly (readonly [why: string, text: string, stem: RegExp])[] = [
  ['an election elects', 'The election of Bergen elects 70 members of the council of Norway.', /elect\?/],
  ['it is asked for by its name', 'The old bridge of Oslo is called the Blue Bridge.', /^What is called/],
  [
    'one regrets nowhere',
    'Anna Karlsen regretted her first three books about Norway in the Bergen Museum.',
    /^Where/,
  ],
  ['a trade is no place', 'Norway could spend $5 million in the fish market.', /^Where/],
  [
    'it is when, not how long',
    'Norwegian farming was changed by the storm during the last two years of the century.',
    /^For how long/,
  ],
  [
    'a passive has no company',
    'The old park of Bergen is now heavily populated with poor sailors from Sweden.',
    /^With whom/,
  ],
  ['a thing does not sue', 'The boat trade of Norway sued the Harbour Museum on 17 May 1998.', /^What sued/],
  ['a thing has no self', 'Key harbour powers distanced themselves from the Norwegian plan.', /^What/],
  [
    'a name wants commas',
    'Anna Karlsen met with the Swedish ambassador to Norway Peter Hale in Oslo.',
    /Norway Peter Hale/,
  ],
  ['an “as” is lost', 'Anna Karlsen sold boats to farmers early as 1912 in Bergen.', /early as/],
  [
    'a settlement stands behind the time',
    'Peter Hale returned to Bergen after the war of 1940, although he spent his days in Oslo.',
    /although/,
  ],
  [
    'a body has lost its article',
    'Volunteer organization Blue Boats of Norway collects gifts of old books.',
    /organization Blue/,
  ],
  [
    'the place is none of the time',
    'Anna Karlsen met with greater success in 1977 and 1978 in New York when she led the Harbour Museum.',
    /^When/,
  ],
  [
    'a day hangs behind the answer',
    'The council of Bergen asked for a letter posted in Oslo Tuesday.',
    /ask for/,
  ],
  ['praise is no part of a job', 'Top Norwegian painter Peter Hale sold 300 boats in Bergen.', /job/],
  ['leaning is no job', 'Peter Hale, a far-right politician, sold 300 boats in Bergen.', /job/],
  ['a list of names is no job', 'Study lead author Peter Hale sold 300 boats in Bergen.', /job/],
  ['a place is no post', 'Oslo Judge Peter Hale sold 300 boats in Bergen.', /position|job/],
  [
    'an adverb hangs behind',
    'The early work of Anna Karlsen focused largely on the old songs of Norway.',
    /largely\?/,
  ],
  [
    'what has been done has no day',
    'Anna Karlsen has sent 200 guards from Bergen to Oslo on Friday.',
    /\bhas\b.* on Friday\?/,
  ],
  [
    'one moves between two places',
    'Anna Karlsen moved between Norway and Sweden from 1915 to 1918.',
    /^Where/,
  ],
  ['a clause is no noun', 'The BMC estimates around $3 million was lost to storms in 1998.', /lost/],
];

it.each(refused)('asks nothing where %s', (_, text, stem) => {
  expect(stemsOf(text).filter((one) => stem.test(one))).toEqual([]);
});
