import { describe, expect, it } from 'vitest';
import { countCoverage, missingContents, readLeads } from '../../../src/bench/facts/coverage.js';
import type { Analysis } from '../../../src/model/analysis.js';
import type { Fact } from '../../../src/model/fact.js';
import { readText } from '../../facts/builders.js';
import { factOf } from './builders.js';

const analysis: Analysis = readText('The ferry sank near Bergen.\n\nPeter Hale sold a boat.').analysis;
const elsewhere = [{ sentence: 'a1p2s1', quote: 'q', span: { start: 0, end: 1 } }];

describe('missingContents', () => {
  it.each<readonly [string, readonly Fact[], readonly string[], boolean]>([
    ['all words in one fact', [factOf('The ferry sank near Bergen.')], ['ferry', 'sank'], true],
    ['a word that goes on', [factOf('The minister asked Ann Lund to leave.')], ['ask', 'Ann'], true],
    [
      'the source of a claim',
      [factOf('It sank.', { attribution: { speaker: 'the WWF', verb: 'said' } })],
      ['sank', 'WWF'],
      true,
    ],
    [
      'words of two facts',
      [factOf('The ferry sank.'), factOf('Bergen is a town.')],
      ['ferry', 'Bergen'],
      false,
    ],
    ['the end of a word', [factOf('The ferry sank.')], ['erry'], false],
    ['a fact of another paragraph', [factOf('The ferry sank.', { evidence: elsewhere })], ['ferry'], false],
    ['no fact', [], ['ferry'], false],
  ])('%s', (_, facts, key, found) => {
    const content = { asks: 'what', key };
    expect(missingContents({ analysis, facts }, [content])).toEqual(found ? [] : [content]);
  });
});

describe('countCoverage', () => {
  it('counts by question word and in all', () => {
    const who = { asks: 'who', key: ['a'] };
    const wanted = [who, { asks: 'who', key: ['b'] }, { asks: 'when', key: ['c'] }];
    expect(countCoverage([{ wanted, missing: [who] }])).toEqual([
      { asks: 'who', found: 1, wanted: 2 },
      { asks: 'when', found: 1, wanted: 1 },
      { asks: 'all', found: 2, wanted: 3 },
    ]);
  });
});

describe('readLeads', () => {
  it('reads contents by article', () => {
    const leads = readLeads('{"a": [{"asks": "who", "key": ["Ann"]}], "b": []}', 'leads.json');
    expect([...leads]).toEqual([
      ['a', [{ asks: 'who', key: ['Ann'] }]],
      ['b', []],
    ]);
  });

  it.each(['[1]', '{"a": [{"asks": "who"}]}', '{"a": [{"asks": 1, "key": []}]}'])('refuses %s', (text) => {
    expect(() => readLeads(text, 'leads.json')).toThrow(/leads\.json/u);
  });
});
