import { groupBy } from '../../base/collections.js';
import type { Candidate } from '../../model/candidate.js';
import { type Maker, type MakerTask, worthOf } from '../makers/maker.js';
import { type Pair, quotePairs } from '../makers/matching-pairs.js';
import { type ClauseOption, clauseChoice } from './clause-choice.js';

/** Quotations that are asked about: a pack takes one or two. */
const mostKeys = 6;

/** `What did Graham Hayles say?`: the words of one speaker among those of others, all in quotation marks. */
export const makeQuoted: Maker = (task) => {
  const pairs = quotePairs(task);
  const speakers = groupBy(pairs, ({ left }) => left);
  if (speakers.size < 2) return [];
  return pairs
    .toSorted((one, other) => other.fact.salience - one.fact.salience)
    .slice(0, mostKeys)
    .flatMap((key) => {
      const candidate = ask(task, key, pairs);
      return candidate === null ? [] : [candidate];
    });
};

function ask(
  task: MakerTask,
  { left: speaker, right: key, fact }: Pair,
  pairs: readonly Pair[],
): Candidate | null {
  const { action } = fact;
  const paragraphOf = ({ evidence }: Pair['fact']) => task.article.paragraphOf(evidence[0]?.sentence ?? '');
  const options = pairs
    .filter(({ left }) => left !== speaker)
    .map(
      (other): ClauseOption => ({
        text: other.right,
        rationale: `In paragraph ${paragraphOf(other.fact)} ${other.left} says that, not ${speaker}.`,
        evidence: other.fact.evidence[0] ?? null,
        rank: 0,
      }),
    );
  return clauseChoice(
    task,
    {
      form: 'quoted',
      family: 'retrieval',
      skill: 'retrieve',
      stem: action?.tense === 'present' ? `What does ${speaker} say?` : `What did ${speaker} say?`,
      facts: [fact.id],
      evidence: fact.evidence,
      key,
      rationale: `${speaker} says so in paragraph ${paragraphOf(fact)}.`,
      worth: worthOf(fact),
    },
    options,
  );
}
