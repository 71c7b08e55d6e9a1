import { groupBy } from '../base/collections.js';
import type { Difference } from './aspects/aspect.js';
import { type Figure, figuresOf, relateFigures } from './aspects/figures.js';
import type { Statement } from './statements.js';
import { overlapOf, type Weights } from './weights.js';

/** Figures held against at most, for each unit: more of one unit in reports of usual length are lists of results. */
const mostFigures = 40;
/** Least weight of what the sentences around two figures share beside the figures. */
const leastContext = 2.5;
/** Numbers up to this stand everywhere. */
const commonNumber = 2;

/**
 * Figures for one thing in sentences that otherwise tell different things: `since the conflict erupted nearly eight
 * weeks ago`, `since the outbreak of the war eight weeks ago`. They must have unit and number in common, or the one be
 * the rounded other, and their sentences a further term.
 */
export function findLooseFigures(statements: readonly Statement[], weights: Weights): readonly Difference[] {
  const contexts = contextsOf(statements);
  const figures = statements.flatMap((statement) => figuresOf(statement));
  return [...groupBy(figures, ({ unit }) => unit).values()].flatMap((group) =>
    differencesIn(group.slice(0, mostFigures), contexts, weights),
  );
}

/** The statements of the sentence that each stands in. */
function contextsOf(statements: readonly Statement[]): ReadonlyMap<Statement, readonly Statement[]> {
  const groups = groupBy(statements, ({ report, sentence }) => `${report.number} ${sentence.id}`);
  return new Map([...groups.values()].flatMap((group) => group.map((one) => [one, group] as const)));
}

function differencesIn(
  figures: readonly Figure[],
  contexts: ReadonlyMap<Statement, readonly Statement[]>,
  weights: Weights,
): readonly Difference[] {
  const used = new Set<Figure>();
  return figures.flatMap((one, at) => {
    if (used.has(one)) return [];
    const isMatch = (other: Figure): boolean =>
      !used.has(other) &&
      other.statement.report !== one.statement.report &&
      isLikely(one, other) &&
      shareContext(one, other, contexts, weights);
    const later = figures.slice(at + 1);
    // A report that gives the figure in the same way somewhere does not tell it differently.
    const match = later.find(isMatch);
    if (match === undefined || later.some((other) => isMatch(other) && relateFigures(one, other) === 'same'))
      return [];
    used.add(one).add(match);
    const conflict = relateFigures(one, match) === 'conflicts';
    return [
      { aspect: conflict ? ('number' as const) : ('precision' as const), conflict, sides: [[one], [match]] },
    ];
  });
}

/** The same number with another hedge, or a rounded number and the true one. */
function isLikely(one: Figure, other: Figure): boolean {
  if (one.value === null || other.value === null || one.kind === 'ordinal') return false;
  const relation = relateFigures(one, other);
  return (
    relation === 'hedged' || relation === 'same' || (relation === 'conflicts' && one.value === other.value)
  );
}

function shareContext(
  one: Figure,
  other: Figure,
  contexts: ReadonlyMap<Statement, readonly Statement[]>,
  weights: Weights,
): boolean {
  const termsAround = ({ statement, unit }: Figure) =>
    (contexts.get(statement) ?? [])
      .flatMap(({ terms }) => terms)
      .filter(({ key }) => !key.startsWith('number:') && key !== `word:${unit}`);
  const theirs = new Set(termsAround(other).map(({ key }) => key));
  const { shared, keys } = overlapOf(termsAround(one), theirs, weights);
  return shared >= leastContext && keys.length >= ((one.value ?? 0) <= commonNumber ? 2 : 1);
}
