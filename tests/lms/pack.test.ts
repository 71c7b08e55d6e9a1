import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { packFiles } from '../../src/lms/pack.js';
import { checkPack, parsePack } from '../../src/lms/parse.js';
import type { Fact } from '../../src/model/fact.js';
import type { StudyPack } from '../../src/model/quiz.js';
import { sampleItems, samplePack } from './sample.js';

const fact: Fact = {
  id: 'qfact',
  kind: 'event',
  text: 'The river Lune flooded Oak Hill on Monday.',
  standAlone: 'The river Lune flooded Oak Hill on Monday.',
  action: null,
  roles: {
    agent: {
      text: 'the river Lune',
      marker: null,
      type: 'thing',
      entity: 'e1',
      number: 'singular',
      quantity: null,
      range: { first: 0, end: 3 },
      head: 2,
    },
  },
  members: [],
  modality: 'asserted',
  attribution: null,
  confidence: 0.9,
  salience: 1,
  evidence: [{ sentence: 'a1p1s1', quote: 'The river Lune', span: { start: 0, end: 14 } }],
};

const file = (name: string, pack = samplePack): string => {
  const content = packFiles(pack, [fact]).find((output) => output.name === name)?.content;
  return typeof content === 'string' ? content : '';
};

describe('packFiles', () => {
  test('writes three files, facts.json only with facts', () => {
    expect(packFiles(samplePack, [fact]).map(({ name }) => name)).toEqual([
      'quiz.json',
      'quiz.student.json',
      'facts.json',
    ]);
    expect(packFiles(samplePack, null).map(({ name }) => name)).toEqual(['quiz.json', 'quiz.student.json']);
  });

  test('reads back what it wrote, without a word to say', () => {
    expect(parsePack(file('quiz.json'))).toEqual({ value: samplePack, notices: [] });
    expect(checkPack(file('quiz.json'))).toEqual([]);
  });

  test('gives the same bytes whatever the order of keys', () => {
    const turned = JSON.parse(JSON.stringify(samplePack), (_, value: unknown) =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).toReversed())
        : value,
    );
    expect(parsePack(JSON.stringify(turned)).value).toEqual(samplePack);
    expect(file('quiz.json', parsePack(JSON.stringify(turned)).value)).toBe(file('quiz.json'));
  });

  test('leaves everything that tells an answer out of quiz.student.json', () => {
    const keys = new Set<string>();
    JSON.parse(file('quiz.student.json'), (key, value: unknown) => {
      keys.add(key);
      return value;
    });
    const secrets = [
      'correct',
      'accepted',
      'key',
      'order',
      'answer',
      'answers',
      'rationale',
      'correction',
      'evidence',
      'explanation',
      'sample',
      'rubric',
      'keywords',
      'summary',
      'value',
      'tolerance',
    ];
    expect(secrets.filter((secret) => keys.has(secret))).toEqual([]);
    expect(file('quiz.student.json')).not.toContain('Paragraph 2 says');
    for (const item of samplePack.items) {
      expect(file('quiz.student.json')).toContain(item.prompt);
    }
  });

  test('tells facts without the analysis behind them', () => {
    expect(JSON.parse(file('facts.json'))).toEqual([
      {
        id: 'qfact',
        kind: 'event',
        text: 'The river Lune flooded Oak Hill on Monday.',
        roles: { agent: { text: 'the river Lune', entity: 'e1' } },
        members: [],
        modality: 'asserted',
        attribution: null,
        confidence: 0.9,
        salience: 1,
        evidence: [{ sentence: 'a1p1s1', quote: 'The river Lune' }],
      },
    ]);
  });

  test('refuses to write what no reader would take', () => {
    const empty: StudyPack = { ...samplePack, title: '' };
    expect(() => packFiles(empty, null)).toThrow(
      'quiz.json would break its schema: title: must not be empty',
    );
    const misquoted: StudyPack = {
      ...samplePack,
      items: [{ ...sampleItems.open, evidence: [{ sentence: 'a1p1s1', quote: 'The Lune river' }] }],
    };
    expect(() => packFiles(misquoted, [fact])).toThrow('is not in sentence a1p1s1');
    expect(packFiles(misquoted, null)).toHaveLength(2);
  });

  test('takes any text, and any of it comes back', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', minLength: 1 }).filter((text) => /\S/u.test(text)),
        (text) => {
          const pack = { ...samplePack, title: text, items: [{ ...sampleItems.open, prompt: text }] };
          const placed = parsePack(file('quiz.json', pack)).value;
          expect([placed.title, placed.items[0]?.prompt]).toEqual([text, text]);
        },
      ),
    );
  });
});
