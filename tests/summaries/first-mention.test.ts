import { describe, expect, test } from 'vitest';
import { indexKnowledge } from '../../src/summaries/knowledge.js';
import { restateSentence } from '../../src/summaries/telling/sentences.js';
import { readText } from '../facts/builders.js';

/** The ways to say the sentences of a text that lean on nothing. */
function alone(text: string): readonly string[] {
  const { analysis } = readText(text);
  const knowledge = indexKnowledge(analysis);
  return analysis.sentences
    .flatMap((sentence) => restateSentence(knowledge, sentence))
    .filter(({ leans, needs }) => !leans && needs.size === 0)
    .map((one) => one.text);
}

const study = 'On Monday 900 nurses heard of a study that asks how they sleep. ';

describe('a study told of for the first time', () => {
  test.each([
    [
      'in the singular',
      `${study}The study found that nurses who sleep well make fewer mistakes at work.`,
      'A study found that nurses who sleep well make fewer mistakes at work.',
    ],
    [
      'in the plural',
      `${study}Doctors read it. The researchers found that nurses who sleep well make fewer mistakes.`,
      'Researchers found that nurses who sleep well make fewer mistakes.',
    ],
    [
      'behind what was found',
      `${study}Night work makes nurses ill more often, the study found.`,
      'Night work makes nurses ill more often, a study found.',
    ],
  ])('%s', (_, text, expected) => {
    expect(alone(text)).toContain(expected);
  });

  test.each([
    ['one of several', `${study}The same study found that nurses in Lund sleep badly at home.`],
    ['something else that is known', `${study}The hospital found that nurses in Lund sleep badly at home.`],
    ['one of a counted few', `${study}The two researchers found that nurses in Lund sleep badly.`],
  ])('never %s', (_, text) => {
    expect(alone(text).filter((one) => /^(?:A study|A same|Two |Researchers )/u.test(one))).toEqual([]);
  });
});

describe('an opening that takes up what was told', () => {
  test.each([
    [
      'held against it',
      'Summers in Brask are hot and dry. Despite these conditions, many farmers near Brask grow rice.',
      'Many farmers near Brask grow rice.',
    ],
    [
      'with however',
      'Farmers once used horses. Today, however, most farmers near Brask work with large machines.',
      'Today, most farmers near Brask work with large machines.',
    ],
    [
      'with however behind the verb',
      'Farmers once used horses. Most farmers near Brask are, however, fond of large machines.',
      'Most farmers near Brask are fond of large machines.',
    ],
  ])('%s goes', (_, text, expected) => {
    expect(alone(text)).toContain(expected);
  });

  test.each([
    [
      'a time',
      'A war broke out in 1950. During that year, many farmers near Brask grew rice.',
      'Many farmers near Brask grew rice.',
    ],
    [
      'what it names itself',
      'Summers are hot. Despite the heat of July, many farmers near Brask grow rice.',
      'Many farmers near Brask grow rice.',
    ],
    [
      'a source',
      'A report was published. According to this report, many farmers near Brask grow rice.',
      'Many farmers near Brask grow rice.',
    ],
  ])('%s stays', (_, text, shorter) => {
    expect(alone(text)).not.toContain(shorter);
  });
});
