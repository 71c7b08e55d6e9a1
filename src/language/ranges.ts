import type { TokenRange } from '../model/analysis.js';

/** The indexes of the tokens of a range in order: 3, 4 and 5 of the range from 3 to 6. */
export function indexesOf({ first, end }: TokenRange): readonly number[] {
  return Array.from({ length: end - first }, (_, offset) => first + offset);
}

/** The indexes of all tokens that lie in one of the ranges. */
export function indexesIn(ranges: readonly TokenRange[]): ReadonlySet<number> {
  return new Set(ranges.flatMap(indexesOf));
}

/** The range that each token lies in, by the token's index; where ranges overlap, the last of them. */
export function rangeByIndex<Range extends TokenRange>(ranges: readonly Range[]): ReadonlyMap<number, Range> {
  return new Map(ranges.flatMap((range) => indexesOf(range).map((index) => [index, range] as const)));
}
