import type { SalienceWeights } from './features.js';

/*
 * Fitted by least squares to what people made of the facts of 80 articles: the critical spans of the questions of
 * OneStopQA (ten articles in three versions), the facts of OneStopEnglish that its elementary versions keep, and the
 * summaries and salient entities of GUM. `npm run bench:facts -- SHARED --fit` prints this table anew.
 */

/** What a fact without any feature is worth, before what others have told is taken off. */
export const baseSalience = 0.058;

/** How much a feature adds to the salience of a fact that has it in full. */
export const salienceWeights: SalienceWeights = {
  position: 0.033,
  opening: 0,
  headline: 0.073,
  repetition: 0.419,
  subject: 0.084,
  names: 0.018,
  number: 0.183,
  amount: 0.038,
  time: 0,
  reason: 0,
  extreme: 0.077,
  comparison: 0.148,
  finding: 0.276,
  aside: -0.131,
  quotation: -0.144,
  claim: 0.133,
  asserted: 0.126,
  hypothetical: -0.094,
  negated: -0.064,
  emptyVerb: -0.013,
  event: 0.124,
  state: -0.042,
  role: 0.069,
  saying: -0.043,
  quantity: 0,
};
