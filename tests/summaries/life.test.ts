import { describe, expect, test } from 'vitest';
import { indexKnowledge } from '../../src/summaries/knowledge.js';
import { summarize } from '../../src/summaries/summarize.js';
import { introductionsOf, lifeOf } from '../../src/summaries/weighing/life.js';
import { builtInTemplates } from '../../src/template/built-in.js';
import { readText } from '../facts/builders.js';

const childhood =
  'Ann Reed was born in Brask, a small town by the sea. She was the seventh child of a fisherman. She went to school in Brask until 1915.';
const work =
  'In 1925 Reed moved to the capital and opened a studio. In 1931 she showed thirty paintings of harbours there. Reed left the capital in 1940.';

function introductionOf(title: string, text: string): number | null | undefined {
  const knowledge = indexKnowledge(readText(text, title).analysis);
  const life = lifeOf(knowledge);
  return life === null ? null : introductionsOf(life, knowledge.lead)[0];
}

describe('who somebody is and what for known', () => {
  test.each([
    [
      'told at the end of a life',
      'Ann Reed',
      `${childhood}\n\n${work} Reed is regarded as one of the most important painters of the century.`,
      6,
    ],
    [
      'told first',
      'The life of Ann Reed',
      `Ann Reed was a Danish painter. She was born in Brask in 1901.\n\n${work}`,
      0,
    ],
    [
      'what was done first',
      'Ann Reed',
      `${childhood}\n\n${work} She was the first painter to win the Brask Prize.`,
      6,
    ],
    [
      'not what somebody else was noted for',
      'Ann Reed',
      `${childhood}\n\n${work} While her friend was noted for his portraits, Reed showed harbours for twenty years.`,
      undefined,
    ],
    [
      'what was published first',
      'Ann Reed',
      `${childhood}\n\n${work} In 1935 Reed published the first modern map of the coast.`,
      6,
    ],
    [
      'told of somebody who is born under a name',
      'Ann Reed',
      `In 1901 a child by the name of Ann Reed was born in a small town.\n\n${work} Ann Reed won the Brask Prize in 1936.`,
      4,
    ],
    [
      'what somebody became',
      'Ann Reed',
      `${childhood}\n\n${work} Reed became a well-known painter of ships.`,
      6,
    ],
    ['not told', 'Ann Reed', `${childhood}\n\n${work}`, undefined],
    [
      'not told by birth and relations',
      'Ann Reed',
      `${childhood}\n\n${work} She was a friend of many sailors.`,
      undefined,
    ],
    [
      'no life without birth or childhood',
      'Ann Reed',
      `Ann Reed was a Danish painter. ${work} ${work}`,
      null,
    ],
    [
      'no life of somebody whom the headline does not name',
      'A studio in Brask',
      `${childhood}\n\n${work}`,
      null,
    ],
    [
      'no life that begins with something else',
      'Ann Reed',
      `The harbour of Brask is old. ${childhood}\n\n${work}`,
      null,
    ],
  ])('%s', (_, title, text, expected) => {
    expect(introductionOf(title, text)).toBe(expected);
  });
});

describe('the summary of a life', () => {
  const summaryOf = (text: string) => {
    const { analysis, facts } = readText(text, 'Ann Reed');
    return summarize(facts, analysis, builtInTemplates).value;
  };

  test('says first what the person is known for, though the article says it last', () => {
    const known = 'Reed is regarded as one of the most important painters of the century.';
    const { gist, short, standard } = summaryOf(`${childhood}\n\n${work} ${known}`);
    const expected = 'Ann Reed is regarded as one of the most important painters of the century.';
    expect([gist?.text, short[0]?.text, standard[0]?.text]).toEqual([expected, expected, expected]);
  });

  test('leaves birth before what somebody is known for out of the gist', () => {
    const { gist } = summaryOf(
      `Ann Reed was a woman who loved the sea. Born Anna Berg in Brask in 1901, she is famous for her paintings of old harbours.\n\n${work} ${work}`,
    );
    expect(gist?.text).toBe('Ann Reed is famous for her paintings of old harbours.');
  });

  test('has no gist where the article tells of birth and school alone', () => {
    expect(summaryOf(`${childhood}\n\n${work}`).gist).toBeNull();
  });
});
