import { describe, expect, it } from 'vitest';
import { readCases } from './case-files.js';
import { linesOf } from './lines.js';

for (const [topic, lines] of Object.entries(linesOf)) {
  describe(topic, () => {
    for (const { name, analysis, expected } of readCases(topic)) {
      it(name, () => {
        expect(lines(analysis)).toEqual(expected);
      });
    }
  });
}

describe('an analysis', () => {
  const cases = Object.keys(linesOf).flatMap((topic) => readCases(topic));

  it('has tokens that are the text under their spans', () => {
    for (const { analysis } of cases) {
      for (const { span, text } of analysis.tokens) {
        expect(analysis.article.text.slice(span.start, span.end)).toBe(text);
      }
    }
  });

  it('has ranges that hold their head and cross no sentence', () => {
    for (const { analysis } of cases) {
      for (const range of [...analysis.mentions, ...analysis.times]) {
        expect(range.head).toBeGreaterThanOrEqual(range.first);
        expect(range.head).toBeLessThan(range.end);
      }
      for (const range of [
        ...analysis.mentions,
        ...analysis.times,
        ...analysis.quantities,
        ...analysis.quotations,
      ]) {
        expect(analysis.sentences.some(({ first, end }) => first <= range.first && range.end <= end)).toBe(
          true,
        );
      }
    }
  });

  it('numbers sentences within their paragraph', () => {
    const [chain] = readCases('quotations').filter(({ analysis }) => analysis.article.paragraphs.length > 1);
    expect(chain?.analysis.sentences.map(({ id }) => id)).toEqual(['a1p1s1', 'a1p2s1', 'a1p3s1']);
  });

  it('names entities that exist in its mentions', () => {
    for (const { analysis } of cases) {
      const ids = new Set(analysis.entities.map(({ id }) => id));
      expect(analysis.mentions.every(({ entity }) => ids.has(entity))).toBe(true);
    }
  });
});
