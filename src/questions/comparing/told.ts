import { groupBy, uniqueBy } from '../../base/collections.js';
import { normalizeText } from '../../base/text.js';
import type { PlainSentence, Telling } from '../../model/comparison.js';
import { articleOf, type ComparingTask, type Tellers } from './task.js';

/** A statement with who tells it, sure enough to be asked about. */
export interface Told {
  /** Id of its finding. */
  readonly id: string;
  readonly sentence: PlainSentence;
  readonly tellers: Tellers;
  /** The tellings it rests on, at least one. */
  readonly tellings: readonly Telling[];
  readonly salience: number;
}

/** Statements for sorting, all in one item, and statements to be asked about one by one: none is in both. */
interface DividedStatements {
  /** Empty, or at least four with two tellers or more. */
  readonly sorted: readonly Told[];
  readonly single: readonly Told[];
}

const fewestSorted = 4;
const mostSorted = 6;

/** Divides what is told: about half is for sorting, where that makes an item. */
export function divideStatements(task: ComparingTask): DividedStatements {
  const told = inTurn(toldStatements(task));
  const count = Math.min(mostSorted, Math.max(fewestSorted, Math.ceil(told.length / 2)));
  const sorted = told.slice(0, count);
  const isItem = sorted.length >= fewestSorted && new Set(sorted.map(({ tellers }) => tellers)).size > 1;
  return isItem ? { sorted, single: told.slice(count) } : { sorted: [], single: told };
}

/** Statements of every teller in turn, those that matter most first, so that no answer is right for all. */
function inTurn(told: readonly Told[]): readonly Told[] {
  const groups = [...groupBy(told, ({ tellers }) => tellers).values()].map((group) =>
    group.toSorted((one, other) => other.salience - one.salience),
  );
  const longest = Math.max(0, ...groups.map((group) => group.length));
  return Array.from({ length: longest }, (_, turn) =>
    groups.flatMap((group) => group.slice(turn, turn + 1)),
  ).flat();
}

/** What all reports tell, and what one alone tells, as plain sentences; what some of many tell is neither. */
function toldStatements({ comparison }: ComparingTask): readonly Told[] {
  const { articles, shared, only } = comparison;
  const all = shared.flatMap(({ id, statement, tellings, salience }): readonly Told[] =>
    statement === null || tellings.length < articles.length
      ? []
      : [{ id, sentence: statement, tellers: 'all', tellings, salience }],
  );
  const one = only.flatMap(({ id, statement, telling, salience }): readonly Told[] =>
    statement === null
      ? []
      : [
          {
            id,
            sentence: statement,
            tellers: articleOf(comparison, telling),
            tellings: [telling],
            salience,
          },
        ],
  );
  return uniqueBy([...all, ...one], ({ sentence }) => normalizeText(sentence.text));
}
