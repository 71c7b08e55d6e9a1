import { beforeAll, describe, expect, test } from 'vitest';
import { repeated, unique } from '../../src/base/collections.js';
import { wordCount } from '../../src/base/text.js';
import type { Candidate } from '../../src/model/candidate.js';
import { defaultContentOptions } from '../../src/model/options.js';
import type { StudyPack } from '../../src/model/quiz.js';
import { itemClaims, summaryClaims, unsupported } from './evidence.js';
import { answerDoubts, optionsOf, sameOptions } from './items.js';
import { articleRows, candidatesOf, engine, packOf, type Understanding, understand } from './studies.js';

const seeds = ['quizpress', 'Zürich', ''];

describe.each(articleRows)('%s', (_, input) => {
  let understanding: Understanding;
  let packs: readonly StudyPack[];
  let candidates: readonly (readonly Candidate[])[];
  beforeAll(() => {
    understanding = understand(input);
    packs = seeds.map((seed) => packOf(input, { seed, versions: 3 }));
    candidates = seeds.map((seed) => candidatesOf(understanding, seed));
  });

  const everyItem = () => candidates.flat().map(({ item }) => item);

  test('gives questions and facts enough to be a sample', () => {
    expect(understanding.facts.length).toBeGreaterThan(5);
    for (const { items } of packs) expect(items.length).toBeGreaterThan(2);
  });

  test('every quote is exactly in its sentence', () => {
    const [pack] = packs;
    if (pack === undefined) throw new Error('no pack');
    const asked = candidates.flat().map(({ item }) => item);
    const claims = [
      ...understanding.facts.map(({ text, evidence }) => ({ text, evidence })),
      ...asked.flatMap(itemClaims),
      ...packs.flatMap(({ summary }) => summaryClaims(summary)),
    ];
    expect(unique(unsupported(claims, pack))).toEqual([]);
  });

  test('every question has exactly one right answer', () => {
    const doubts = everyItem().flatMap((item) =>
      answerDoubts(item).map((doubt) => `${item.type}: ${item.prompt}: ${doubt}`),
    );
    expect(unique(doubts)).toEqual([]);
  });

  test('options can be told apart', () => {
    expect(everyItem().flatMap((item) => sameOptions(item).map((text) => `${item.prompt}: ${text}`))).toEqual(
      [],
    );
  });

  test('ids are unique in all that can be asked, and below each item', () => {
    for (const asked of candidates) {
      expect(repeated(asked.map(({ item }) => item.id))).toEqual([]);
    }
    for (const item of everyItem()) {
      const parts =
        item.type === 'choice' ? item.choices : item.type === 'matching' ? [...item.left, ...item.right] : [];
      expect(repeated(parts.map(({ id }) => id))).toEqual([]);
    }
  });

  test('an id names the same question under every seed', () => {
    const named = new Map<string, string>();
    for (const { item, family, facts } of candidates.flat()) {
      const about = `${item.type} ${family} ${facts.join(' ')}`;
      expect(named.get(item.id) ?? about).toBe(about);
      named.set(item.id, about);
    }
  });

  test('the seed changes neither facts nor the article, and another seed gives another sheet', () => {
    for (const pack of packs) expect(pack.articles).toEqual(packs[0]?.articles);
    expect(new Set(packs.map(({ items }) => JSON.stringify(items))).size).toBeGreaterThan(1);
  });

  test('sections hold every item once, and so does each version', () => {
    for (const { items, sections, versions } of packs) {
      const ids = items.map(({ id }) => id).toSorted();
      expect(sections.flatMap((section) => section.items).toSorted()).toEqual(ids);
      expect(versions.map(({ name }) => name)).toEqual(['A', 'B', 'C']);
      for (const version of versions) {
        expect(version.items.toSorted()).toEqual(ids);
        for (const item of items) {
          if (item.type !== 'choice') continue;
          const choices = item.choices.map(({ id }) => id).toSorted();
          expect(version.choices[item.id]?.toSorted()).toEqual(choices);
        }
      }
    }
  });

  test('a section holds items of one type only', () => {
    for (const { items, sections } of packs) {
      for (const section of sections) {
        expect(section.items.length).toBeGreaterThan(0);
        const types = items.filter(({ id }) => section.items.includes(id)).map(({ type }) => type);
        expect(unique(types)).toHaveLength(1);
      }
    }
  });

  test('no fact is asked twice', () => {
    for (const [index, { items }] of packs.entries()) {
      const taken = (candidates[index] ?? []).filter(({ item }) => items.some(({ id }) => id === item.id));
      expect(repeated(taken.flatMap(({ facts }) => unique(facts)))).toEqual([]);
    }
  });

  test('nothing printed is empty or holds the traces of a template', () => {
    for (const item of everyItem()) {
      for (const text of [item.prompt, ...optionsOf(item).flat()]) {
        expect(text.trim()).not.toBe('');
        expect(text).not.toMatch(/\{\{|\}\}|undefined|null|\[object| {2}|\s[,.?]/u);
      }
    }
  });

  test('the gist has at most 30 words, the short summary 40 to 60', () => {
    for (const { summary } of packs) {
      expect(wordCount(summary.gist?.text ?? '')).toBeLessThanOrEqual(30);
      const words = wordCount(summary.short.map(({ text }) => text).join(' '));
      expect(words).toBeLessThanOrEqual(60);
      if (words > 0 && words < 40) {
        const { notices } = engine.make(input, defaultContentOptions);
        expect(notices.some(({ stage }) => stage === 'summarize')).toBe(true);
      }
    }
  });
});
