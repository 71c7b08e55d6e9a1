import { groupBy } from '../base/collections.js';
import type { Token } from '../model/analysis.js';
import type { Difference } from './aspects/aspect.js';
import { type Figure, figuresOf, relateFigures } from './aspects/figures.js';
import type { Cast } from './cast.js';
import type { Statement } from './statements.js';
import { termsOf } from './terms.js';
import type { Weights } from './weights.js';

/** Least weight of what the predicates of two counts share. */
const leastShared = 2.5;
/** How far two measurements of one thing are apart at most, as a share of the larger. */
const measuredWithin = 0.15;
/** Words after which a count is a part of another: `two of them`, `the other two`. */
const partial = new Set(['other', 'another', 'further', 'additional', 'more', 'extra']);

/**
 * Figures that cannot both be right in sentences that otherwise tell different things: counts of one noun of which the
 * same is said (`Two people were taken to hospital`, `Three people are in hospital`), and the one speed of each report
 * (`110 kilometres an hour`, `105 km per hour`).
 */
export function findRivalFigures(
  statements: readonly Statement[],
  cast: Cast,
  weights: Weights,
): readonly Difference[] {
  const figures = statements.flatMap((statement) => figuresOf(statement)).filter(isExact);
  const counts = figures.flatMap((figure) => countOf(figure, cast));
  return [
    ...pairs(counts, (one, other) => areCountRivals(one, other, weights)).map(([one, other]) =>
      conflictOf(one.figure, other.figure),
    ),
    ...[...groupBy(figures.filter(isSpeed), ({ unit }) => unit).values()].flatMap(speedRivals),
  ];
}

function isExact({ value, lean, kind }: Figure): boolean {
  return value !== null && lean === 'exact' && kind !== 'ordinal';
}

function conflictOf(one: Figure, other: Figure): Difference {
  return { aspect: 'number', conflict: true, sides: [[one], [other]] };
}

/** Pairs of two reports in which each fits none but the other. */
function pairs<Of extends { readonly figure: Figure }>(
  all: readonly Of[],
  fits: (one: Of, other: Of) => boolean,
): readonly (readonly [Of, Of])[] {
  const partners = all.map((one) => all.filter((other) => fits(one, other)));
  return all.flatMap((one, at) => {
    const [partner, ...more] = partners[at] ?? [];
    if (partner === undefined || more.length > 0) return [];
    const place = all.indexOf(partner);
    return place > at && partners[place]?.length === 1 ? [[one, partner] as const] : [];
  });
}

/** A count that a clause is about, with what the clause says of it. */
interface Count {
  readonly figure: Figure;
  /** Terms of the predicate, by key. */
  readonly said: ReadonlySet<string>;
  /** Names, days and dates of the clause: where both have some, they share one. */
  readonly anchors: ReadonlySet<string>;
}

function countOf(figure: Figure, cast: Cast): readonly Count[] {
  const { statement, range, kind } = figure;
  if (kind !== 'count' || range === null) return [];
  const { report, head } = statement;
  const { tree } = report;
  const subject = tree.child(head.index, 'nsubj', 'nsubj:pass');
  if (subject === null || subject.index < range.first || subject.index >= range.end) return [];
  const below = tree.children(subject.index);
  if (below.some(({ lemma, relation }) => partial.has(lemma) || relation === 'conj' || relation === 'det'))
    return [];
  if (tree.children(head.index).some(({ lemma }) => lemma === 'not' || lemma === 'never')) return [];
  const said = termsOf(report, cast, [head, ...complements(statement)]);
  const keys = statement.terms.map(({ key }) => key);
  return [
    {
      figure,
      said: new Set(said.flatMap(({ key, related }) => [key, ...related])),
      anchors: new Set(keys.filter((key) => /^(?:name|date):|^word:\w+day$/u.test(key))),
    },
  ];
}

/** What the verb leads to: `hospital` of `were taken to hospital with burns`, and of `are in hospital`. */
function complements({ report: { tree }, head }: Statement): readonly Token[] {
  return tree
    .children(head.index)
    .filter(({ index, relation }) => index > head.index && /^(?:obj|obl|xcomp)$/u.test(relation));
}

function areCountRivals(one: Count, other: Count, weights: Weights): boolean {
  if (one.figure.statement.report === other.figure.statement.report) return false;
  if (one.figure.unit !== other.figure.unit || relateFigures(one.figure, other.figure) !== 'conflicts')
    return false;
  const shared = [...one.said].filter((key) => other.said.has(key));
  const isElsewhere =
    one.anchors.size > 0 && other.anchors.size > 0 && ![...one.anchors].some((key) => other.anchors.has(key));
  return !isElsewhere && shared.some((key) => weights(key) >= leastShared);
}

function isSpeed({ unit }: Figure): boolean {
  return unit === 'metre an hour';
}

/** The only speed of one report and the only one of another, where they are near each other. */
function speedRivals(speeds: readonly Figure[]): readonly Difference[] {
  const own = [...groupBy(speeds, ({ statement }) => statement.report.number).values()];
  const lone = own.flatMap((group) => (group.length === 1 ? group : []));
  const [one, other] = lone;
  if (one === undefined || other === undefined || own.length !== 2 || lone.length !== 2) return [];
  const [low, high] = [one.value ?? 0, other.value ?? 0].toSorted((a, b) => a - b);
  const isNear = low !== undefined && high !== undefined && high - low <= measuredWithin * high;
  return isNear && relateFigures(one, other) === 'conflicts' ? [conflictOf(one, other)] : [];
}
