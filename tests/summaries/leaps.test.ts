import { describe, expect, test } from 'vitest';
import { indexKnowledge } from '../../src/summaries/knowledge.js';
import { summarize } from '../../src/summaries/summarize.js';
import { genreOf } from '../../src/summaries/weighing/read-genre.js';
import { builtInTemplates } from '../../src/template/built-in.js';
import { readText } from '../facts/builders.js';

const title = 'Brask closes its old harbour bridge';
const news = [
  'The council of Brask closed the old harbour bridge on Monday after engineers found cracks in two of its pillars.',
  'The bridge has carried trams and buses across the harbour for more than ninety years.',
  'Drivers will have to use the tunnel under the harbour, which is closed at night.',
  'Shops in the old town fear that they will lose many of their customers.',
  'Schools have changed the times at which their lessons begin.',
  'Two ferries will carry passengers across the water until the summer.',
].join('\n\n');

function told(last: string): string {
  const { analysis, facts } = readText(`${news}\n\n${last}`, title);
  return summarize(facts, analysis, builtInTemplates)
    .value.standard.map(({ text }) => text)
    .join(' ');
}

describe('the end of a summary of a report', () => {
  test.each([
    'Stavik comfortably beat Lund in the harbour games, with the old bridge of Lund in the background.',
    'Neighborhood camera film shows a fire in a large house near the sea in Lund.',
    'A woman from Lund has painted the harbour and its old bridge for many years.',
  ])('does not leap to what nothing led to: %s', (last) => {
    expect(told(last)).not.toContain(last.slice(0, 20));
  });
});

describe('what tells a report', () => {
  test.each([
    ['a day', 'The council closed the harbour bridge on Sunday because of cracks in its pillars.', 'report'],
    [
      'not the sun',
      'The Sun is the hub of a system of planets, moons and many thousands of small rocks.',
      'account',
    ],
  ])('%s', (_, lead, expected) => {
    const { analysis } = readText(`${lead} It is old. Many people know it well.`, 'Brask');
    expect(genreOf(indexKnowledge(analysis))).toBe(expected);
  });
});

describe('a lead behind the name of an agency', () => {
  test.each([
    '(Inform) — The council of Brask is investigating two builders, according to people who know the matter.',
    'BRASK (Inform) — The council of Brask is investigating two builders, according to people who know the matter.',
  ])('%s', (lead) => {
    const { analysis, facts } = readText(
      `${lead}\n\nThe builders now face a hard winter. They employ ninety people in three towns.`,
      'Brask investigating builders',
    );
    expect(summarize(facts, analysis, builtInTemplates).value.gist?.text).toMatch(/^The council of Brask/u);
  });
});
