import { describe, expect, test } from 'vitest';
import { isForecast, turnOfLead } from '../../src/summaries/fitness/rebutted.js';
import { indexKnowledge } from '../../src/summaries/knowledge.js';
import { findAnswers } from '../../src/summaries/weighing/answers.js';
import { readText } from '../facts/builders.js';

const know = (text: string) => indexKnowledge(readText(text).analysis);

describe('sentences that tell what the lead announces', () => {
  test.each([
    [
      'the cause',
      'Engineers in Brask say they have found the cause of the crash. The ship struck a pier in May. They said the cause of the crash was linked to a broken rudder.',
      [2],
    ],
    [
      'targets, in the sentence behind',
      'The mayor of Brask set out key targets for the harbour. They include a new pier and a second ferry.',
      [1],
    ],
    [
      'none, where another thing is told',
      'Engineers in Brask say they have found the cause of the crash. The ship struck a pier in May. The captain was hurt.',
      [],
    ],
    [
      'none, where nothing was announced',
      'The council of Brask closed the old bridge on Monday. The ferry runs at night. The cause of the crash was a storm.',
      [],
    ],
    [
      'none, where they are others',
      'The mayor of Brask opened the new harbour on Monday. They include a new pier and a second ferry.',
      [],
    ],
  ])('%s', (_, text, positions) => {
    expect([...findAnswers(know(text))]).toEqual(positions);
  });
});

describe('a lead that what follows turns', () => {
  test.each([
    [
      'a forecast',
      'An editor in Brask predicted that Ann Reed would fail to cross the bay. Yet she became the first woman to cross it.',
      true,
      1,
    ],
    [
      'news',
      'Ann Reed crossed the bay of Brask on Monday in a rowing boat. But the wind was against her.',
      false,
      1,
    ],
    [
      'news that nothing turns',
      'Ann Reed crossed the bay of Brask on Monday in a rowing boat. She is nineteen. She is a nurse. But she rows well.',
      false,
      null,
    ],
    [
      'what is expected to happen',
      'Ann Reed is expected to cross the bay of Brask on Monday. She is nineteen years old.',
      false,
      null,
    ],
  ])('%s', (_, text, forecast, turn) => {
    const knowledge = know(text);
    expect([isForecast(knowledge), turnOfLead(knowledge)]).toEqual([forecast, turn]);
  });
});
