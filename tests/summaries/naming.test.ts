import { describe, expect, test } from 'vitest';
import { indexKnowledge } from '../../src/summaries/knowledge.js';
import { createNamer } from '../../src/summaries/telling/names.js';
import { restateSentence } from '../../src/summaries/telling/sentences.js';
import { readText } from '../facts/builders.js';

/** The last full sentence of a text as a summary tells it first, and what it takes for known. */
function told(text: string) {
  const { analysis } = readText(text);
  const knowledge = indexKnowledge(analysis);
  const sentence = analysis.sentences.findLast(({ paragraph }) => paragraph === 0);
  const [statement] = sentence === undefined ? [] : restateSentence(knowledge, sentence);
  if (sentence === undefined || statement === undefined) return null;
  const { text: named } = createNamer(knowledge)(statement.text, new Set(), [sentence.id]);
  return { text: named, needs: [...(statement.continuity?.needs ?? [])] };
}

describe('what a name is short for', () => {
  const users = 'In May 900 people joined the Brask Ferry Users (BFU) in Lund. Many were old. ';

  test.each([
    ['BFU asked for ferries at night.', 'The Brask Ferry Users (BFU) asked for ferries at night.'],
    [
      'BFU members asked for ferries at night.',
      'Brask Ferry Users (BFU) members asked for ferries at night.',
    ],
    ['Farmers blame the BFU for high prices.', 'Farmers blame the Brask Ferry Users (BFU) for high prices.'],
  ])('is written where it comes first: %s', (sentence, text) => {
    expect(told(users + sentence)).toEqual({ text, needs: [] });
  });

  test.each([
    ['in a possessive', `${users}In July BFU’s rules changed for all people.`],
    ['in a longer name', `${users}In July the BFU Trust sold ferries to farmers.`],
    ['without an explanation', 'In May 900 people joined BFU in Lund. In July BFU sold ferries to farmers.'],
    [
      'where other words stand before it',
      'In May 900 people joined clubs (BFU) in Lund. In July BFU sold ferries to farmers.',
    ],
  ])('is not written %s', (_, text) => {
    expect(told(text)?.text).not.toContain('(BFU)');
  });
});

describe('who somebody is', () => {
  const users =
    'On Monday 900 people heard Cathy Brandt, director of ferries at Glamis Transport, in Lund. Many were old. ';

  test.each([
    [
      'at the beginning',
      'Brandt argues that old ferries are too slow.',
      'Cathy Brandt, director of ferries at Glamis Transport, argues that old ferries are too slow.',
    ],
    [
      'at the end',
      'Old ferries are too slow for farmers, says Brandt.',
      'Old ferries are too slow for farmers, says Cathy Brandt, director of ferries at Glamis Transport.',
    ],
  ])('is said %s', (_, sentence, text) => {
    expect(told(users + sentence)).toEqual({ text, needs: [] });
  });

  test.each([
    ['inside', 'Old ferries are slow and Brandt hates that.'],
    ['behind what is no saying', 'On Monday farmers in Lund met Brandt.'],
  ])('is not said %s', (_, sentence) => {
    expect(told(users + sentence)?.text).not.toContain('director');
  });
});

describe('a survey of the writer', () => {
  test.each([
    [
      'Our new survey gives three reasons for slow ferries.',
      'A new survey gives three reasons for slow ferries.',
    ],
    ['Our study gives three reasons for slow ferries.', 'A study gives three reasons for slow ferries.'],
  ])('is one to its reader: %s', (sentence, text) => {
    const { analysis } = readText(sentence);
    const [first] = analysis.sentences;
    const ways = first === undefined ? [] : restateSentence(indexKnowledge(analysis), first);
    expect(ways.map((one) => one.text)).toContain(text);
  });

  test.each([
    'Our ferry shows that Lund is rich.',
    'Our latest survey gives three reasons for slow ferries.',
  ])('but not what is only the writer’s: %s', (sentence) => {
    const { analysis } = readText(sentence);
    const [first] = analysis.sentences;
    expect(first === undefined ? [] : restateSentence(indexKnowledge(analysis), first)).toEqual([]);
  });
});

describe('who speaks and what finds', () => {
  test.each([
    [
      'somebody whom the sentence before lets speak',
      'Prices of rice rise in Lund, according to the farmer Bo Brandt. The rain, he says, spoils fields near Brask.',
      'The rain, Bo Brandt says, spoils fields near Brask.',
    ],
    [
      'the study of the sentence before',
      'Ferries are slow in Lund, according to a study by Glamis. It also finds that ferries are old.',
      'The study finds that ferries are old.',
    ],
  ])('is %s', (_, text, expected) => {
    expect(told(text)?.text).toBe(expected);
  });

  test.each([
    [
      'one of two',
      'Bo Brandt and Adam Reed said in Lund that they were poor. The rain, he says, spoils fields near Brask.',
      'The rain, he says, spoils fields near Brask.',
    ],
    [
      'somebody who says nothing',
      'Reporters in Lund wrote of Bo Brandt. The rain, he says, spoils fields near Brask.',
      'The rain, he says, spoils fields near Brask.',
    ],
    [
      'one of two works',
      'Ferries are slow, say a report and a study by Glamis. It also finds that ferries are old.',
      'It finds that ferries are old.',
    ],
  ])('is not guessed of %s', (_, text, expected) => {
    expect(told(text)?.text).toBe(expected);
  });
});
