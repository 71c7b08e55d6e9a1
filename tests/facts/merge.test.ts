import { describe, expect, it } from 'vitest';
import { type FactDraft, identifyFact } from '../../src/facts/draft.js';
import { mergeDrafts } from '../../src/facts/merge.js';
import { readText } from './builders.js';

/** A draft with a text, a kind and one line of evidence. */
function draft(text: string, kind: FactDraft['kind'] = 'event', sentence = 'a1p1s1'): FactDraft {
  return {
    kind,
    text,
    action: null,
    roles: {},
    members: [],
    modality: 'asserted',
    attribution: null,
    confidence: 0.9,
    evidence: [{ sentence, quote: text, span: { start: 0, end: text.length } }],
  };
}

describe('mergeDrafts', () => {
  it('makes one draft of a statement told twice, with the evidence of both', () => {
    const merged = mergeDrafts([draft('The ferry sank.'), draft('The ferry sank', 'event', 'a1p4s2')]);
    expect(merged.map(({ text }) => text)).toEqual(['The ferry sank.']);
    expect(merged[0]?.evidence.map(({ sentence }) => sentence)).toEqual(['a1p1s1', 'a1p4s2']);
  });

  it('lets an event stand for the whole sentence that says the same', () => {
    const merged = mergeDrafts([draft('The ferry sank.', 'statement'), draft('The ferry sank.')]);
    expect(merged.map(({ text }) => text)).toEqual(['The ferry sank.']);
  });

  const twice: readonly (readonly [text: string, fact: string])[] = [
    [
      'The storm destroyed 30 houses.\n\nThe storm destroyed 30 houses in Bergen on Monday.',
      'The storm destroyed 30 houses in Bergen on Monday.',
    ],
    [
      'Anna Karlsen opened the old museum in Bergen on Monday.\n\nKarlsen opened the old museum in Bergen.',
      'Anna Karlsen opened the old museum in Bergen on Monday.',
    ],
  ];
  it.each(twice)('makes one fact of lead and detail in %j', (text, fact) => {
    const events = readText(text).facts.filter(({ kind }) => kind === 'event');
    expect(events.map((event) => event.text)).toEqual([fact]);
    expect(events[0]?.evidence.map(({ sentence }) => sentence)).toEqual(['a1p1s1', 'a1p2s1']);
  });

  const different: readonly string[] = [
    'The storm destroyed 30 houses in Bergen.\n\nThe storm destroyed 30 houses in Oslo.',
    'The storm destroyed 30 houses.\n\nThe storm did not destroy 30 houses in Oslo.',
    'Peter Hale and Anna Karlsen sold the farm.\n\nPeter Hale sold the farm in Oslo.',
  ];
  it.each(different)('leaves apart what differs in %j', (text) => {
    expect(readText(text).facts.filter(({ kind }) => kind === 'event')).toHaveLength(2);
  });

  it('does so from the text on', () => {
    const { facts } = readText(
      'The ferry sank near Bergen.\n\nOn deck were 30 horses. The ferry sank near Bergen.',
    );
    const told = facts.filter((fact) => fact.text === 'The ferry sank near Bergen.' && fact.kind === 'event');
    expect(told.map((fact) => fact.evidence.map(({ sentence }) => sentence))).toEqual([['a1p1s1', 'a1p2s2']]);
  });

  const apart: readonly (readonly [one: FactDraft, other: FactDraft])[] = [
    [draft('The ferry sank.'), draft('The ferry sank.', 'saying')],
    [draft('The ferry sank.'), draft('The ferry did not sink.')],
    [draft('The ferry carried 30 horses.'), draft('The ferry carried 3 horses.')],
    [draft('The ferry sank on Monday.'), draft('The ferry sank.')],
  ];
  it.each(apart)('keeps apart %o and %o', (one, other) => {
    expect(mergeDrafts([one, other])).toEqual([one, other]);
  });

  it('makes nothing of nothing', () => {
    expect(mergeDrafts([])).toEqual([]);
  });
});

describe('identifyFact', () => {
  const id = (slug: string, one: FactDraft) => identifyFact(slug, one, 0.5, one.text).id;

  it('gives one id to one statement, whatever it weighs', () => {
    expect(identifyFact('ferry', draft('The ferry sank.'), 0.1, 'The ferry sank.').id).toBe(
      id('ferry', draft('The ferry sank.')),
    );
  });

  it.each([
    ['another article', 'bridge', draft('The ferry sank.')],
    ['another kind', 'ferry', draft('The ferry sank.', 'statement')],
    ['another text', 'ferry', draft('The ferry sank again.')],
  ])('gives another id to %s', (_what, slug, other) => {
    expect(id(slug, other)).not.toBe(id('ferry', draft('The ferry sank.')));
  });

  it('does not change with what stands around it', () => {
    const alone = readText('The ferry sank near Bergen.').facts;
    const among = readText('Peter Hale sold a boat.\n\nThe ferry sank near Bergen.').facts;
    const [event] = alone.filter((fact) => fact.kind === 'event');
    expect(among.map((fact) => fact.id)).toContain(event?.id);
  });
});
