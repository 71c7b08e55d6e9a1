import { bestClass, keepKnown, type LinearModel, scoreClasses } from '../linear.js';
import { tagFeatureCapacity, tagFeatures } from './features.js';
import type { WordColumns } from './words.js';

const features = tagFeatureCapacity;

/** Chooses a class (a pair of UPOS and Penn tag) for each word, from left to right; in an array of n + 2. */
export function tagWords(model: LinearModel, words: WordColumns): Int32Array {
  const tags = newTags(words.length, model.classes);
  const buffer = new Int32Array(features);
  const scores = new Int32Array(model.classes);
  for (let at = 1; at <= words.length; at += 1) {
    tags[at] = words.fixed[at] ?? -1;
    if ((tags[at] ?? -1) >= 0) continue;
    scoreClasses(
      model,
      buffer,
      keepKnown(model.filter, buffer, tagFeatures(words, tags, at, buffer)),
      scores,
    );
    tags[at] = bestClass(scores, model.classes);
  }
  return tags;
}

/** An array of tags for n words, with marks of their own for root (at 0) and end (at n + 1). */
export function newTags(length: number, classes: number): Int32Array {
  const tags = new Int32Array(length + 2);
  tags[0] = classes;
  tags[length + 1] = classes + 1;
  return tags;
}
