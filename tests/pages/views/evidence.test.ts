import { expect, test } from 'vitest';
import { findPlaces } from '../../../src/pages/views/evidence.js';
import { ferryArticle } from '../../samples/article.js';
import { quoted } from '../../samples/items.js';

const second = {
  ...ferryArticle,
  id: 'a2',
  paragraphs: [{ id: 'a2p1', sentences: [{ id: 'a2p1s1', text: 'Another report.' }] }],
};
const one = findPlaces([ferryArticle]);
const two = findPlaces([ferryArticle, second]);

test.each<[ids: readonly string[], ofOne: string | null, ofTwo: string | null]>([
  [['a1p3s1'], '¶ 3', 'Article 1, ¶ 3'],
  [['a1p10s2', 'a1p2s1', 'a1p2s2'], '¶ 2, 9', 'Article 1, ¶ 2, 9'],
  [['a1p1s1', 'a2p1s1'], '¶ 1', 'Article 1, ¶ 1; Article 2, ¶ 1'],
  [['a2p1s1'], null, 'Article 2, ¶ 1'],
  [['a1p99s1'], null, null],
  [[], null, null],
])('label of %j', (ids, ofOne, ofTwo) => {
  const evidence = ids.flatMap((id) => quoted(id, ''));
  expect([one.label(evidence), two.label(evidence)]).toEqual([ofOne, ofTwo]);
});

test('quotes in quotation marks, once', () => {
  const evidence = [
    ...quoted('a1p1s1', 'the ferry'),
    ...quoted('a1p3s1', '“too long,”'),
    ...quoted('none', 'lost'),
  ];
  expect(one.evidence(evidence)).toEqual([
    { words: '“the ferry”', place: '¶ 1' },
    { words: '“too long,”', place: '¶ 3' },
    { words: '“lost”', place: null },
  ]);
});
