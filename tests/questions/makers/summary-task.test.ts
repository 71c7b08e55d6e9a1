import { describe, expect, it } from 'vitest';
import { readText } from '../../facts/builders.js';
import { text, title } from '../article.js';
import { askOf, itemsOf, summaryOf, told } from '../builders.js';

const reading = readText(text, title);
const short = [
  told('Divers found the lamp of an old lighthouse near Bergen.', 'a1p1s1'),
  told('Anna Karlsen praised the divers.', 'a1p2s1'),
  told('The museum will show the lamp.', 'a1p7s1'),
];

/** The tasks to summarise that a summary of these sentences gives. */
function tasksOf(sentences: typeof short) {
  const items = itemsOf(askOf(reading, summaryOf({ short: sentences })), 'open');
  return items.filter(({ prompt }) => prompt.startsWith('Summarise'));
}

describe('makeSummaryTask', () => {
  const [item, ...more] = tasksOf(short);

  it('makes one task', () => {
    expect(item).toBeDefined();
    expect(more).toEqual([]);
  });

  it('has the short summary as its sample and a point for each sentence of it', () => {
    expect(item?.sample).toBe(short.map((sentence) => sentence.text).join(' '));
    expect(item?.rubric.map(({ points }) => points)).toEqual([1, 1, 1]);
    for (const [index, { criterion }] of (item?.rubric ?? []).entries())
      expect(criterion).toContain(short[index]?.text);
    expect(item?.points).toBe(3);
  });

  it('quotes what each sentence rests on', () => {
    expect(item?.evidence.map(({ sentence }) => sentence)).toEqual(['a1p1s1', 'a1p2s1', 'a1p7s1']);
  });

  it.each([0, 1])('makes none of a summary of %i sentences', (count) => {
    expect(tasksOf(short.slice(0, count))).toEqual([]);
  });
});
