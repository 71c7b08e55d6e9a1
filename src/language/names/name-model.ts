import { nameWeights } from '../lexicons/name-weights.js';

/** Whole-number weights by piece of evidence, one for each tag; sums of them are the same on every machine. */
export type NameModel = ReadonlyMap<string, readonly number[]>;

/** Reads a table of weights: on each line a piece of evidence, a tab, and its weights between spaces. */
export function readNameWeights(table: string): NameModel {
  return new Map(
    table
      .trim()
      .split('\n')
      .map((row): [string, readonly number[]] => {
        const [piece = '', weights = ''] = row.split('\t');
        return [piece, weights.split(' ').map(Number)];
      }),
  );
}

/** The weights in the repository. */
export const committedModel: NameModel = readNameWeights(nameWeights);
