/** What speaks for or against the weight of a fact. `weights.ts` says how much each counts. */
export const featureNames = [
  /** 1 in the first paragraph of the body, 0 in the last: news tells what matters first. */
  'position',
  /** Stands in the first sentence of its paragraph, which tells what the paragraph is about (Baxendale 1958). */
  'opening',
  /** Twice the share of its content words that the title has too, at most 1 (Edmundson 1969). */
  'headline',
  /** How often its content words come back in the article: mean of logarithms, 1 for its most frequent (Luhn 1958). */
  'repetition',
  /** How often the article mentions the entity that is its subject; 1 for the entity mentioned most. */
  'subject',
  /** Names in it: 0 for none, 1 for three and more. */
  'names',
  /** Holds a number. */
  'number',
  /** Holds money, a share or a measure. */
  'amount',
  /** Holds a point or stretch of time. */
  'time',
  /** Tells a cause, purpose, means or condition. */
  'reason',
  /** Sets a thing above all others: `the largest`, `the first`, `only`, `never`. */
  'extreme',
  /** Compares: `faster`, `more`. */
  'comparison',
  /** Its sentence speaks of research: `study`, `scientists`, `survey`. */
  'finding',
  /** Background: a relative, participial or adverbial clause, or an aside beside a name. */
  'aside',
  /** Its sentence holds quoted words. */
  'quotation',
  /** Is somebody's claim: reported, or attributed. */
  'claim',
  'asserted',
  'hypothetical',
  'negated',
  /** An event whose verb says little: `have`, `make`, `take`. */
  'emptyVerb',
  'event',
  'state',
  'role',
  'saying',
  'quantity',
] as const;

export type FeatureName = (typeof featureNames)[number];

/** Each 0..1; what is so or not so is 1 or 0. */
export type Features = Readonly<Record<FeatureName, number>>;

/** How much each feature counts for (above 0) or against (below 0) a fact. */
export type SalienceWeights = Readonly<Record<FeatureName, number>>;
