import { describe, expect, it } from 'vitest';
import { readText } from '../../facts/builders.js';
import { text, title } from '../article.js';
import { askOf, itemsOf, summaryOf, told } from '../builders.js';

const reading = readText(text, title);
const gist = told('Divers found the lamp of an old lighthouse near Bergen in May 1998.', 'a1p1s1');
const storm = told('A violent storm destroyed the old lighthouse in 1912.', 'a1p3s2');
const museum = told('The museum will show the lamp in a new hall.', 'a1p7s1');

/** The tasks to summarize that a summary of these sentences gives. */
function tasksOf(parts: Parameters<typeof summaryOf>[0], task = reading) {
  const items = itemsOf(askOf(task, summaryOf(parts)), 'open');
  return items.filter(({ prompt }) => prompt.startsWith('Summarize'));
}

describe('makeSummaryTask', () => {
  it('marks by the main point, and by others that are told once', () => {
    const [item, ...more] = tasksOf({ gist, short: [gist, museum], keyFacts: [storm, museum] });
    expect(more).toEqual([]);
    expect(item?.sample).toBeNull();
    expect(item?.rubric).toEqual([
      { criterion: `Gives the main point: ${gist.text}`, points: 2 },
      {
        criterion: `Gives two more important points, such as these: ${museum.text} ${storm.text}`,
        points: 2,
      },
      { criterion: 'Uses own words, and adds nothing that the article does not say', points: 1 },
    ]);
    expect(item?.points).toBe(5);
  });

  it('quotes what each point rests on', () => {
    const [item] = tasksOf({ gist, short: [museum, storm] });
    expect(item?.evidence.map(({ sentence }) => sentence)).toEqual(['a1p1s1', 'a1p7s1', 'a1p3s2']);
  });

  const scene = 'It was a cold evening in Bergen. '.concat(text);
  it.each([
    ['without a gist', { short: [museum, storm] }, reading],
    ['with one point only', { gist, short: [gist, museum] }, reading],
    [
      'whose other points have a name put in',
      { gist, short: [museum, told('Anna Karlsen planted 250 apple trees.', 'a1p6s2')] },
      reading,
    ],
    ['with a gist that does not open the article', { gist: storm, short: [gist, museum] }, reading],
    ['that opens with a scene', { gist, short: [museum, storm] }, readText(scene, title)],
  ])('makes none of an article %s', (_what, parts, task) => {
    expect(tasksOf(parts, task)).toEqual([]);
  });
});
