import { type NameWeights, nameWeights } from '../lexicons/name-weights.js';

/** What a name can be to the model: all else (events, works, groups) is `other`. */
export const modelTypes = ['person', 'organization', 'place', 'other'] as const;

export type ModelType = (typeof modelTypes)[number];

/** Hundredths of a natural logarithm, whole numbers, one for each of `modelTypes`. */
export type NameScores = readonly [person: number, organization: number, place: number, other: number];

/** Whole-number weights by piece of evidence; sums of them are the same on every machine. */
export type NameModel = NameWeights;

/** The weights in the repository. */
export const committedModel: NameModel = nameWeights;

/** The sum of what the pieces of evidence weigh; unknown ones weigh nothing. */
export function scoreEvidence(evidence: readonly string[], model: NameModel): NameScores {
  const sum = [0, 0, 0, 0] satisfies number[];
  for (const piece of evidence) {
    const weights = model.get(piece);
    if (weights === undefined) continue;
    for (let type = 0; type < sum.length; type += 1) sum[type] = (sum[type] ?? 0) + (weights[type] ?? 0);
  }
  const [person = 0, organization = 0, place = 0, other = 0] = sum;
  return [person, organization, place, other];
}

/** The type with the highest score; the first of several. */
export function bestType(scores: NameScores): ModelType {
  const best = Math.max(...scores);
  return modelTypes[scores.indexOf(best)] ?? 'other';
}
