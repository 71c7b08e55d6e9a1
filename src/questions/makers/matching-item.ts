import { unique, uniqueBy } from '../../base/collections.js';
import { stableId } from '../../base/identifier.js';
import { createRandom } from '../../base/random.js';
import { normalizeText } from '../../base/text.js';
import type { Candidate, Family } from '../../model/candidate.js';
import type { QuotedEvidence } from '../../model/fact.js';
import type { Skill } from '../../model/item.js';
import { contentWords } from '../faults/texts.js';
import { generated, type MakerTask } from './maker.js';
import { mixed } from './mixed.js';

const fewestPairs = 3;
const mostPairs = 5;
/** Share of the words of one partner that another may have before the two could change places. */
const mostShared = 0.5;

/** One row of a matching item. */
export interface Pair {
  readonly left: string;
  readonly right: string;
  readonly evidence: readonly QuotedEvidence[];
  /** `Fact.id`s it rests on; empty where it rests on words alone. */
  readonly facts: readonly string[];
  /** Where in the text it stands, as an offset. */
  readonly place: number;
  /** Pairs of more weight are taken first. */
  readonly weight: number;
}

/** What a matching item is called and asks for. */
export interface MatchingPlan {
  /** `people` makes the form `matching-people`. */
  readonly name: string;
  readonly prompt: string;
  readonly skill: Skill;
  readonly family: Family;
  readonly worth: number;
  /** Fewest pairs worth a task; three unless said. */
  readonly fewest?: number;
  /** Whether two pairs may not stand side by side, besides those that share most of their words. */
  readonly clash?: (one: Pair, other: Pair) => boolean;
}

/**
 * Matching items: the best pairs, no two of which could change places; the same without one of them, so that it may be
 * asked for by itself; and the best of those left over. None where too few are left.
 */
export function matchingOf(task: MakerTask, plan: MatchingPlan, all: readonly Pair[]): readonly Candidate[] {
  const clash = plan.clash ?? (() => false);
  const best = choosePairs(all, clash);
  const second = choosePairs(
    all.filter((pair) => !best.some((taken) => isOnSame(taken, pair))),
    clash,
  );
  return [best, ...best.map((left) => best.filter((pair) => pair !== left)), second]
    .filter((pairs) => pairs.length >= (plan.fewest ?? fewestPairs))
    .flatMap((pairs) => itemOf(task, plan, pairs));
}

function isOnSame(one: Pair, other: Pair): boolean {
  return (
    normalizeText(one.left) === normalizeText(other.left) ||
    normalizeText(one.right) === normalizeText(other.right)
  );
}

function itemOf(task: MakerTask, plan: MatchingPlan, pairs: readonly Pair[]): readonly Candidate[] {
  const [first] = pairs;
  if (first === undefined) return [];
  const id = stableId(task.analysis.article.slug, ...pairs.map((pair) => pair.left), 'matching', plan.name);
  const left = pairs.map((pair) => ({ id: stableId(id, 'left', pair.left), text: pair.left }));
  const right = pairs.map((pair) => ({ id: stableId(id, 'right', pair.right), text: pair.right }));
  return [
    {
      item: {
        ...generated({
          id,
          prompt: plan.prompt,
          skill: plan.skill,
          points: pairs.length,
          evidence: uniqueBy(
            pairs.flatMap((pair) => pair.evidence),
            ({ sentence, quote }) => `${sentence} ${quote}`,
          ),
        }),
        type: 'matching',
        left,
        right: mixed(createRandom(`${task.seed} ${id}`), right),
        key: left.map((entry, index) => [entry.id, right[index]?.id ?? entry.id] as const),
      },
      family: plan.family,
      form: `matching-${plan.name}`,
      facts: unique(pairs.flatMap((pair) => pair.facts)),
      paragraph: task.article.paragraphOf(first.evidence[0]?.sentence ?? ''),
      keys: pairs.map((pair) => normalizeText(pair.right)),
      worth: plan.worth,
    },
  ];
}

/** The best pairs of which no two could change places, in the order of the text. */
function choosePairs(all: readonly Pair[], clash: (one: Pair, other: Pair) => boolean): readonly Pair[] {
  const distinct = uniqueBy(
    uniqueBy(all, (pair) => normalizeText(pair.left)),
    (pair) => normalizeText(pair.right),
  );
  const chosen: Pair[] = [];
  for (const pair of [...distinct].sort((one, other) => other.weight - one.weight)) {
    if (chosen.length === mostPairs) break;
    if (chosen.every((other) => !couldSwap(pair, other) && !clash(pair, other))) chosen.push(pair);
  }
  return chosen.sort((one, other) => one.place - other.place);
}

/** `Buildings that were closed` beside `Factories in buildings that were closed`: one within the other. */
function couldSwap(one: Pair, other: Pair): boolean {
  const first = new Set(contentWords(one.right));
  const second = new Set(contentWords(other.right));
  const shared = [...first].filter((word) => second.has(word)).length;
  return shared > mostShared * Math.min(first.size, second.size);
}
