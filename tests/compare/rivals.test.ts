import { expect, test } from 'vitest';
import { wordsOf } from '../../src/compare/report.js';
import { findRivalFigures } from '../../src/compare/rival-figures.js';
import { findRivalTimes } from '../../src/compare/rival-times.js';
import { statementsOf } from './builders.js';

/** Weight of every term: in two short texts all are usual. */
const rare = 3;

/** What cannot both be right in a sentence of each report, wherever it stands: `Two people | Three people`. */
function rivals(one: string, other: string): readonly string[] {
  const withProse = (sentence: string): string =>
    `Harbour News From The Islands\n\n${sentence}\n\nThe harbour lies between low hills, and the wind mostly comes from the west. Children like to fish from the wall when school is over.`;
  const { statements, cast } = statementsOf(withProse(one), withProse(other));
  return [...findRivalFigures(statements, cast, () => rare), ...findRivalTimes(statements)].map(({ sides }) =>
    sides
      .map(([detail]) => (detail?.range == null ? '-' : wordsOf(detail.statement.report, detail.range)))
      .join(' | '),
  );
}

test.each([
  [
    'Two sailors were taken to hospital with burns.',
    'Three sailors are in hospital, among them the cook.',
    'Two sailors | Three sailors',
  ],
  [
    'The ferry stayed in port because gusts reached 110 kilometres an hour.',
    'The ferry was hit by winds that the station measured at 105 km per hour.',
    '110 kilometres an hour | 105 km per hour',
  ],
  [
    'The engines stopped at about 3:10 pm on Saturday between Mull and Oban.',
    'The ferry broke down at around 3:20 pm on Saturday.',
    'about 3:10 pm | around 3:20 pm',
  ],
  [
    'The lifeboat reached the ferry at 6 pm on Saturday.',
    'Help arrived at 6:30 pm on Saturday.',
    '6 pm | 6:30 pm',
  ],
])('%s / %s', (one, other, words) => {
  expect(rivals(one, other)).toEqual([words]);
});

test.each([
  // The same, or only less exact.
  ['Two sailors were taken to hospital.', 'The two sailors are in hospital.'],
  ['Nearly 60 sailors were taken to hospital.', 'The 58 sailors are in hospital.'],
  ['The wind reached 100 kilometres an hour.', 'The gusts were measured at 62 miles per hour.'],
  ['The engines stopped at about 3:10 pm on Saturday.', 'The ferry broke down at 3:12 pm on Saturday.'],
  // Others of the same kind.
  ['Two sailors were taken to hospital.', 'Three sailors stayed in Oban.'],
  ['Two other sailors were taken to hospital.', 'Three sailors are in hospital.'],
  ['Two sailors were taken to hospital in Oban.', 'Three sailors were taken to hospital in Leeds.'],
  ['Two sailors were rescued on Sunday.', 'Five sailors were rescued on Monday.'],
  ['Two sailors were not rescued.', 'Five sailors were rescued.'],
  ['Two sailors were rescued, and five sailors were rescued later.', 'Nine sailors were rescued.'],
  // Other speeds, other moments, other days.
  ['The wind reached 110 kilometres an hour.', 'The ferry makes 40 km per hour.'],
  ['The engines stopped at 3:10 pm on Saturday.', 'The captain called at 3:20 pm on Saturday.'],
  ['The engines stopped at 3:10 pm on Saturday.', 'The ferry broke down at 3:20 pm on Sunday.'],
  ['The engines stopped at 3:10 pm on Saturday.', 'The ferry broke down at 6 pm on Saturday.'],
  ['The engines stopped at 3:10 pm.', 'The ferry broke down at 3:20 pm.'],
  [
    'The engines stopped at 3:10 pm on Saturday, and the lights failed at 3:20 pm on Saturday.',
    'The ferry broke down at 3:20 pm on Saturday.',
  ],
])('nothing: %s / %s', (one, other) => {
  expect(rivals(one, other)).toEqual([]);
});
