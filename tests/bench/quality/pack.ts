import type { Item } from '../../../src/model/item.js';
import type { StudyPack } from '../../../src/model/quiz.js';

/** A pack on an article of two paragraphs with these items. */
export function packOf(...packItems: readonly Item[]): StudyPack {
  const none: readonly never[] = [];
  return {
    format: 'quizpress-quiz',
    version: '1.0.0',
    id: 'qpack',
    title: 'The bridge',
    language: 'en',
    generator: {
      name: 'quizpress',
      version: '0.0.0',
      seed: 'one',
      options: { questions: 3, types: null, seed: 'one', versions: 1, level: 'standard' },
    },
    articles: [
      {
        id: 'a1',
        title: 'The bridge',
        source: {
          author: null,
          publisher: null,
          url: null,
          published: null,
          licence: null,
          sha256: '0',
          words: 5,
          readability: null,
        },
        paragraphs: [
          {
            id: 'a1p1',
            sentences: [
              { id: 'a1p1s1', text: 'The mayor opened the bridge.' },
              { id: 'a1p1s2', text: 'She cut a ribbon.' },
            ],
          },
          { id: 'a1p2', sentences: [{ id: 'a1p2s1', text: 'It is long.' }] },
        ],
      },
    ],
    summary: {
      gist: null,
      short: none,
      standard: none,
      easy: null,
      keyFacts: none,
      fiveW: { who: none, what: none, when: none, where: none, why: none, how: none },
      timeline: none,
      people: none,
      numbers: none,
      vocabulary: none,
      reading: null,
      speakers: none,
      causes: none,
      outline: none,
      gapped: null,
    },
    sections: none,
    versions: none,
    items: packItems,
  };
}
