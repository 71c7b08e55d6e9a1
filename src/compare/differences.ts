import type { Alignment } from './align.js';
import type { Difference, DifferenceFinder } from './aspects/aspect.js';
import { findClaimDifferences } from './aspects/claims.js';
import { findNumberDifferences, findPrecisionDifferences } from './aspects/numbers.js';
import { findPeopleDifferences } from './aspects/people.js';
import { findPlaceDifferences } from './aspects/places.js';
import { findStatusDifferences } from './aspects/status.js';
import { findTimeDifferences } from './aspects/times.js';
import type { Cast } from './cast.js';

/** One finder for each aspect; a new one is a file and a line here. */
const finders: readonly DifferenceFinder[] = [
  findPeopleDifferences,
  findNumberDifferences,
  findPrecisionDifferences,
  findTimeDifferences,
  findPlaceDifferences,
  findClaimDifferences,
  findStatusDifferences,
];

/** A difference and the tellings it was found in. */
interface FoundDifference {
  readonly alignment: Alignment;
  readonly difference: Difference;
}

/** Where tellings of one thing differ, alignment by alignment. */
export function findDifferences(alignments: readonly Alignment[], cast: Cast): readonly FoundDifference[] {
  return alignments
    .filter(({ members }) => members.length > 1)
    .flatMap((alignment) =>
      finders.flatMap((find) =>
        find(alignment.members, cast).map((difference) => ({ alignment, difference })),
      ),
    );
}
