import type { Random } from '../../base/random.js';
import { bestClass, keepKnown, type LinearModel, scoreClasses } from '../linear.js';
import type { ParserInput } from '../parser/input.js';
import {
  type LabelContext,
  labelFeatureCapacity,
  labelFeatures,
  listChildren,
  orderFromTop,
} from '../parser/labels.js';
import { changeWeights, findRival, type ModelSettings, type Perceptron, trainTwice } from './perceptron.js';
import { shuffleInPlace } from './tag-training.js';

/** A tagged sentence with its right tree and the label number of each word from 1 (-1 at 0). */
export interface LabelExample {
  readonly input: ParserInput;
  readonly heads: Int32Array;
  readonly labels: Int32Array;
}

/** Trains the labels of right trees; the labels of heads and siblings are its own, as when it is used. */
export function trainLabels(
  examples: readonly LabelExample[],
  classes: number,
  settings: ModelSettings,
  random: Random,
): LinearModel {
  const order = examples.map((_, index) => index);
  const features = new Int32Array(labelFeatureCapacity);
  return trainTwice(settings, classes, (perceptron, rounds) => {
    for (let round = 0; round < rounds; round += 1) {
      shuffleInPlace(order, random);
      for (const index of order) {
        const example = examples[index];
        if (example !== undefined) learnLabels(perceptron, example, settings.margin, features);
      }
    }
  });
}

function learnLabels(
  perceptron: Perceptron,
  example: LabelExample,
  margin: number,
  features: Int32Array,
): void {
  const { input, heads } = example;
  const { classes, filter } = perceptron;
  const scores = new Float64Array(classes);
  const children = listChildren(heads, input.words.length);
  const context: LabelContext = { heads, children, labels: new Int32Array(input.words.length + 2).fill(-1) };
  for (const word of orderFromTop(children)) {
    if (heads[word] === 0) continue;
    const count = keepKnown(filter, features, labelFeatures(input, context, word, features));
    scoreClasses(perceptron, features, count, scores);
    const wanted = example.labels[word] ?? -1;
    perceptron.step += 1;
    context.labels[word] = bestClass(scores, classes);
    const rival = wanted < 0 ? -1 : findRival(scores, classes, wanted, margin);
    if (rival < 0) continue;
    changeWeights(perceptron, features, count, wanted, 1);
    changeWeights(perceptron, features, count, rival, -1);
  }
}
