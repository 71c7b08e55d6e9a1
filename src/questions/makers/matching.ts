import { groupBy, uniqueBy } from '../../base/collections.js';
import { stableId } from '../../base/identifier.js';
import { createRandom } from '../../base/random.js';
import { normalizeText } from '../../base/text.js';
import type { Candidate } from '../../model/candidate.js';
import { contentWords } from '../faults/texts.js';
import { generated, type Maker, type MakerTask, quoted } from './maker.js';
import { deedPairs, numberPairs, type Pair, quotePairs, titlePairs } from './matching-pairs.js';
import { mixed } from './mixed.js';

const fewestPairs = 3;
const mostPairs = 5;
/** Share of the words of one partner that another may have before the two could change places. */
const mostShared = 0.5;

/** People and their positions, numbers and what they count, speakers and their words, people and their deeds. */
export const makeMatching: Maker = (task) =>
  [
    matching(task, 'people', 'Match each person with the position or role.', titlePairs(task)),
    ...groups(numberPairs(task)).map((pairs) =>
      matching(task, 'numbers', 'Match each number with what it stands for.', pairs),
    ),
    matching(task, 'speakers', 'Match each speaker with the words.', quotePairs(task)),
    ...groups(deedPairs(task)).map((pairs) =>
      matching(task, 'deeds', 'Match each name with what the article says about it.', pairs),
    ),
  ].flat();

/** Pairs of one kind: percentages with percentages, people with people, so that no partner stands out. */
function groups(pairs: readonly Pair[]): readonly (readonly Pair[])[] {
  return [...groupBy(pairs, ({ kind }) => kind).values()];
}

/** The best pairs of which no two could change places, in the order of the text. */
function choosePairs(all: readonly Pair[]): readonly Pair[] {
  const distinct = uniqueBy(
    uniqueBy(all, (pair) => normalizeText(pair.left)),
    (pair) => normalizeText(pair.right),
  );
  const chosen: Pair[] = [];
  for (const pair of [...distinct].sort((one, other) => other.fact.salience - one.fact.salience)) {
    if (chosen.length === mostPairs) break;
    if (chosen.every((other) => !couldSwap(pair, other))) chosen.push(pair);
  }
  return chosen.sort(
    (one, other) => (one.fact.evidence[0]?.span.start ?? 0) - (other.fact.evidence[0]?.span.start ?? 0),
  );
}

/** `Buildings that were closed` beside `Factories in buildings that were closed`: one within the other. */
function couldSwap(one: Pair, other: Pair): boolean {
  const first = new Set(contentWords(one.right));
  const second = new Set(contentWords(other.right));
  const shared = [...first].filter((word) => second.has(word)).length;
  return shared > mostShared * Math.min(first.size, second.size);
}

function matching(task: MakerTask, name: string, prompt: string, all: readonly Pair[]): readonly Candidate[] {
  const pairs = choosePairs(all);
  if (pairs.length < fewestPairs) return [];
  const id = stableId(task.analysis.article.slug, ...pairs.map((pair) => pair.left), 'matching', name);
  const left = pairs.map((pair) => ({ id: stableId(id, 'left', pair.left), text: pair.left }));
  const right = pairs.map((pair) => ({ id: stableId(id, 'right', pair.right), text: pair.right }));
  const facts = [...new Set(pairs.map((pair) => pair.fact))];
  return [
    {
      item: {
        ...generated({
          id,
          prompt,
          skill: 'retrieve',
          points: pairs.length,
          evidence: quoted(facts.flatMap((fact) => fact.evidence.slice(0, 1))),
        }),
        type: 'matching',
        left,
        right: mixed(createRandom(`${task.seed} ${id}`), right),
        key: left.map((entry, index) => [entry.id, right[index]?.id ?? entry.id] as const),
      },
      family: 'matching',
      form: `matching-${name}`,
      facts: facts.map((fact) => fact.id),
      paragraph: task.article.paragraphOf(facts[0]?.evidence[0]?.sentence ?? ''),
      keys: pairs.map((pair) => normalizeText(pair.right)),
      worth: 0.75,
    },
  ];
}
