import { describe, expect, test } from 'vitest';
import { indexKnowledge } from '../../src/summaries/knowledge.js';
import { restateSentence } from '../../src/summaries/telling/sentences.js';
import { readText } from '../facts/builders.js';

/** The ways to tell the sentence that follows another. */
function told(text: string): readonly string[] {
  const knowledge = indexKnowledge(readText(`The bay of Brask is cold.\n\n${text}`).analysis);
  const second = knowledge.analysis.sentences[1];
  return second === undefined ? [] : restateSentence(knowledge, second).map((statement) => statement.text);
}

describe('brackets', () => {
  test.each([
    [
      'in brackets',
      'Ann Reed (1901 (or 1902) – 1980) was a Danish composer.',
      'Ann Reed was a Danish composer.',
    ],
    [
      'several that say how a name is written',
      'Ann Reed (安), also known as Anna Reed (安娜), was a Danish composer.',
      'Ann Reed, also known as Anna Reed, was a Danish composer.',
    ],
  ])('go: %s', (_, text, expected) => {
    expect(told(text)).toContain(expected);
  });

  test.each([
    'The shops sold apples (green), pears (yellow) and plums (blue) all through May.',
    'The Brask Harbour Board (BHB) closed the old bridge to all lorries in May.',
    'Ann Reed and (independently) Otto Lund drew the first map of the bay.',
  ])('stay: %s', (text) => {
    expect(told(text).every((one) => one.includes('('))).toBe(true);
  });
});

describe('the writer’s own source', () => {
  test.each([
    ['As our new research shows, seals eat hardly any cod in winter.', 'Seals eat hardly any cod in winter.'],
    [
      'Harbour seals, as our study shows, eat hardly any cod in winter.',
      'Harbour seals eat hardly any cod in winter.',
    ],
  ])('goes: %s', (text, expected) => {
    expect(told(text)).toContain(expected);
  });

  test.each([
    'As our new research suggests, seals eat hardly any cod in winter.',
    'As our children show, seals that we feed with cod in winter are tame.',
    'We worry, as our neighbours find, that seals eat cod.',
  ])('makes no sentence: %s', (text) => {
    expect(told(text)).toEqual([]);
  });
});

describe('the comma before a source', () => {
  test('stays when what stands before it goes', () => {
    const ways = told(
      'Winds will reach fifty miles an hour on the coast by noon, which may push boats against the old harbour wall and break it at its weakest end, council officials said.',
    );
    expect(ways.filter((one) => /noon council/u.test(one))).toEqual([]);
  });
});

describe('a mark set apart', () => {
  test('belongs to the word before it', () => {
    expect(told("Ann Reed painted most of Brask 's old harbour ships in oil.")).toContain(
      "Ann Reed painted most of Brask's old harbour ships in oil.",
    );
  });
});
