import type { PackArticle } from '../../src/model/quiz.js';

// A report written for the tests; every quote in `items.ts` is in it.
const paragraphs: readonly (readonly string[])[] = [
  [
    'The town council of Marlow Quay voted on Tuesday to bring back the passenger ferry across the River Senn, eleven years after the last boat was taken out of service.',
    'Nine councillors were in favour and two against.',
  ],
  [
    'The new ferry will run every twenty minutes between the Old Pier and the suburb of Northbank, where about 4,200 people live.',
    'It will carry up to 60 passengers and 20 bicycles.',
  ],
  [
    '“People in Northbank have been cut off from the schools and shops on this side for too long,” said Mayor Ingrid Halloran after the vote.',
    'She promised that a single journey would cost no more than a bus ticket.',
  ],
  [
    'The old service was stopped in 2013 because its two diesel boats had become too expensive to repair.',
    'Since then residents have had to drive 14 kilometres to the road bridge at Castle Ferry, or take a bus that runs once an hour.',
  ],
  ['An electric boat from a local yard'],
  [
    'The boat will be built by Teller & Sons, a yard in Marlow Quay that employs 35 people.',
    'It will be driven by two electric motors, and its batteries will be charged overnight at the pier.',
    'According to the yard, that makes the ferry almost silent.',
  ],
  [
    'Not everybody is pleased.',
    'Councillor Peter Osei, who voted against the plan, said the town could not be sure of the cost.',
    '“We have been told 3.1 million, but nobody has shown us what happens if the price of batteries rises,” he said.',
  ],
  [
    'Members of the Senn Rowing Club are worried as well.',
    'They train on the same stretch of water and fear that the wash from a large boat could make it unsafe for beginners.',
    'The council has agreed to keep the ferry to a speed limit of eight knots near the clubhouse.',
  ],
  [
    'Work on the landing stages is due to begin in March.',
    'If the money from the regional transport fund arrives in time, the first passengers could cross the river in the spring of next year.',
  ],
  [
    'For Amina Farouk, 16, who lives in Northbank and goes to school in Marlow Quay, it cannot come soon enough.',
    'Her journey now takes fifty minutes; by ferry it would take twelve.',
    '“I could stay in bed half an hour longer,” she said.',
  ],
];

/** A report of ten paragraphs, one of them a heading. */
export const ferryArticle: PackArticle = {
  id: 'a1',
  title: 'Marlow Quay brings back its ferry',
  source: {
    author: 'Nora Whitfield',
    publisher: 'The Senn Valley Courier',
    url: null,
    published: '2024-10-09',
    licence: 'CC0 1.0',
    sha256: 'ab'.repeat(32),
    words: 364,
    readability: 9.4,
  },
  paragraphs: paragraphs.map((sentences, index) => ({
    id: `a1p${index + 1}`,
    sentences: sentences.map((text, position) => ({ id: `a1p${index + 1}s${position + 1}`, text })),
  })),
};
