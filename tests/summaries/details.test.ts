import { describe, expect, test } from 'vitest';
import { indexKnowledge } from '../../src/summaries/knowledge.js';
import { restateSentence } from '../../src/summaries/telling/sentences.js';
import { readText } from '../facts/builders.js';

function shortened(text: string): readonly string[] {
  const knowledge = indexKnowledge(readText(text).analysis);
  const [first] = knowledge.analysis.sentences;
  return first === undefined
    ? []
    : restateSentence(knowledge, first, 'details').map((statement) => statement.text);
}

describe('what a gist may leave out', () => {
  test.each([
    [
      'the day',
      'The council of Brask closed the old harbour bridge to lorries on Monday.',
      'The council of Brask closed the old harbour bridge to lorries.',
    ],
    [
      'clauses behind a comma that tell what was before, however they hang together',
      'Brask has closed the old harbour bridge to all lorries, after a storm hit the coast and a ship struck the bridge.',
      'Brask has closed the old harbour bridge to all lorries.',
    ],
    [
      'the second of two things that somebody does',
      'The council of Brask closed the old harbour bridge to lorries and opened a new ferry to the island.',
      'The council of Brask closed the old harbour bridge to lorries.',
    ],
  ])('%s', (_, text, expected) => {
    expect(shortened(text)).toContain(expected);
  });

  test.each([
    [
      'people without whom the rest says nothing',
      'Both countries will for some years be led by people who grew up on the same street.',
      /led by people\.$/u,
    ],
    [
      'what a part was played in',
      'Ann Reed of Brask played a crucial role in preventing the old school from closing.',
      /role\.$/u,
    ],
    [
      'a source behind such a clause',
      'Brask has closed the old harbour bridge to lorries, after a ship struck it, the mayor said.',
      /lorries\.$/u,
    ],
    [
      'a report as a source behind such a clause',
      'Brask has closed the old harbour bridge to lorries, after a ship struck it, according to a report of the council.',
      /lorries\.$/u,
    ],
    [
      'the first of two verbs with one object',
      'The council of Brask has opened and closed the old harbour bridge many times.',
      /opened\.$/u,
    ],
    [
      'the second of two things of which only one is so',
      'The council of Brask will close the old harbour bridge or build a new ferry there.',
      /bridge\.$/u,
    ],
    [
      'the day that a sentence is about',
      'Monday was the coldest day of the winter in the mountains around Brask.',
      /^Was/u,
    ],
  ])('never %s', (_, text, broken) => {
    expect(shortened(text).filter((one) => broken.test(one))).toEqual([]);
  });
});
