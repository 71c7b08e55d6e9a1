import type { SalienceWeights } from './features.js';

/*
 * Fitted by least squares to what people made of the facts of 80 articles: the critical spans of the questions of
 * OneStopQA (ten articles in three versions), the facts of OneStopEnglish that its elementary versions keep, and the
 * summaries and salient entities of GUM. `npm run bench:facts -- SHARED --fit` prints this table anew.
 */

/** What a fact without any feature is worth, before what others have told is taken off. */
export const baseSalience = 0.032;

/** How much a feature adds to the salience of a fact that has it in full. */
export const salienceWeights: SalienceWeights = {
  position: 0.033,
  opening: 0,
  headline: 0.073,
  repetition: 0.503,
  subject: 0.044,
  names: 0,
  number: 0.168,
  amount: 0.182,
  time: 0,
  reason: 0,
  extreme: 0.12,
  comparison: 0.109,
  finding: 0.246,
  aside: -0.078,
  quotation: -0.069,
  claim: 0.143,
  asserted: 0.136,
  hypothetical: -0.072,
  negated: -0.015,
  emptyVerb: -0.086,
  event: 0.088,
  state: -0.059,
  role: 0.011,
  saying: -0.082,
  quantity: 0,
};
