import type { Random } from '../../../src/base/random.js';
import { normalizeText } from '../../../src/base/text.js';
import type { Fact, Phrase } from '../../../src/model/fact.js';
import type { DistractorTask } from '../../../src/questions/distractors/distractor.js';

/** A phrase with the least a maker needs. */
export function phrase(text: string, change: Partial<Phrase> = {}): Phrase {
  return {
    text,
    marker: null,
    type: 'thing',
    entity: null,
    number: 'singular',
    quantity: null,
    range: { first: 0, end: 1 },
    head: 0,
    ...change,
  };
}

/** A fact with the least a maker needs. */
export function fact(change: Partial<Fact> = {}): Fact {
  return {
    id: 'f1',
    kind: 'event',
    text: 'The truce was extended by one day.',
    standAlone: 'The truce was extended by one day.',
    action: null,
    roles: {},
    members: [],
    modality: 'asserted',
    attribution: null,
    confidence: 0.9,
    salience: 0.5,
    evidence: [],
    ...change,
  };
}

/** A task for a key, over an article that says only what is given. */
export function distractorTask(key: string, random: Random, text = ''): DistractorTask {
  return {
    fact: fact(),
    asked: 'patient',
    key: { text: key, accepted: [key], phrase: phrase(key), isAmount: true },
    stem: 'How many were there?',
    article: {
      phrases: new Map(),
      answered: new Set(),
      entities: new Map(),
      parts: new Map(),
      facts: [],
      verbPhrases: [],
      entitiesIn: new Map(),
      leaning: new Map(),
      sentenceWords: new Map(),
      nameWords: new Map(),
      numbers: new Map(),
      normalizedText: normalizeText(text),
      paragraphOf: () => 1,
    },
    random,
  };
}
