import type { Comparison, Telling } from '../../src/model/comparison.js';
import type { PackArticle } from '../../src/model/quiz.js';
import { ferryArticle } from './article.js';

function article(id: string, title: string, sentences: readonly string[]): PackArticle {
  return {
    id,
    title,
    source: { ...ferryArticle.source, publisher: null, author: null, published: null },
    paragraphs: sentences.map((text, index) => ({
      id: `${id}p${index + 1}`,
      sentences: [{ id: `${id}p${index + 1}s1`, text }],
    })),
  };
}

/** Two short reports of one vote. */
export const comparedArticles: readonly [PackArticle, PackArticle] = [
  article('a1', 'Ferry Is Back', [
    'Marlow Quay voted on Tuesday to bring back the ferry.',
    'Nearly 60 people came to the meeting, and they clapped.',
    'The boat will be electric.',
    'Fares were not discussed.',
    'The council met in the old library.',
  ]),
  article('a2', 'Boats to Cross the Senn Again', [
    'Marlow Quay has voted to bring back the ferry.',
    'About 90 people came to the meeting & some <b>booed</b>.',
    'The boat will be electric, according to the mayor.',
    'The rowing club is worried about its beginners.',
  ]),
];

function telling(id: string, quote?: string): Telling {
  const sentence = comparedArticles
    .flatMap(({ paragraphs }) => paragraphs.flatMap(({ sentences }) => sentences))
    .find((one) => one.id === id);
  if (sentence === undefined) throw new Error(`no sentence ${id}`);
  const words = quote ?? sentence.text;
  return { article: id.slice(0, 2), text: words, evidence: [{ sentence: id, quote: words }] };
}

/** Findings of every kind in them. */
export const ferryComparison: Comparison = {
  articles: [
    { id: 'a1', label: 'Article 1', title: 'Ferry Is Back' },
    { id: 'a2', label: 'Article 2', title: 'Boats to Cross the Senn Again' },
  ],
  shared: [
    {
      kind: 'shared',
      id: 'vote',
      statement: {
        text: 'Marlow Quay voted to bring back the ferry.',
        clause: 'Marlow Quay voted to bring back the ferry',
      },
      tellings: [telling('a1p1s1'), telling('a2p1s1')],
      salience: 0.9,
    },
    {
      kind: 'shared',
      id: 'meeting',
      statement: null,
      tellings: [
        telling('a1p2s1', 'people came to the meeting'),
        telling('a2p2s1', 'people came to the meeting'),
      ],
      salience: 0.3,
    },
  ],
  differs: [
    {
      kind: 'differs',
      id: 'people',
      aspect: 'number',
      conflict: true,
      sides: [
        {
          words: 'Nearly 60 people',
          excerpt: 'Nearly 60 people came to the meeting',
          tellings: [telling('a1p2s1')],
        },
        {
          words: 'About 90 people',
          excerpt: 'About 90 people came to the meeting',
          tellings: [telling('a2p2s1')],
        },
      ],
      salience: 0.8,
    },
    {
      kind: 'differs',
      id: 'electric',
      aspect: 'source',
      conflict: false,
      sides: [
        { words: null, excerpt: null, tellings: [telling('a1p3s1', 'The boat will be electric')] },
        { words: 'mayor', excerpt: 'according to the mayor', tellings: [telling('a2p3s1')] },
      ],
      salience: 0.5,
    },
  ],
  only: [
    {
      kind: 'only',
      id: 'rowing',
      statement: {
        text: 'The rowing club is worried about its beginners.',
        clause: 'the rowing club is worried about its beginners',
      },
      telling: telling('a2p4s1'),
      detail: null,
      salience: 0.6,
    },
    {
      kind: 'only',
      id: 'fares',
      statement: {
        text: 'Fares were not discussed on Tuesday.',
        clause: 'fares were not discussed on Tuesday',
      },
      telling: telling('a1p4s1'),
      detail: null,
      salience: 0.4,
    },
    {
      kind: 'only',
      id: 'library',
      statement: null,
      telling: telling('a1p5s1'),
      detail: 'in the old library',
      salience: 0.2,
    },
  ],
  sheet: [
    { id: 'rowing', text: 'The rowing club is worried about its beginners.', articles: ['a2'] },
    { id: 'vote', text: 'Marlow Quay voted to bring back the ferry.', articles: ['a1', 'a2'] },
    { id: 'fares', text: 'Fares were not discussed on Tuesday.', articles: ['a1'] },
    { id: 'meeting', text: '“people came to the meeting”', articles: ['a1', 'a2'] },
  ],
};
