import { groupBy } from '../../base/collections.js';
import type { Maker } from './maker.js';
import { type MatchingPlan, matchingOf } from './matching-item.js';
import { deedPairs, type FactPair, numberPairs, quotePairs, titlePairs } from './matching-pairs.js';

/** People and their positions, numbers and what they count, speakers and their words, people and their deeds. */
export const makeMatching: Maker = (task) =>
  [
    matchingOf(task, plan('people', 'Match each person with the position or role.'), titlePairs(task)),
    ...groups(numberPairs(task)).map((pairs) =>
      matchingOf(task, plan('numbers', 'Match each number with what it stands for.'), pairs),
    ),
    matchingOf(task, plan('speakers', 'Match each speaker with the words.'), quotePairs(task)),
    ...groups(deedPairs(task)).map((pairs) =>
      matchingOf(task, plan('deeds', 'Match each name with what the article says about it.'), pairs),
    ),
  ].flat();

function plan(name: string, prompt: string): MatchingPlan {
  return { name, prompt, skill: 'retrieve', family: 'matching', worth: 0.75 };
}

/** Pairs of one kind: percentages with percentages, people with people, so that no partner stands out. */
function groups(pairs: readonly FactPair[]): readonly (readonly FactPair[])[] {
  return [...groupBy(pairs, ({ kind }) => kind).values()];
}
