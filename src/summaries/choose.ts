import type { Statement } from './statement.js';

/** How many words a summary may have. */
export interface Budget {
  readonly least: number;
  readonly most: number;
}

/** A partial choice: statements in the order of the text. */
interface State {
  readonly chosen: readonly Statement[];
  readonly words: number;
  readonly covered: ReadonlySet<string>;
  readonly worth: number;
}

/** Sentences of the article that are looked at, the best first; bounds the work for long texts. */
const maxSentences = 30;
/** States kept for each tenth of words, so that short choices are not crowded out by long ones. */
const beamWidth = 16;
const bucketWords = 8;
/** A sentence whose concepts are mostly told already says the same again. */
const maxRepeated = 0.6;

/**
 * The statements that together cover the most of what the article is about within a budget of words, in the order of
 * the text, at most one for each sentence of the article (maximum coverage: Gillick & Favre 2009). Beam search, since
 * the exact answer is not worth its time. Where nothing reaches `least`, the best that there is.
 *
 * @param bonus what a statement is worth besides its concepts.
 */
export function chooseStatements(
  statements: readonly Statement[],
  weights: ReadonlyMap<string, number>,
  bonus: (statement: Statement) => number,
  budget: Budget,
): readonly Statement[] {
  const weigh = (concepts: Iterable<string>) => {
    let total = 0;
    for (const concept of concepts) total += weights.get(concept) ?? 0;
    return total;
  };
  let beam: readonly State[] = [{ chosen: [], words: 0, covered: new Set(), worth: 0 }];
  for (const variants of bestSentences(statements, weigh, bonus)) {
    const grown = beam.flatMap((state) =>
      variants.flatMap((statement) => {
        const words = state.words + statement.words;
        if (words > budget.most) return [];
        const added = [...statement.concepts].filter((concept) => !state.covered.has(concept));
        const repeated = weigh(statement.concepts) - weigh(added);
        if (state.chosen.length > 0 && repeated > maxRepeated * weigh(statement.concepts)) return [];
        return [
          {
            chosen: [...state.chosen, statement],
            words,
            covered: new Set([...state.covered, ...added]),
            worth: state.worth + weigh(added) + bonus(statement),
          },
        ];
      }),
    );
    beam = prune([...beam, ...grown]);
  }
  const full = beam.filter((state) => state.words >= budget.least);
  return best(full.length > 0 ? full : beam)?.chosen ?? [];
}

function bestSentences(
  statements: readonly Statement[],
  weigh: (concepts: Iterable<string>) => number,
  bonus: (statement: Statement) => number,
): readonly (readonly Statement[])[] {
  const byPosition = new Map<number, Statement[]>();
  for (const statement of statements) {
    const group = byPosition.get(statement.position);
    if (group === undefined) byPosition.set(statement.position, [statement]);
    else group.push(statement);
  }
  const worth = (group: readonly Statement[]) =>
    Math.max(...group.map((statement) => weigh(statement.concepts) + bonus(statement)));
  return [...byPosition]
    .toSorted(([, one], [, other]) => worth(other) - worth(one))
    .slice(0, maxSentences)
    .toSorted(([one], [other]) => one - other)
    .map(([, group]) => group);
}

function prune(states: readonly State[]): readonly State[] {
  const buckets = new Map<number, State[]>();
  for (const state of states.toSorted((one, other) => other.worth - one.worth)) {
    const bucket = Math.floor(state.words / bucketWords);
    const kept = buckets.get(bucket) ?? [];
    if (kept.length < beamWidth) buckets.set(bucket, [...kept, state]);
  }
  return [...buckets.values()].flat();
}

function best(states: readonly State[]): State | undefined {
  return states.reduce<State | undefined>(
    (found, state) => (found === undefined || state.worth > found.worth ? state : found),
    undefined,
  );
}
