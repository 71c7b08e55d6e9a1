import { sum } from '../../../base/collections.js';
import { featureNames, type SalienceWeights } from '../../../facts/salience/features.js';
import { scoreOf } from '../../../facts/salience/weigh.js';
import { directions, leastWeights } from './directions.js';
import type { Example, SourceName } from './example.js';

/** Base and weights as `src/facts/salience/weights.ts` has them. */
export interface SalienceModel {
  readonly base: number;
  readonly weights: Readonly<Partial<SalienceWeights>>;
}

/**
 * How much the texts of each source count together. The questions are the purpose; summaries and simplified versions
 * keep the weights from following the habits of one set of questions.
 */
const sourceShares: Readonly<Record<SourceName, number>> = { questions: 1, survival: 0.6, summaries: 0.4 };

/** Ridge penalty, in the scale of a mean of squares. */
const penalty = 0.03;
const rounds = 200;

/** Mean and standard deviation over the facts of all examples: the scale on which the later stages set their gates. */
const meanSalience = 0.45;
const spread = 0.17;

/** The sums that least squares needs of one text. */
interface Moments {
  readonly source: SourceName;
  /** Products of features, row by row. */
  readonly products: readonly (readonly number[])[];
  /** Products of features and labels. */
  readonly labels: readonly number[];
}

/**
 * Weights by least squares with a ridge penalty, each held to its direction by coordinate descent: labels and features
 * count by their difference from the mean of their text, labels by their spread in it, so that a text where people
 * said more does not count for more.
 */
export function fitSalience(examples: readonly Example[]): SalienceModel {
  const moments = examples.flatMap((example) => momentsOf(example) ?? []);
  const share = ({ source }: Moments) =>
    sourceShares[source] / moments.filter((other) => other.source === source).length;
  const total = (from: (one: Moments) => number | undefined) =>
    sum(moments.map((one) => share(one) * (from(one) ?? 0)));
  const indices = featureNames.map((_, at) => at);
  const products = indices.map((row) => indices.map((column) => total((one) => one.products[row]?.[column])));
  const labels = indices.map((row) => total((one) => one.labels[row]));
  return scale(descend(products, labels), examples);
}

function momentsOf({ source, facts }: Example): Moments | null {
  const { mean, deviation } = spreadOf(facts.map(({ label }) => label));
  if (facts.length < 2 || deviation === 0) return null;
  const rows = facts.map(({ features, label }) => ({
    values: featureNames.map((name) => features[name]),
    label: (label - mean) / deviation,
  }));
  const means = featureNames.map((_, at) => meanOf(rows.map(({ values }) => values[at] ?? 0)));
  const centred = rows.map(({ values, label }) => ({
    label,
    values: values.map((value, at) => value - (means[at] ?? 0)),
  }));
  const indices = featureNames.map((_, at) => at);
  return {
    source,
    products: indices.map((row) =>
      indices.map((column) =>
        meanOf(centred.map(({ values }) => (values[row] ?? 0) * (values[column] ?? 0))),
      ),
    ),
    labels: indices.map((row) => meanOf(centred.map(({ values, label }) => (values[row] ?? 0) * label))),
  };
}

function descend(products: readonly (readonly number[])[], labels: readonly number[]): readonly number[] {
  const weights = labels.map(() => 0);
  for (let round = 0; round < rounds; round++) {
    featureNames.forEach((name, at) => {
      const row = products[at] ?? [];
      const own = row[at] ?? 0;
      const others = sum(
        row.map((product, column) => (column === at ? 0 : product * (weights[column] ?? 0))),
      );
      const best = ((labels[at] ?? 0) - others) / (own + penalty);
      weights[at] = directions[name] * best < 0 ? 0 : best;
    });
  }
  return weights;
}

/** Brings the scores of all facts to the mean and the spread that salience has. */
function scale(values: readonly number[], examples: readonly Example[]): SalienceModel {
  const raw = nameWeights(values);
  const scores = examples.flatMap(({ facts }) => facts.map(({ features }) => scoreOf(features, raw)));
  const { mean, deviation } = spreadOf(scores);
  const factor = deviation === 0 ? 0 : spread / deviation;
  const weights = nameWeights(
    featureNames.map((name, at) =>
      Math.max(leastWeights[name] ?? -Infinity, rounded((values[at] ?? 0) * factor)),
    ),
  );
  return { base: rounded(meanSalience - factor * mean), weights };
}

function nameWeights(values: readonly number[]): SalienceModel['weights'] {
  return Object.fromEntries(featureNames.map((name, at) => [name, values[at] ?? 0]));
}

function spreadOf(values: readonly number[]): { readonly mean: number; readonly deviation: number } {
  const mean = meanOf(values);
  return { mean, deviation: Math.sqrt(meanOf(values.map((value) => (value - mean) ** 2))) };
}

function meanOf(values: readonly number[]): number {
  return sum(values) / Math.max(1, values.length);
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
