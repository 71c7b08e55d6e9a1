import type { Fact } from '../../../src/model/fact.js';

/** A fact that says `text`, asserted, of the first sentence of the first paragraph, but for the parts given. */
export function factOf(text: string, parts: Partial<Fact> = {}): Fact {
  return {
    id: text,
    kind: 'event',
    text,
    standAlone: text,
    action: null,
    roles: {},
    members: [],
    modality: 'asserted',
    attribution: null,
    confidence: 0.9,
    salience: 0.5,
    evidence: [{ sentence: 'a1p1s1', quote: text, span: { start: 0, end: text.length } }],
    ...parts,
  };
}
