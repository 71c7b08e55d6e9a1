import { describe, expect, test } from 'vitest';
import type { Candidate } from '../../../src/model/candidate.js';
import type { Comparison } from '../../../src/model/comparison.js';
import { askComparison } from '../../../src/questions/comparing/ask-comparison.js';
import { comparedArticles, ferryComparison } from '../../samples/comparison.js';

const text = comparedArticles
  .flatMap(({ paragraphs }) => paragraphs.flatMap(({ sentences }) => sentences.map((one) => one.text)))
  .join('\n');

function ask(comparison: Comparison): readonly Candidate[] {
  const task = { comparison, slug: 'ferry', seed: 'quizpress', paragraphOf: () => 1 };
  return askComparison(task, text).value;
}

const candidates = ask(ferryComparison);

function itemOf(form: string, finding: string) {
  return candidates.find((one) => one.form === form && one.facts.join().startsWith(finding))?.item;
}

describe('one by one', () => {
  test('which article says so: both', () => {
    expect(itemOf('comparing-who-tells', 'vote')).toMatchObject({
      type: 'choice',
      prompt: 'Which of the two articles says that Marlow Quay voted to bring back the ferry?',
      choices: [
        { text: 'Only Article 1', correct: false, rationale: 'Article 2 says so too.' },
        { text: 'Only Article 2', correct: false, rationale: 'Article 1 says so too.' },
        { text: 'Both articles', correct: true, rationale: null },
      ],
    });
  });

  test('which article says so: one', () => {
    const item = itemOf('comparing-who-tells', 'rowing');
    expect(item).toMatchObject({
      prompt: 'Which of the two articles says that the rowing club is worried about its beginners?',
    });
    const right = item?.type === 'choice' ? item.choices.filter(({ correct }) => correct) : [];
    expect(right.map((choice) => choice.text)).toEqual(['Only Article 2']);
  });

  test('both say so: false where one does, with the correction', () => {
    expect(itemOf('comparing-false', 'fares')).toMatchObject({
      prompt: 'Both articles say that fares were not discussed on Tuesday.',
      answer: 'false',
      correction: 'Only Article 1 says that fares were not discussed on Tuesday.',
    });
    expect(itemOf('comparing-true', 'vote')).toMatchObject({ answer: 'true', correction: null });
  });
});

describe('told differently', () => {
  test('what the other says instead', () => {
    expect(itemOf('comparing-other-words', 'people')).toMatchObject({
      type: 'short-answer',
      prompt:
        'Article 1: “Nearly 60 people came to the meeting”. What does Article 2 say instead of “Nearly 60 people”?',
      accepted: ['About 90 people'],
    });
  });

  test('whose claim it is', () => {
    expect(itemOf('comparing-source', 'electric')).toMatchObject({
      prompt: 'Article 1 says as a fact: “The boat will be electric”. Whose claim is this in Article 2?',
      accepted: ['the mayor', 'mayor'],
    });
  });

  test('an open task with a sample that quotes both', () => {
    expect(itemOf('comparing-differences', 'people')).toMatchObject({
      type: 'open',
      prompt: 'Find one thing that the two articles tell differently. Quote the words of each article.',
      sample: 'Article 1 says “Nearly 60 people”, Article 2 says “About 90 people”.',
      points: 2,
    });
  });

  test('words that hold the other words are asked for, not with', () => {
    const [people] = ferryComparison.differs;
    if (people === undefined) throw new Error('the sample has a difference');
    const sides = people.sides.map((side, at) => ({
      ...side,
      words: at === 0 ? 'nearly 60 people' : '60 people',
    }));
    const found = ask({ ...ferryComparison, differs: [{ ...people, sides }] });
    const asked = found.filter(({ form }) => form === 'comparing-other-words');
    expect(asked.map(({ keys }) => keys)).toEqual([['nearly 60 people']]);
  });
});

describe('sorting', () => {
  const more: Comparison = {
    ...ferryComparison,
    only: [
      ...ferryComparison.only,
      ...['The pier is being painted.', 'The mayor wore a blue hat.', 'A brass band played twice.'].map(
        (sentence, at) => ({
          kind: 'only' as const,
          id: `more-${at}`,
          statement: { text: sentence, clause: sentence.slice(0, -1) },
          telling: {
            article: 'a2',
            text: 'The rowing club',
            evidence: [{ sentence: 'a2p4s1', quote: 'The rowing club' }],
          },
          detail: null,
          salience: 0.1,
        }),
      ),
    ],
  };
  const sorting = ask(more).find(({ form }) => form === 'comparing-sorting');

  test('matches statements with who tells them', () => {
    const item = sorting?.item;
    if (item?.type !== 'matching') throw new Error('no sorting item');
    const textOf = new Map([...item.left, ...item.right].map((entry) => [entry.id, entry.text]));
    const pairs = item.key.map(([from, to]) => `${textOf.get(from)} ${textOf.get(to)}`);
    expect(pairs.toSorted()).toEqual([
      'Fares were not discussed on Tuesday. Only Article 1',
      'Marlow Quay voted to bring back the ferry. Both articles',
      'The pier is being painted. Only Article 2',
      'The rowing club is worried about its beginners. Only Article 2',
    ]);
    expect(item.right.map((entry) => entry.text)).toEqual([
      'Both articles',
      'Only Article 1',
      'Only Article 2',
    ]);
  });

  test('asks nothing that is asked by itself', () => {
    const sorted = new Set(sorting?.facts);
    const single = ask(more).filter(({ form }) => form !== 'comparing-sorting');
    expect(single.length).toBeGreaterThan(3);
    expect(single.filter(({ facts }) => facts.some((fact) => sorted.has(fact)))).toEqual([]);
  });

  test('three statements are too few', () => {
    expect(candidates.filter(({ form }) => form === 'comparing-sorting')).toEqual([]);
  });
});

test('every item is tagged for CCRA.R.9 and has evidence', () => {
  expect(candidates.length).toBeGreaterThan(6);
  for (const { item } of candidates) {
    expect(item.tags?.ccss).toBe('CCRA.R.9');
    expect(item.evidence.length).toBeGreaterThan(0);
  }
});

test('where nothing was found, nothing is asked', () => {
  expect(ask({ ...ferryComparison, shared: [], differs: [], only: [] })).toEqual([]);
});

test('with three articles, both is all, and each has an option', () => {
  const third = { id: 'a3', label: 'Article 3', title: 'A Third' };
  const comparison = {
    ...ferryComparison,
    articles: [...ferryComparison.articles, third],
    shared: ferryComparison.shared.map((finding) => ({
      ...finding,
      tellings: [
        ...finding.tellings,
        ...finding.tellings.slice(0, 1).map((one) => ({ ...one, article: 'a3' })),
      ],
    })),
  };
  const item = ask(comparison).find(
    ({ form, facts }) => form === 'comparing-who-tells' && facts[0] === 'vote',
  )?.item;
  expect(item?.type === 'choice' ? item.choices.map((choice) => choice.text) : []).toEqual([
    'Only Article 1',
    'Only Article 2',
    'Only Article 3',
    'All articles',
  ]);
});
