import { describe, expect, it } from 'vitest';
import { blindChance, reportSolvers, solved } from '../../../src/bench/questions/report.js';
import { chanceOf, solvers } from '../../../src/bench/questions/solvers.js';
import type { ChoiceItem } from '../../../src/model/item.js';
import { choice } from '../../questions/faults/items.js';

/** A choice whose first text is the right one. */
function item(prompt: string, texts: readonly string[]): ChoiceItem {
  const [right = '', ...wrong] = texts;
  return choice(prompt, `*${right}`, ...wrong);
}

const even = item('Who opened the museum?', ['Anna Karlsen', 'Peter Wilson', 'Helena Ruizz', 'Thomas Brow']);
const rows: readonly (readonly [
  name: keyof typeof solvers,
  prompt: string,
  texts: readonly string[],
  chance: number,
])[] = [
  ['longest', 'Why?', ['because of the long rain', 'rain', 'wind'], 1],
  ['longest', 'Why?', ['rain', 'because of the long rain', 'wind'], 0],
  ['longest', 'Why?', ['rain', 'wind', 'hot'], 0.5],
  ['shortest', 'Why?', ['sun', 'rain', 'wind'], 1],
  ['most words of the stem', 'Why was the old bridge closed?', ['an old bridge', 'a storm', 'a flood'], 1],
  ['most words of the stem', 'Why was it closed?', ['an old bridge', 'a storm', 'a flood'], 1 / 3],
  ['first place', 'Why?', ['rain', 'wind', 'sun'], 1],
  ['last place', 'Why?', ['rain', 'wind', 'sun'], 0],
  ['most specific', 'When?', ['on 7 October 2023', 'in autumn', 'in winter'], 1],
  ['most capitals', 'Who?', ['Anna Karlsen', 'the mayor', 'a friend'], 1],
  ['fewest capitals', 'Who?', ['Anna Karlsen', 'the mayor', 'a friend'], 0],
  ['most like the others', 'What?', ['red roses', 'red trees', 'blue roses'], 1],
];

describe('solvers', () => {
  it.each(rows)('%s on %s %j', (name, prompt, texts, chance) => {
    expect(chanceOf(solvers[name], item(prompt, texts))).toBeCloseTo(chance);
  });
});

describe('reportSolvers', () => {
  it('tells chance, and marks what does better by more than five points', () => {
    expect(blindChance([even])).toBe(25);
    expect(solved(solvers['first place'], [even])).toBe(100);
    const { lines, isSound } = reportSolvers([even]);
    expect(isSound).toBe(false);
    expect(lines.find((line) => line.startsWith('first place'))).toMatch(/100\.0 %.*too good$/);
    expect(lines.find((line) => line.startsWith('last place'))).not.toMatch(/too good/);
  });
  it('finds nothing in no items', () => {
    expect(reportSolvers([]).isSound).toBe(true);
  });
});
