import { describe, expect, it } from 'vitest';
import { findDoubts } from '../../../src/questions/doubts/find-doubts.js';
import { chanceOf } from '../../../src/questions/rank/chance.js';
import { signalNames, signalsOf } from '../../../src/questions/rank/signals.js';
import { baseWeight } from '../../../src/questions/rank/weights.js';
import { text, title } from '../article.js';
import { askingsOf, signalsOfStem } from './askings.js';

/** The questions of the rows below are about this one article, whose title names its main person. */
const story = {
  title: 'Anna Karlsen opens museum in Bergen',
  text: `Anna Karlsen visited Oslo in 1998. Peter Hale visited Madrid in 1999. Anna Karlsen sold a house in Bergen. Anna Karlsen flew to Madrid in June 1998.

"The lamp is the oldest in the whole of Norway," said Anna Karlsen. Anna Karlsen said that the divers of Bergen found the lamp of the lighthouse.

A violent storm destroyed the old lighthouse of Bergen in 1912. A strong wind has damaged the windows of the old church of Bergen. The bishop of Bergen will open the new church of Bergen in August 2024. The mayor of Bergen opened the new harbour of Bergen in August 1998.`,
};

const askings = askingsOf(story.text, story.title);

const chance = (asks: string, isPlaced = false): number =>
  chanceOf(signalsOfStem(askings, asks, isPlaced), 0);

const order: readonly (readonly [why: string, likelier: string, less: string])[] = [
  [
    'who spoke above what did something',
    'Who said, "The lamp is the oldest in the whole of Norway"?',
    'What destroyed the old lighthouse of Bergen in 1912?',
  ],
  [
    'who spoke above what has done something',
    'Who said, "The lamp is the oldest in the whole of Norway"?',
    'What has damaged the windows of the old church of Bergen?',
  ],
  [
    'who said something above who did it',
    'Who said that the divers of Bergen found the lamp of the lighthouse?',
    'According to Anna Karlsen, who found the lamp of the lighthouse?',
  ],
  [
    'a person in passing above the one in the title',
    'Who visited Madrid in 1999?',
    'Who visited Oslo in 1998?',
  ],
  [
    'a year above what an unnamed thing did in it',
    'In which year did a violent storm destroy the old lighthouse of Bergen?',
    'What did a violent storm destroy in 1912?',
  ],
  [
    'what will be above what was',
    'When will the bishop of Bergen open the new church of Bergen?',
    'When did the mayor of Bergen open the new harbour of Bergen?',
  ],
];

describe('chanceOf', () => {
  it.each(order)('puts %s', (_why, likelier, less) => {
    expect(chance(likelier)).toBeGreaterThan(chance(less));
  });

  it('is higher for a question that names its paragraph', () => {
    for (const asks of order.flatMap(([, ...both]) => both))
      expect(chance(asks, true)).toBeGreaterThan(chance(asks));
  });

  it('is from 0 to 1, in thousandths', () => {
    for (const asking of [...askingsOf(text, title), ...askings])
      for (const isPlaced of [false, true]) {
        const found = chanceOf(signalsOf(asking, findDoubts(asking), isPlaced), 0);
        expect(found).toBeGreaterThan(0);
        expect(found).toBeLessThan(1);
        expect(Math.round(found * 1000) / 1000).toBe(found);
      }
  });

  it('is that of the base where nothing is known, and stays within bounds where everything is', () => {
    expect(chanceOf(new Map(), 0)).toBeCloseTo(1 / (1 + Math.exp(-baseWeight)), 3);
    const all = chanceOf(new Map(signalNames.map((name) => [name, 1])), 0);
    expect(all >= 0 && all <= 1).toBe(true);
  });
});
