import { groupBy } from '../../base/collections.js';
import type { Candidate } from '../../model/candidate.js';
import type { Maker, MakerTask } from './maker.js';
import { type MatchingPlan, matchingOf } from './matching-item.js';
import {
  claimPairs,
  deedPairs,
  type FactPair,
  numberPairs,
  quotePairs,
  titlePairs,
} from './matching-pairs.js';

/** People and their positions, numbers and what they count, speakers and their words or what they claim, people and their deeds. */
export const makeMatching: Maker = (task) =>
  [
    matchingOf(task, plan('people', 'Match each person with the position or role.'), titlePairs(task)),
    ...groups(numberPairs(task)).map((pairs) =>
      matchingOf(task, plan('numbers', 'Match each number with what it stands for.'), pairs),
    ),
    matchSpeakers(task),
    ...groups(deedPairs(task)).map((pairs) =>
      matchingOf(task, plan('deeds', 'Match each name with what the article says about it.'), pairs),
    ),
  ].flat();

/** Speakers and their own words; where too few are quoted, people and what they claim in any words. */
function matchSpeakers(task: MakerTask): readonly Candidate[] {
  const quotes = quotePairs(task);
  const quoted = matchingOf(task, plan('speakers', 'Match each speaker with the words.'), quotes);
  if (quoted.length > 0) return quoted;
  const claims = [...claimPairs(task), ...quotes];
  return matchingOf(task, plan('claims', 'Match each person with what he or she said.'), claims);
}

function plan(name: string, prompt: string): MatchingPlan {
  return { name, prompt, skill: 'retrieve', family: 'matching', worth: 0.75 };
}

/** Pairs of one kind: percentages with percentages, people with people, so that no partner stands out. */
function groups(pairs: readonly FactPair[]): readonly (readonly FactPair[])[] {
  return [...groupBy(pairs, ({ kind }) => kind).values()];
}
