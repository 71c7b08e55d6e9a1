import { expect, test } from 'vitest';
import { analyze } from '../../../src/language/analyze.js';
import { type TaggedType, tagCount, tagOf } from '../../../src/language/names/name-tags.js';
import type { SyntaxToken } from '../../../src/language/syntax.js';
import type { Article } from '../../../src/model/article.js';

/** Far more than any margin. */
const sure = 1000;

/**
 * Words that the parse joins to one name, each with what the tagger is sure of: `Ann:person:first`; without it the tagger
 * says nothing of it.
 */
function tokensOf(words: string): readonly SyntaxToken[] {
  let start = 0;
  return words.split(' ').map((entry, index): SyntaxToken => {
    const [text = '', type = '', place = ''] = entry.split(':');
    const span = { start, end: start + text.length };
    start = span.end + 1;
    const tagged = (['person', 'organization', 'place', 'other'] as const).find((one) => one === type);
    return {
      span,
      text,
      upos: 'PROPN',
      xpos: 'NNP',
      head: index === 0 ? -1 : 0,
      relation: index === 0 ? 'root' : 'flat',
      confidence: 1,
      nameScores: scoresOf(tagged ?? null, place === 'first'),
    };
  });
}

function scoresOf(type: TaggedType | null, isFirst: boolean): readonly number[] {
  return Array.from({ length: tagCount }, (_, tag) => (tag === tagOf(type, isFirst) ? sure : 0));
}

/** The names with their types that are found in the words. */
function namesIn(words: string): readonly string[] {
  const tokens = tokensOf(words);
  const text = tokens.map((token) => token.text).join(' ');
  const span = { start: 0, end: text.length };
  const source = {
    author: null,
    publisher: null,
    url: null,
    published: null,
    licence: null,
    sha256: '',
    words: 0,
    readability: null,
  };
  const article: Article = {
    id: 'a1',
    slug: 'case',
    title: '',
    text,
    paragraphs: [{ id: 'a1p1', kind: 'body', span }],
    source,
    dateline: null,
  };
  const { entities } = analyze(article, () => [[{ span, tokens }]], new Map()).value;
  return entities.map(({ name, type }) => `${name} (${type})`);
}

test.each([
  [
    'two persons in a list without commas',
    'Ann:person:first Lee:person:later Zora:person:first Quill:person:later',
    ['Ann Lee (person)', 'Zora Quill (person)'],
  ],
  [
    'a firm with the name of a place in it',
    'Zorland:organization:first Air:organization:later Quill:place:first Bay:place:later',
    ['Zorland Air Quill Bay (organization)'],
  ],
  ['two first names', 'Ann:person:first Zora:person:first', ['Ann Zora (person)']],
  [
    'one person whom the tagger finds too',
    'Ann:person:first Lee:person:later Quill:person:later',
    ['Ann Lee Quill (person)'],
  ],
  [
    'a name whose title tells whose it is',
    'President Ann:person:first Lee:person:first',
    ['Ann Lee (person)'],
  ],
  ['capitals of which the tagger knows nothing', 'Zorland Quill', ['Zorland Quill (other)']],
])('%s', (_, words, names) => expect(namesIn(words)).toEqual(names));
