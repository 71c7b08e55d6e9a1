import { describe, expect, it } from 'vitest';
import { readText } from '../../facts/builders.js';
import { askOf, itemsOf, summaryOf, told } from '../builders.js';

const gist = 'The town of Velan will close the old bridge to all lorries in May.';
const point = 'Drivers of lorries will pay for a ferry near the village of Marlow.';
const details = [
  'Builders from Kestrel painted 40 of the lamps in Harbour Street red.',
  'A painter named Petra Holm sold 12 pictures of the harbour in 1998.',
  'A school in Oslo sent 200 letters about the colour of the fence.',
  'Gardeners from Orde planted 60 apple trees behind the Karlsen Museum.',
];
const text = [
  gist,
  `${point} Drivers are angry: the old bridge is the shortest way through the town.`,
  ...details,
].join('\n\n');
const keyFacts = details.map((detail, index) => told(detail, `a1p${index + 3}s1`));
const summary = summaryOf({
  gist: told(gist, 'a1p1s1'),
  short: [told(gist, 'a1p1s1'), told(point, 'a1p2s1')],
  keyFacts,
});

/** The choices for the best summary. */
function summaries(parts = summary, article = text) {
  return itemsOf(askOf(readText(article, 'Velan closes its bridge to lorries'), parts), 'choice').filter(
    ({ prompt }) => prompt.includes('best summary'),
  );
}

describe('makeBestSummary', () => {
  it('sets the main idea and another point among details two by two', () => {
    const [item, ...more] = summaries();
    expect(more).toEqual([]);
    expect(item?.choices.find(({ correct }) => correct)?.text).toBe(`${gist} ${point}`);
    const wrong = item?.choices.filter(({ correct }) => !correct).map((choice) => choice.text) ?? [];
    expect(wrong.length).toBeGreaterThanOrEqual(2);
    for (const option of wrong) expect(option.split('. ')).toHaveLength(2);
    expect(item?.evidence.map(({ sentence }) => sentence)).toEqual(['a1p1s1', 'a1p2s1']);
  });

  it.each([
    ['with one point only', summaryOf({ gist: told(gist, 'a1p1s1'), short: [told(gist, 'a1p1s1')] }), text],
    [
      'with too few details',
      { ...summary, keyFacts: keyFacts.slice(0, 2) },
      [gist, point, ...details.slice(0, 2)].join('\n\n'),
    ],
    ['without a gist', { ...summary, gist: null }, text],
    ['that opens with a scene', summary, `When the sun rises over Velan, lorries roll.\n\n${text}`],
  ])('makes none of an article %s', (_what, parts, article) => {
    expect(summaries(parts, article)).toEqual([]);
  });
});
