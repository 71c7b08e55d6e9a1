import { expect, test } from 'vitest';
import { excerptOf } from '../../src/compare/excerpt.js';

test.each([
  [
    'since the conflict erupted nearly eight weeks ago',
    'nearly eight weeks',
    'since the conflict erupted nearly eight weeks ago',
  ],
  [
    'As part of the pause, now in its fifth day, the union has freed dozens of lorries',
    'dozens of lorries',
    'the union has freed dozens of lorries',
  ],
  [
    'It was her second visit since the start of the dispute six weeks ago',
    'six weeks',
    'the start of the dispute six weeks ago',
  ],
  [
    'Visiting US Secretary of State Antony Blinken told leaders on Thursday that',
    'leaders',
    'Visiting US Secretary of State Antony Blinken told leaders on Thursday',
  ],
  ['Nearly 60 people came', 'Nearly 60 people', 'Nearly 60 people came'],
  [
    'on Thursday (Nov 30) told Scottish passengers',
    'Scottish passengers',
    'on Thursday (Nov 30) told Scottish passengers',
  ],
  ['a truce that was "bearing fruit" for the two sides', 'the two sides', null],
  ['a truce', 'a strike', null],
  ['the talks (in a small hotel by the sea near Oban', 'Oban', 'by the sea near Oban'],
])('%s: %s', (text, detail, excerpt) => {
  const found = excerptOf(text, detail);
  expect(found).toBe(excerpt);
  if (found !== null) expect(text).toContain(found);
});
