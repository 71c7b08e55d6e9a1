import { describe, expect, test } from 'vitest';
import type { TreebankSentence } from '../../../src/language/conllu.js';
import { parseTreebank, scoreGoldTokens } from '../../../src/language/training/gold-tokens.js';
import { layOutBlocks, scoreRawText } from '../../../src/language/training/raw-text.js';
import { f1 } from '../../../src/language/training/score.js';

const word = (form: string, head: number, relation: string, upos = 'NOUN') =>
  ({ form, lemma: form, upos, xpos: 'NN', head, relation, remarks: '_' }) as const;

const sentences: readonly TreebankSentence[] = [
  {
    text: 'Dogs bark.',
    opensBlock: true,
    comments: [],
    words: [word('Dogs', 1, 'nsubj'), word('bark', -1, 'root'), word('.', 1, 'punct', 'PUNCT')],
  },
  { text: 'Cats', opensBlock: false, comments: [], words: [word('Cats', -1, 'root')] },
];

describe('f1', () => {
  test.each([
    [{ right: 0, given: 0, wanted: 0 }, 100],
    [{ right: 0, given: 3, wanted: 4 }, 0],
    [{ right: 1, given: 1, wanted: 3 }, 50],
    [{ right: 2, given: 2, wanted: 2 }, 100],
  ])('%j gives %d', (share, expected) => expect(f1(share)).toBe(expected));
});

test('blocks are joined by spaces, words found in them', () => {
  const [block, ...others] = layOutBlocks(sentences);
  expect(others).toEqual([]);
  expect(block?.text).toBe('Dogs bark. Cats');
  expect(block?.sentences.map(({ span }) => [span.start, span.end])).toEqual([
    [0, 10],
    [11, 15],
  ]);
  expect(block?.sentences[0]?.words.map(({ span }) => span.start)).toEqual([0, 5, 9]);
});

describe('from gold tokens', () => {
  const parsed = (head: number, relation: string) =>
    ({
      upos: 'NOUN',
      xpos: 'NN',
      head,
      relation,
      confidence: 0.9,
      arcConfidence: 0.9,
      nameScores: [],
    }) as const;
  const parses = [[parsed(1, 'obj'), parsed(-1, 'root'), parsed(0, 'punct')], [parsed(-1, 'root')]];

  test('the parser gets the words of many sentences, in order', () => {
    const many = Array.from({ length: 40 }, () => sentences).flat();
    const sizes: number[] = [];
    const given = parseTreebank(many, (portion) => {
      sizes.push(portion.length);
      return portion.map((words) => words.map(() => parsed(-1, words.join(' '))));
    });
    expect(given.map((words) => words[0]?.relation)).toEqual(
      many.map(({ words }) => words.map(({ form }) => form).join(' ')),
    );
    expect(sizes.every((size) => size > 1)).toBe(true);
  });

  test('heads, relations and punctuation count apart', () => {
    const score = scoreGoldTokens(sentences, parses);
    expect(f1(score.upos)).toBe(75);
    expect(f1(score.xpos)).toBe(100);
    expect(f1(score.unlabelled)).toBe(75);
    expect(f1(score.labelled)).toBe(50);
    expect(f1(score.unlabelledWords)).toBe(100);
    expect(score.labelledWords).toEqual({ right: 2, given: 3, wanted: 3 });
    expect(score.labelledBroadly).toEqual(score.labelledWords);
    expect(score.relations.get('nsubj')).toEqual({ right: 0, given: 0, wanted: 1 });
    expect(score.relations.get('obj')).toEqual({ right: 0, given: 1, wanted: 0 });
  });
});

describe('scoreRawText', () => {
  const token = (
    start: number,
    end: number,
    head: number,
    relation: string,
    upos: 'NOUN' | 'PUNCT' = 'NOUN',
  ) =>
    ({
      span: { start, end },
      text: '',
      upos,
      xpos: 'NN',
      head,
      relation,
      confidence: 1,
      nameScores: null,
    }) as const;
  const right = [
    {
      span: { start: 0, end: 10 },
      tokens: [token(0, 4, 1, 'nsubj'), token(5, 9, -1, 'root'), token(9, 10, 1, 'punct', 'PUNCT')],
    },
    { span: { start: 11, end: 15 }, tokens: [token(11, 15, -1, 'root')] },
  ];
  test.each([
    ['everything right', right, [100, 100, 100]],
    ['nothing given', [], [0, 0, 0]],
    ['one sentence missing', right.slice(0, 1), [(200 * 1) / 3, (200 * 3) / 7, (200 * 2) / 5]],
  ])('%s', (_, given, expected) => {
    const score = scoreRawText(layOutBlocks(sentences), () => given);
    expect([score.sentences, score.tokens, score.labelledWords].map(f1)).toEqual(expected);
  });
});
