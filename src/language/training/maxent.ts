import { createRandom, type Random } from '../../base/random.js';

/** One thing to learn from: its features by number with their values, and the class it is of. */
export interface Example {
  readonly features: readonly (readonly [feature: number, value: number])[];
  readonly label: number;
  /** How much it counts; 1 is one example. */
  readonly weight: number;
}

interface MaxentOptions {
  readonly classes: number;
  readonly features: number;
  readonly rounds: number;
  /** Strength of the pull towards zero, for each example seen. */
  readonly penalty: number;
  /** Share of an example's features that is left out by chance each time it is seen: what remains must do alone. */
  readonly dropout: number;
}

/** Step of AdaGrad; with its own shrinking it needs no tuning between 0.1 and 1. */
const rate = 0.3;

/**
 * Multinomial logistic regression by AdaGrad (Duchi et al. 2011), through the examples in their order each round: the
 * same examples give the same weights. Gives `weights[feature * classes + class]`.
 */
export function fitMaxent(examples: readonly Example[], options: MaxentOptions): Float64Array {
  const { classes, features, rounds, penalty, dropout } = options;
  const random = createRandom('maxent');
  const weights = new Float64Array(features * classes);
  const squares = new Float64Array(features * classes).fill(1);
  for (let round = 0; round < rounds; round += 1) {
    for (const example of examples) {
      const seen = thin(example.features, dropout, random);
      const shares = probabilities(seen, weights, classes);
      for (const [feature, value] of seen) {
        for (let label = 0; label < classes; label += 1) {
          const at = feature * classes + label;
          const error = (shares[label] ?? 0) - Number(label === example.label);
          const gradient = example.weight * (error * value + penalty * (weights[at] ?? 0));
          squares[at] = (squares[at] ?? 0) + gradient * gradient;
          weights[at] = (weights[at] ?? 0) - (rate * gradient) / Math.sqrt(squares[at] ?? 1);
        }
      }
    }
  }
  return weights;
}

function thin(features: Example['features'], dropout: number, random: Random): Example['features'] {
  return dropout === 0
    ? features
    : features
        .filter(() => random() >= dropout * 2 ** 32)
        .map(([feature, value]) => [feature, value / (1 - dropout)]);
}

/** The probability of each class. */
export function probabilities(
  features: Example['features'],
  weights: Float64Array,
  classes: number,
): readonly number[] {
  const scores = Array.from({ length: classes }, (_, label) =>
    features.reduce((sum, [feature, value]) => sum + value * (weights[feature * classes + label] ?? 0), 0),
  );
  const highest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - highest));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}
