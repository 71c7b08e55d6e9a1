import type { FeatureName } from '../../../facts/salience/features.js';

/**
 * Which way a feature may count: 1 for a fact, -1 against it, 0 either way. A few dozen texts cannot overrule what is
 * known of news and of questions: a feature that they would count against its direction gets the weight 0.
 */
export const directions: Readonly<Record<FeatureName, 1 | 0 | -1>> = {
  position: 1,
  opening: 1,
  headline: 1,
  repetition: 1,
  subject: 1,
  names: 1,
  number: 1,
  amount: 1,
  time: 1,
  reason: 1,
  extreme: 1,
  comparison: 1,
  finding: 1,
  aside: -1,
  quotation: -1,
  claim: 0,
  asserted: 1,
  hypothetical: -1,
  negated: -1,
  emptyVerb: -1,
  event: 1,
  state: 0,
  role: 0,
  saying: 0,
  quantity: -1,
};

/**
 * What two features count at least. The questions of OneStopQA are spread evenly over the paragraphs of an article by
 * design, so they cannot show that a title and an opening name what matters; the summaries of GUM do.
 */
export const leastWeights: Readonly<Partial<Record<FeatureName, number>>> = {
  position: 0.033,
  headline: 0.073,
};
