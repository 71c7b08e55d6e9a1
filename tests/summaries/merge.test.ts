import { describe, expect, test } from 'vitest';
import { mergeSummaries } from '../../src/summaries/merge.js';
import { builtInTemplates } from '../../src/template/built-in.js';
import { ferryComparison } from '../samples/comparison.js';

const { value: summary } = mergeSummaries(ferryComparison, builtInTemplates);

describe('a merged summary', () => {
  test('says who reports what, in turn', () => {
    expect(summary.short.map(({ text }) => text)).toEqual([
      'Both articles say that Marlow Quay voted to bring back the ferry.',
      'Article 1 says “Nearly 60 people came to the meeting”, but Article 2 says “About 90 people came to the meeting”.',
      'Only Article 2 says that the rowing club is worried about its beginners.',
      'Only Article 1 says that fares were not discussed on Tuesday.',
    ]);
  });

  test('its gist is what both tell', () => {
    expect(summary.gist?.text).toBe('Both articles say that Marlow Quay voted to bring back the ferry.');
    expect(summary.gist?.evidence.map(({ sentence }) => sentence)).toEqual(['a1p1s1', 'a2p1s1']);
  });

  test('some of several articles are named', () => {
    const articles = [...ferryComparison.articles, { id: 'a3', label: 'Article 3', title: 'A Third' }];
    const { value } = mergeSummaries({ ...ferryComparison, articles }, builtInTemplates);
    expect(value.keyFacts[0]?.text).toBe(
      'Article 1 and Article 2 say that Marlow Quay voted to bring back the ferry.',
    );
  });

  test('without findings it is empty', () => {
    const { value } = mergeSummaries(
      { ...ferryComparison, shared: [], differs: [], only: [] },
      builtInTemplates,
    );
    expect([value.gist, value.short, value.standard, value.keyFacts]).toEqual([null, [], [], []]);
  });

  test('every sentence has evidence', () => {
    const sentences = [...summary.short, ...summary.standard, ...summary.keyFacts];
    expect(sentences.length).toBeGreaterThan(8);
    expect(sentences.filter(({ evidence }) => evidence.length === 0)).toEqual([]);
  });
});
