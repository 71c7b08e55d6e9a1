import { type ModelType, modelTypes, type NameModel } from '../../names/name-model.js';
import { fitMaxent } from '../maxent.js';
import type { NameExample } from './name-examples.js';

/** Evidence that fewer examples have is left out: words of the treebanks would be learned by heart. */
const rarest = 8;

/** Learns the weights of evidence from examples; the same examples in the same order give the same weights. */
export function fitNameModel(examples: readonly NameExample[]): NameModel {
  const counts = new Map<string, number>();
  for (const { inside, around } of examples) {
    for (const piece of new Set([...inside, ...around])) counts.set(piece, (counts.get(piece) ?? 0) + 1);
  }
  const pieces = [...counts].flatMap(([piece, count]) => (count >= rarest ? [piece] : []));
  const numbers = new Map(pieces.map((piece, number) => [piece, number]));
  const weights = fitMaxent(
    examples.map(({ inside, around, type }) => ({
      features: [...new Set([...inside, ...around])].flatMap((piece): [number, number][] => {
        const number = numbers.get(piece);
        return number === undefined ? [] : [[number, 1]];
      }),
      label: labelOf(type),
      weight: 1,
    })),
    { classes: modelTypes.length, features: pieces.length, rounds: 8, penalty: 1e-2, dropout: 0 },
  );
  return new Map(
    pieces.flatMap((piece, number): [string, readonly number[]][] => {
      const row = modelTypes.map((_, label) =>
        Math.round(100 * (weights[number * modelTypes.length + label] ?? 0)),
      );
      return row.some((weight) => Math.abs(weight) >= 5) ? [[piece, row]] : [];
    }),
  );
}

function labelOf(type: ModelType): number {
  return modelTypes.indexOf(type);
}
