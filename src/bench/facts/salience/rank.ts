import { sum } from '../../../base/collections.js';
import type { Example } from './example.js';
import { shareWithin } from './questions.js';

/** How well an order of facts meets what people made of them. */
export interface RankQuality {
  /** Spearman's rank correlation of scores and labels, -1..1; null where all scores or all labels are equal. */
  readonly correlation: number | null;
  /** Share of the critical spans that one of the first facts lies in, 0..1; null without critical spans. */
  readonly covered: number | null;
}

/**
 * @param scores one for each fact of the example; of equal scores the first in the text ranks higher.
 * @param top how many of the first facts may reach a span.
 */
export function rankQuality(example: Example, scores: readonly number[], top: number): RankQuality {
  const labels = example.facts.map(({ label }) => label);
  return { correlation: spearman(scores, labels), covered: coveredShare(example, scores, top) };
}

/** Spearman's rank correlation, equal values sharing the mean of their ranks; null where one side is constant. */
export function spearman(one: readonly number[], other: readonly number[]): number | null {
  const first = ranksOf(one);
  const second = ranksOf(other);
  const middle = (first.length + 1) / 2;
  const products = (left: readonly number[], right: readonly number[]) =>
    sum(left.map((rank, index) => (rank - middle) * ((right[index] ?? middle) - middle)));
  const scale = Math.sqrt(products(first, first) * products(second, second));
  return scale === 0 ? null : products(first, second) / scale;
}

function ranksOf(values: readonly number[]): readonly number[] {
  const sorted = values.toSorted((one, other) => one - other);
  const first = new Map<number, number>();
  const last = new Map<number, number>();
  sorted.forEach((value, index) => {
    if (!first.has(value)) first.set(value, index + 1);
    last.set(value, index + 1);
  });
  return values.map((value) => ((first.get(value) ?? 0) + (last.get(value) ?? 0)) / 2);
}

function coveredShare({ facts, critical }: Example, scores: readonly number[], count: number): number | null {
  if (critical.length === 0) return null;
  const top = facts
    .map((fact, index) => ({ fact, score: scores[index] ?? 0 }))
    .toSorted((one, other) => other.score - one.score)
    .slice(0, count);
  const covered = critical.filter((span) => top.some(({ fact }) => shareWithin(fact.span, span) >= 0.5));
  return covered.length / critical.length;
}
