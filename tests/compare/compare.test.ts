import { describe, expect, test } from 'vitest';
import type { Comparison, DifferingFinding, Telling } from '../../src/model/comparison.js';
import { compareTexts, reportsOf } from './builders.js';
import { marathon, strikeByAgency, strikeByPaper } from './reports.js';

const { value: comparison, notices } = compareTexts(strikeByAgency, strikeByPaper);

function tellingsOf({ shared, only, differs }: Comparison): readonly Telling[] {
  return [
    ...shared.flatMap(({ tellings }) => tellings),
    ...only.map(({ telling }) => telling),
    ...differs.flatMap(({ sides }) => sides.flatMap(({ tellings }) => tellings)),
  ];
}

function wordsOfSides({ sides }: DifferingFinding): string {
  return sides.map(({ words }) => words ?? '-').join(' | ');
}

test('two reports of one event have no notice', () => {
  expect(notices).toEqual([]);
});

describe('told differently', () => {
  test.each([
    ['who', true, 'Scottish ferry captains | Scottish ferry passengers'],
    ['precision', false, 'nearly six weeks | six weeks'],
    ['number', false, 'dozens of lorries | many lorries'],
    ['wording', true, 'welcome | pleasant'],
    ['status', false, 'travelled | due to travel'],
    ['source', false, 'transport ministry | -'],
  ] as const)('%s', (aspect, conflict, words) => {
    const found = comparison.differs.filter((finding) => finding.aspect === aspect);
    expect(found.map((finding) => [finding.conflict, wordsOfSides(finding)])).toEqual([[conflict, words]]);
  });

  test.each(['time', 'place'] as const)('%s: a day without its hour is only less detailed', (aspect) => {
    expect(comparison.differs.filter((finding) => finding.aspect === aspect)).toEqual([]);
  });
});

describe('told by both', () => {
  const texts = comparison.shared.map(({ tellings }) => tellings.map(({ text }) => text).join(' | '));

  test.each([
    /fifth day.*fifth day/u,
    /40 dismissed sailors.*40 dismissed sailors/u,
    /extended by two days.*extended by two days/u,
  ])('%s', (words) => {
    expect(texts.filter((text) => words.test(text))).toHaveLength(1);
  });

  test('nothing that is told differently is said to be shared', () => {
    expect(texts.filter((text) => /captains|welcome|due to travel|ministry/u.test(text))).toEqual([]);
  });
});

describe('told by one', () => {
  const parts = comparison.only.map(({ telling, detail }) => `${telling.article}: ${detail ?? telling.text}`);

  test.each([
    'a1: by fishing boat',
    'a1: Sinclair promised to repair the pier at Craignure before the winter storms',
    'a2: Schoolchildren on Tiree baked 300 scones for the crews',
  ])('%s', (part) => {
    expect(parts).toContain(part);
  });

  test('nothing else', () => {
    expect(parts.filter((part) => !/fishing boat|pier|scones|vital/u.test(part))).toEqual([]);
  });
});

describe('evidence', () => {
  test('every telling quotes its report word for word', () => {
    const sentences = new Map(
      reportsOf(strikeByAgency, strikeByPaper).flatMap(({ analysis: { article, sentences: all } }) =>
        all.map(({ id, span }) => [id, article.text.slice(span.start, span.end)] as const),
      ),
    );
    const tellings = tellingsOf(comparison);
    expect(tellings.length).toBeGreaterThan(15);
    for (const { evidence, article } of tellings) {
      expect(evidence.length).toBeGreaterThan(0);
      for (const { sentence, quote } of evidence) {
        expect(sentence.startsWith(article)).toBe(true);
        expect(sentences.get(sentence)).toContain(quote);
      }
    }
  });

  test('the words that differ stand in the telling', () => {
    for (const { sides } of comparison.differs)
      for (const { words, tellings } of sides)
        if (words !== null) expect(tellings[0]?.evidence[0]?.quote).toContain(words);
  });
});

describe('order and number of reports', () => {
  test('the same reports give the same comparison', () => {
    expect(compareTexts(strikeByAgency, strikeByPaper).value).toEqual(comparison);
  });

  test('the other way round, the same is found', () => {
    const { value: turned } = compareTexts(strikeByPaper, strikeByAgency);
    const sorted = (one: Comparison): readonly string[] =>
      one.differs
        .map(
          ({ aspect, sides }) =>
            `${aspect} ${sides
              .map(({ words }) => words)
              .toSorted()
              .join()}`,
        )
        .toSorted();
    expect(sorted(turned)).toEqual(sorted(comparison));
    expect(turned.shared.length).toBe(comparison.shared.length);
  });

  test('a report beside itself has everything in common', () => {
    const { value } = compareTexts(strikeByAgency, strikeByAgency);
    expect(value.differs).toEqual([]);
    expect(value.only).toEqual([]);
    expect(value.shared.length).toBeGreaterThan(6);
  });

  test('three reports: each telling says whose it is', () => {
    const { value } = compareTexts(strikeByAgency, strikeByPaper, strikeByAgency);
    const all = value.shared.filter(({ tellings }) => tellings.length === 3);
    expect(all.length).toBeGreaterThan(3);
    expect(all.map(({ tellings }) => tellings.map(({ article }) => article).join())).toEqual(
      all.map(() => 'a1,a2,a3'),
    );
    const who = value.differs.find(({ aspect }) => aspect === 'who');
    expect(who?.sides.map(({ tellings }) => tellings.map(({ article }) => article).join())).toEqual([
      'a1,a3',
      'a2',
    ]);
  });
});

describe('reports of something else', () => {
  test('two are told to be strangers, and nothing is found', () => {
    const { value, notices: told } = compareTexts(strikeByAgency, marathon);
    expect([value.shared, value.only, value.differs, value.sheet]).toEqual([[], [], [], []]);
    expect(told.map(({ code }) => code)).toEqual(['unrelated', 'unrelated']);
  });

  test('one among several is named', () => {
    const { notices: told } = compareTexts(strikeByAgency, marathon, strikeByPaper);
    expect(told.map(({ message }) => message)).toEqual([
      'Article 2, “Runner Wins Marathon In Borrowed Shoes”, does not tell of the same event as the others.',
    ]);
  });
});
