import type { SalienceWeights } from './features.js';

/*
 * Fitted by least squares to what people made of the facts of 80 articles: the critical spans of the questions of
 * OneStopQA (ten articles in three versions), the facts of OneStopEnglish that its elementary versions keep, and the
 * summaries and salient entities of GUM. `npm run bench:facts -- SHARED --fit` prints this table anew.
 */

/** What a fact without any feature is worth, before what others have told is taken off. */
export const baseSalience = 0.119;

/** How much a feature adds to the salience of a fact that has it in full. */
export const salienceWeights: SalienceWeights = {
  position: 0,
  opening: 0,
  headline: 0.083,
  repetition: 0.452,
  subject: 0.086,
  names: 0,
  number: 0.153,
  amount: 0.173,
  time: 0,
  reason: 0,
  extreme: 0.142,
  comparison: 0.142,
  finding: 0.271,
  aside: -0.02,
  quotation: -0.083,
  claim: 0.187,
  asserted: 0.086,
  hypothetical: -0.061,
  negated: -0.024,
  emptyVerb: -0.092,
  event: 0.05,
  state: -0.001,
  role: 0.002,
  saying: -0.056,
  quantity: 0,
};
