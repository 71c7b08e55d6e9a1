import { describe, expect, it } from 'vitest';
import type { Candidate } from '../../../src/model/candidate.js';
import { type ContentOptions, defaultContentOptions } from '../../../src/model/options.js';
import { narrow } from '../../../src/questions/select/narrow.js';
import { candidate } from './candidates.js';

const harbour = candidate({
  id: 'harbour',
  prompt: 'Who opened the harbour in Bergen?',
  key: 'Anna Karlsen',
  paragraph: 2,
});
const museum: Candidate = {
  ...candidate({ id: 'museum', type: 'true-false', prompt: 'The museum closed in May.', paragraph: 4 }),
  item: {
    ...candidate({ id: 'museum', type: 'true-false', prompt: 'The museum closed in May.', paragraph: 4 })
      .item,
    skill: 'infer',
  },
};
const spread: Candidate = {
  ...harbour,
  item: {
    ...harbour.item,
    id: 'spread',
    evidence: [
      { sentence: 'a1p2s1', quote: 'words' },
      { sentence: 'a1p4s1', quote: 'words' },
    ],
  },
};
const bare: Candidate = { ...museum, item: { ...museum.item, id: 'bare', evidence: [] } };
const all = [harbour, museum, spread, bare];

function paragraphOf(sentence: string): number {
  return Number(/p(\d+)s/u.exec(sentence)?.[1] ?? 0);
}

/** What is asked for, the ids that stay, the wishes that turned some away. */
const rows: readonly (readonly [
  options: Partial<ContentOptions>,
  ids: readonly string[],
  wishes: readonly string[],
])[] = [
  [{}, ['harbour', 'museum', 'spread', 'bare'], []],
  [{ types: ['choice'] }, ['harbour', 'spread'], ['types']],
  [{ types: ['choice', 'true-false'] }, ['harbour', 'museum', 'spread', 'bare'], []],
  [{ types: ['matching'] }, [], ['types']],
  [{ skills: ['infer'] }, ['museum', 'bare'], ['skills']],
  [{ skills: ['vocabulary'] }, [], ['skills']],
  [{ focus: 'museum' }, ['museum', 'bare'], ['focus']],
  [{ focus: 'karlsen' }, ['harbour', 'spread'], ['focus']],
  [{ focus: 'Anna Karlsen' }, ['harbour', 'spread'], ['focus']],
  [{ focus: 'Anna Museum' }, [], ['focus']],
  [{ focus: 'muse' }, [], ['focus']],
  [{ focus: 'first harbour' }, [], ['focus']],
  [{ paragraphs: { first: 2, last: 4 } }, ['harbour', 'museum', 'spread'], ['paragraphs']],
  [{ paragraphs: { first: 2, last: 3 } }, ['harbour'], ['paragraphs']],
  [{ paragraphs: { first: 9, last: 12 } }, [], ['paragraphs']],
  [{ skills: ['infer'], types: ['choice'] }, [], ['types', 'skills']],
];

describe('narrow', () => {
  it.each(rows)('%o', (options, ids, wishes) => {
    const narrowed = narrow(all, { ...defaultContentOptions, ...options }, paragraphOf);
    expect(narrowed.allowed.map(({ item }) => item.id)).toEqual(ids);
    expect(narrowed.wishes.map(({ wish }) => wish)).toEqual(wishes);
  });
});
