import { int, type Random } from '../../base/random.js';
import type { TreebankSentence } from '../conllu.js';
import { bestClass, keepKnown, type LinearModel, scoreClasses } from '../linear.js';
import { tagFeatureCapacity, tagFeatures } from '../tagger/features.js';
import { newTags } from '../tagger/tag.js';
import { readWords, type WordColumns, type WordTable } from '../tagger/words.js';
import { changeWeights, findRival, type ModelSettings, type Perceptron, trainTwice } from './perceptron.js';

/** A sentence with the tag classes it should get, by word from 0. */
export interface TagExample {
  readonly words: WordColumns;
  readonly classes: Int32Array;
}

/** Classes `UPOS/XPOS` in order of their frequency; those seen once are mostly slips and are left out. */
export function collectTagClasses(sentences: readonly TreebankSentence[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const sentence of sentences) {
    for (const word of sentence.words) {
      const name = `${word.upos}/${word.xpos}`;
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  return [...counts]
    .filter(([, count]) => count >= 3)
    .sort((one, other) => other[1] - one[1])
    .map(([name]) => name);
}

export function prepareTagExamples(
  table: WordTable,
  sentences: readonly TreebankSentence[],
  classes: readonly string[],
): readonly TagExample[] {
  const numbers = new Map(classes.map((name, index) => [name, index]));
  return sentences.map((sentence) => ({
    words: readWords(
      table,
      sentence.words.map((word) => word.form),
    ),
    classes: Int32Array.from(sentence.words, (word) => numbers.get(`${word.upos}/${word.xpos}`) ?? -1),
  }));
}

/** Trains a tagger; it sees its own tags of the words before, as when it is used. */
export function trainTagger(
  examples: readonly TagExample[],
  classes: number,
  settings: ModelSettings,
  random: Random,
): LinearModel {
  const order = examples.map((_, index) => index);
  const features = new Int32Array(tagFeatureCapacity);
  return trainTwice(settings, classes, (perceptron, rounds) => {
    for (let round = 0; round < rounds; round += 1) {
      shuffleInPlace(order, random);
      for (const index of order) {
        const example = examples[index];
        if (example !== undefined) learnTags(perceptron, example, settings.margin, features);
      }
    }
  });
}

function learnTags(perceptron: Perceptron, example: TagExample, margin: number, features: Int32Array): void {
  const { classes, filter } = perceptron;
  const { words } = example;
  const scores = new Float64Array(classes);
  const tags = newTags(words.length, classes);
  for (let at = 1; at <= words.length; at += 1) {
    tags[at] = words.fixed[at] ?? -1;
    if ((tags[at] ?? -1) >= 0) continue;
    const count = keepKnown(filter, features, tagFeatures(words, tags, at, features));
    scoreClasses(perceptron, features, count, scores);
    const wanted = example.classes[at - 1] ?? -1;
    perceptron.step += 1;
    tags[at] = bestClass(scores, classes);
    const rival = wanted < 0 ? -1 : findRival(scores, classes, wanted, margin);
    if (rival < 0) continue;
    changeWeights(perceptron, features, count, wanted, 1);
    changeWeights(perceptron, features, count, rival, -1);
  }
}

export function shuffleInPlace(order: number[], random: Random): void {
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = int(random, last + 1);
    const moved = order[last] ?? 0;
    order[last] = order[other] ?? 0;
    order[other] = moved;
  }
}
