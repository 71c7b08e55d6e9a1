import { describe, expect, test } from 'vitest';
import { continuityOfWhole } from '../../src/summaries/fitness/continuity.js';
import { kindsOf } from '../../src/summaries/fitness/kinds.js';
import { indexKnowledge } from '../../src/summaries/knowledge.js';
import { readText } from '../facts/builders.js';

const start = 'Many boats lie in the harbour of Brask. ';

describe('the kinds that an article announces', () => {
  test.each([
    [
      'after a colon',
      'These boats fall into two groups: the flat boats of the river and the deep boats of the sea.',
      ['flat', 'deep'],
    ],
    ['without their names', 'The boats of the town can be divided into three classes.', []],
    ['not a number of anything', 'The boats of the town came in three days.', null],
    ['not what is put into a place', 'The goods were put into two large groups of boxes.', null],
  ])('%s', (_, text, names) => {
    const found = kindsOf(indexKnowledge(readText(`${start}${text}`, 'Boats').analysis));
    expect(found === null ? null : [...found.names]).toEqual(names);
  });
});

describe('a sentence about a kind', () => {
  test.each([
    ['needs the announcement', 'Most of the deep boats carry grain and timber from other towns.', true],
    [
      'but not for another kind of thing',
      'Most of the old boats carry grain and timber from other towns.',
      false,
    ],
  ])('%s', (_, text, needs) => {
    const knowledge = indexKnowledge(
      readText(
        `${start}These boats fall into two groups: the flat boats of the river and the deep boats of the sea. ${text}`,
        'Boats',
      ).analysis,
    );
    const last = knowledge.analysis.sentences[2];
    expect(last !== undefined && continuityOfWhole(knowledge)(last).needs.has('kinds')).toBe(needs);
  });
});
