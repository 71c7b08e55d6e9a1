import { describe, expect, test } from 'vitest';
import type { DifferenceFinder } from '../../../src/compare/aspects/aspect.js';
import { findClaimDifferences } from '../../../src/compare/aspects/claims.js';
import { findNumberDifferences, findPrecisionDifferences } from '../../../src/compare/aspects/numbers.js';
import { findPeopleDifferences } from '../../../src/compare/aspects/people.js';
import { findPlaceDifferences } from '../../../src/compare/aspects/places.js';
import { findStatusDifferences } from '../../../src/compare/aspects/status.js';
import { findTimeDifferences } from '../../../src/compare/aspects/times.js';
import { wordsOf } from '../../../src/compare/report.js';
import { statementsOf } from '../builders.js';

// Each row is one sentence of two reports that tell of one thing; what an aspect finds in them, and what it leaves.

/** Enough prose around a sentence to be taken for a report. */
function reportWith(sentence: string): string {
  return `Harbour News From The Islands\n\n${sentence}\n\nThe harbour lies between two low hills, and the wind mostly comes from the west. Children like to fish from the wall when school is over.`;
}

/** What a finder makes of the first statements of two texts: `nearly 60 | 58`, `!` before what conflicts. */
function found(find: DifferenceFinder, one: string, other: string): readonly string[] {
  const { cast, statements } = statementsOf(reportWith(one), reportWith(other));
  const members = [0, 1].flatMap((number) =>
    statements.filter(({ report }) => report.number === number).slice(0, 1),
  );
  return find(members, cast).map(({ conflict, sides }) => {
    const words = sides.map(([detail]) =>
      detail?.range == null ? '-' : wordsOf(detail.statement.report, detail.range),
    );
    return `${conflict ? '!' : ''}${words.join(' | ')}`;
  });
}

describe.each<readonly [string, DifferenceFinder, readonly (readonly [string, string, string | null])[]]>([
  [
    'number',
    findNumberDifferences,
    [
      [
        'Two people were hurt in the fire.',
        'Three people were hurt in the fire.',
        '!Two people | Three people',
      ],
      ['The repair cost £3,000.', 'The repair cost £5,000.', '!£3,000 | £5,000'],
      [
        'The union has freed dozens of lorries.',
        'The union has freed many lorries.',
        'dozens of lorries | many lorries',
      ],
      [
        'More than nine hours passed.',
        'Almost nine hours passed.',
        '!More than nine hours | Almost nine hours',
      ],
      ['The road is 100 kilometres long.', 'The road is 62 miles long.', null],
      ['The strike lasted two weeks.', 'The strike lasted 14 days.', null],
      ['Nearly 60 passengers waited.', 'The 58 passengers waited.', null],
      ['Nearly 60 passengers waited.', 'The 72 passengers waited.', '!Nearly 60 passengers | 72 passengers'],
      [
        'The wind reached 110 kilometres an hour.',
        'The wind reached 105 km per hour.',
        '!110 kilometres an hour | 105 km per hour',
      ],
      ['The wind reached 100 kilometres an hour.', 'The wind reached 62 miles per hour.', null],
      ['The wind reached 100 kilometres an hour.', 'The wind reached 100 km per hour.', null],
      ['The road is 100 kilometres long.', 'The wind reached 105 km per hour.', null],
      ['More than 200 sailors left.', 'The 240 sailors left.', null],
      ['Scores of sailors left.', 'The 70 sailors left.', null],
      ['Two people watched the three boats.', 'Two people watched the three boats.', null],
      ['Milos won the match 6–2.', 'Milos won the match 6–3.', null],
    ],
  ],
  [
    'precision',
    findPrecisionDifferences,
    [
      [
        'The strike began nearly six weeks ago.',
        'The strike began six weeks ago.',
        'nearly six weeks | six weeks',
      ],
      [
        'More than 60 passengers waited.',
        'The 60 passengers waited.',
        'More than 60 passengers | 60 passengers',
      ],
      ['Nearly 60 passengers waited.', 'The 58 passengers waited.', null],
      ['About 60 passengers waited.', 'The 60 passengers waited.', null],
      ['About 60 passengers waited.', 'Around 60 passengers waited.', null],
      ['Nearly 60 passengers waited.', 'The 72 passengers waited.', null],
      ['More than 200 sailors left.', 'More than 200 sailors left.', null],
    ],
  ],
  [
    'time',
    findTimeDifferences,
    [
      ['The pause ended on Thursday.', 'The pause ended on Friday.', '!Thursday | Friday'],
      ['The boat stopped at 3:10 pm.', 'The boat stopped at 3:20 pm.', '!3:10 pm | 3:20 pm'],
      ['The pier was built in 1987.', 'The pier was built in 1978.', '!1987 | 1978'],
      ['The pause ended on Friday morning.', 'The pause ended on Friday.', null],
      ['The pier was built in 1987.', 'The pier was built in March 1987.', null],
      ['The boat stopped at 3 pm.', 'The boat stopped on Monday.', null],
      ['The boat stopped.', 'The boat stopped on Monday.', null],
    ],
  ],
  [
    'place',
    findPlaceDifferences,
    [
      ['The talks were held in Paris.', 'The talks were held in Berlin.', '!Paris | Berlin'],
      ['The talks were held in Paris.', 'The talks were held in France.', null],
      ['The talks were held in Britain.', 'The talks were held in the UK.', null],
      ['He travelled to Paris.', 'He travelled from Berlin.', null],
      ['The talks were held in Paris.', 'The talks were held.', null],
    ],
  ],
  [
    'who',
    findPeopleDifferences,
    [
      [
        'Benson told Scottish captains the news.',
        'Benson told Scottish passengers the news.',
        '!Scottish captains | Scottish passengers',
      ],
      ['Anna Berg won the race.', 'Lena Holt won the race.', '!Anna Berg | Lena Holt'],
      ['Benson told Scottish politicians the news.', 'Benson told Scottish leaders the news.', null],
      ['Benson told Scottish officials the news.', 'Benson told Scottish passengers the news.', null],
      ['Benson told young captains the news.', 'Benson told Scottish passengers the news.', null],
      ['Clara Benson won the race.', 'Benson won the race.', null],
      ['Benson told Scottish captains the news.', 'Benson met Scottish passengers.', null],
    ],
  ],
  [
    'status',
    findStatusDifferences,
    [
      ['Benson travelled to Mull.', 'Benson was due to travel to Mull.', 'travelled | due to travel'],
      ['Benson visited Mull.', 'Benson will visit Mull.', 'visited | will visit'],
      ['Benson visited Mull.', 'Benson has visited Mull.', null],
      ['Benson will visit Mull.', 'Benson is due to visit Mull.', null],
      ['Benson did not visit Mull.', 'Benson will visit Mull.', null],
    ],
  ],
  [
    'source',
    findClaimDifferences,
    [
      [
        'Nearly 90 sailings were cancelled.',
        'Nearly 90 sailings were cancelled, according to the ministry.',
        '- | ministry',
      ],
      ['The union said that 90 sailings were cancelled.', '90 sailings were cancelled.', 'union | -'],
      ['The union said 90 sailings were cancelled.', 'The union said 90 sailings were cancelled.', null],
      ['Nearly 90 sailings were cancelled.', 'Nearly 90 sailings were cancelled.', null],
      ['Norway has promised to send 90 boats.', 'Norway said it would send 90 boats.', null],
    ],
  ],
])('%s', (_, find, rows) => {
  test.each(rows)('%s / %s', (one, other, words) => {
    expect(found(find, one, other)).toEqual(words === null ? [] : [words]);
  });
});

describe('on the noun that a clause describes', () => {
  /** What the clauses on a noun of two texts count differently. */
  function countedOf(one: string, other: string): readonly string[] {
    const { cast, statements } = statementsOf(reportWith(one), reportWith(other));
    const members = statements.filter(({ head }) => head.relation.startsWith('acl'));
    return findNumberDifferences(members, cast).map(({ sides }) =>
      sides
        .map(([detail]) => (detail?.range == null ? '-' : wordsOf(detail.statement.report, detail.range)))
        .join(' | '),
    );
  }

  test.each([
    [
      'The union freed scores of lorries taken during its long strike at the port.',
      'The union freed many lorries taken during its long strike at the port.',
      ['scores of lorries | many lorries'],
    ],
    [
      'The union freed nine lorries taken during its long strike at the port.',
      'The union freed twelve lorries taken during its long strike at the port.',
      ['nine lorries | twelve lorries'],
    ],
    [
      'The union freed scores of lorries taken during its long strike at the port.',
      'The union freed scores of lorries taken during its long strike at the port.',
      [],
    ],
    [
      'The union freed lorries taken during its long strike at the port.',
      'The union freed many lorries taken during its long strike at the port.',
      [],
    ],
  ])('%s – %s', (one, other, expected) => {
    expect(countedOf(one, other)).toEqual(expected);
  });
});
