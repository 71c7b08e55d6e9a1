import { describe, expect, it } from 'vitest';
import { turnRound } from '../../../src/questions/distractors/opposites.js';

const turned: readonly (readonly [statement: string, from: string, to: string])[] = [
  ['Prices rose by 5% in May.', 'rose', 'fell'],
  ['The number of visitors has fallen since 2010.', 'fallen', 'risen'],
  ['Ministers expect an increase in prices.', 'an increase', 'a decrease'],
  ['A decrease in prices was expected.', 'A decrease', 'An increase'],
  ['Young people are more likely to feel lonely than the old.', 'more', 'less'],
  ['The conditions were plainly dangerous for the players.', 'dangerous', 'safe'],
  ['Jordan Axani was unable to change the name.', 'unable', 'able'],
  ['The council approved the plan.', 'approved', 'rejected'],
  ['Facebook has lost 6m visitors.', 'lost', 'gained'],
  ['The team from Oslo won the first match.', 'won', 'lost'],
  ['Most doctors believed in bad air.', 'Most', 'Few'],
];

const left: readonly (readonly [why: string, statement: string])[] = [
  ['what is no amount', 'The noisy line is falling silent.'],
  ['a superlative that only names', 'The world’s largest network has users in Asia.'],
  ['times in relation to others', 'The plan was withdrawn after criticism.'],
  ['an adjective before its noun', 'A safe bridge crosses the river.'],
  ['two words that turn', 'Prices rose in May and fell in June.'],
  ['verbs before another verb', 'The band began recording in 1950.'],
  ['months by their place', 'Visitors were up 6% in the last month.'],
  ['what is not lost', 'The team won a penalty kick in the first half.'],
  ['a direction that the numbers tell', 'The number of riders grew from 400 in May to 700 in June.'],
  ['a direction that the aim tells', 'Output will need to have increased by 60% to feed the town.'],
  ['a part of a town', 'The club has its home in south London.'],
  ['what is told on the way', 'Every morning, before the prices start to rise, old friends gather.'],
  ['half of a word', 'The rest are local, the highest-placed guests being old friends.'],
  ['a manner', 'The crews could act quickly in the storm.'],
  ['a time within a decade', 'She moved to Oslo in the early 1990s.'],
  ['what nobody wins', 'The science programme won an increase of $157 million.'],
  ['a career', 'Gordon rose in rank from trooper to general.'],
  ['a cause that is shared', 'Norway supports the farmers in their struggle for land.'],
  ['a habit', 'Most people usually think of apples.'],
  ['who is left behind', 'Richard left his family in debt.'],
];

describe('turnRound', () => {
  it.each(turned)('turns one word of %s', (statement, from, to) => {
    expect(turnRound(statement)).toEqual([{ from, to }]);
  });

  it.each(left)('leaves alone %s: %s', (_why, statement) => {
    expect(turnRound(statement)).toEqual([]);
  });
});
