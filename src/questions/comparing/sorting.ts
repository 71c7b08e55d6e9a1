import { stableId } from '../../base/identifier.js';
import { createRandom, shuffle } from '../../base/random.js';
import type { Candidate } from '../../model/candidate.js';
import { generated } from '../makers/maker.js';
import { type ComparingMaker, comparingTags, evidenceOf, nameTellers, type Tellers } from './task.js';
import { divideStatements, type Told } from './told.js';

/** What sorting is worth: it asks about several findings at once. */
const worth = 0.95;

/** Statements to be matched with who tells them: all articles, or only one of them. */
export const makeSorting: ComparingMaker = (task) => {
  const { articles } = task.comparison;
  const chosen = divideStatements(task).sorted;
  const tellers: readonly Tellers[] = ['all', ...articles];
  const answers = tellers.filter((one) => one === 'all' || chosen.some((told) => told.tellers === one));
  if (chosen.length === 0) return [];
  const id = stableId(task.slug, ...chosen.map((told) => told.id), 'sorting');
  const right = answers.map((one) => {
    const text = nameTellers(one, articles.length);
    return { tellers: one, id: stableId(id, 'right', text), text };
  });
  const rightOf = (told: Told): string => right.find((entry) => entry.tellers === told.tellers)?.id ?? '';
  const places = (statements: readonly Told[]): string =>
    statements.map((told) => right.findIndex((entry) => entry.tellers === told.tellers)).join();
  const mixed = shuffle(createRandom(`${task.seed} ${id}`), chosen);
  // Statements in the order of the answers would give the key away.
  const isSorted =
    places(mixed) ===
    places(mixed.toSorted((one, other) => (rank(right, one) < rank(right, other) ? -1 : 1)));
  const shown = isSorted ? mixed.toReversed() : mixed;
  const left = shown.map((told) => ({
    told,
    id: stableId(id, 'left', told.sentence.text),
    text: told.sentence.text,
  }));
  const evidence = evidenceOf(chosen.flatMap((told) => told.tellings));
  const candidate: Candidate = {
    item: {
      ...generated({
        id,
        prompt: 'Match each statement with the articles that tell it. A letter may be used more than once.',
        skill: 'evaluate',
        points: left.length,
        tags: comparingTags,
        evidence,
      }),
      type: 'matching',
      left: left.map(({ id: entry, text }) => ({ id: entry, text })),
      right: right.map(({ id: entry, text }) => ({ id: entry, text })),
      key: left.map(({ id: entry, told }) => [entry, rightOf(told)] as const),
    },
    family: 'evaluation',
    form: 'comparing-sorting',
    facts: chosen.map((told) => told.id),
    paragraph: task.paragraphOf(evidence[0]?.sentence ?? ''),
    keys: [],
    worth,
  };
  return [candidate];
};

function rank(right: readonly { readonly tellers: Tellers }[], told: Told): number {
  return right.findIndex((entry) => entry.tellers === told.tellers);
}
