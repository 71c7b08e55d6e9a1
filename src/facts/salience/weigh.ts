import { sum } from '../../base/collections.js';
import type { FactDraft } from '../draft.js';
import type { Tree } from '../tree.js';
import { describeDrafts } from './describe.js';
import { type Features, featureNames, type SalienceWeights } from './features.js';
import { baseSalience, salienceWeights } from './weights.js';

/**
 * What a fact loses for each weightier fact of its sentence: an event, a number in it and the whole sentence tell much
 * the same, and a reader wants to hear of the next thing first. Larger values spread the first fifteen facts over
 * more of what the questions of OneStopQA ask, and rank single facts less well; this is in between.
 */
const repetitionLoss = 0.11;
const mostLosses = 3;

/**
 * How much each draft matters for the article, 0..1, in the order of the drafts: the weighted sum of its features,
 * less what weightier facts of its sentence have told already.
 */
export function weighSalience(tree: Tree, drafts: readonly FactDraft[]): readonly number[] {
  const scores = describeDrafts(tree, drafts).map(
    (features) => baseSalience + scoreOf(features, salienceWeights),
  );
  return discountRepetition(
    scores,
    drafts.map((draft) => draft.evidence[0]?.sentence ?? ''),
  ).map((score) => Math.round(Math.min(1, Math.max(0, score)) * 1000) / 1000);
}

/** The weighted sum of features, without the base; a feature without a weight counts nothing. */
export function scoreOf(features: Features, weights: Readonly<Partial<SalienceWeights>>): number {
  return sum(featureNames.map((name) => (weights[name] ?? 0) * features[name]));
}

/**
 * The scores, each less a part for every higher score of its sentence, at most three times; of equal scores the first
 * is the higher.
 */
export function discountRepetition(
  scores: readonly number[],
  sentences: readonly string[],
): readonly number[] {
  const order = scores
    .map((score, index) => ({ score, index }))
    .toSorted((one, other) => other.score - one.score || one.index - other.index);
  const told = new Map<string, number>();
  const discounted = [...scores];
  for (const { score, index } of order) {
    const sentence = sentences[index] ?? '';
    const before = told.get(sentence) ?? 0;
    discounted[index] = score - repetitionLoss * Math.min(mostLosses, before);
    told.set(sentence, before + 1);
  }
  return discounted;
}
