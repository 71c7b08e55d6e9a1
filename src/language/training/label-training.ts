import type { Random } from '../../base/random.js';
import { bestClass, type LinearModel, scoreClasses } from '../linear.js';
import type { ParserInput } from '../parser/input.js';
import {
  type LabelContext,
  labelFeatureCapacity,
  labelFeatures,
  listChildren,
  orderFromTop,
} from '../parser/labels.js';
import { averageWeights, changeWeights, createPerceptron } from './perceptron.js';
import { shuffleInPlace } from './tag-training.js';

/** A tagged sentence with its right tree and the label number of each word from 1 (-1 at 0). */
export interface LabelExample {
  readonly input: ParserInput;
  readonly heads: Int32Array;
  readonly labels: Int32Array;
}

export interface LabelSettings {
  readonly bits: number;
  readonly rounds: number;
}

/** Trains the labels of right trees; the labels of heads and siblings are its own, as when it is used. */
export function trainLabels(
  examples: readonly LabelExample[],
  classes: number,
  settings: LabelSettings,
  random: Random,
): LinearModel {
  const perceptron = createPerceptron(settings.bits, classes);
  const features = new Int32Array(labelFeatureCapacity);
  const scores = new Float64Array(classes);
  const order = examples.map((_, index) => index);
  for (let round = 0; round < settings.rounds; round += 1) {
    shuffleInPlace(order, random);
    for (const index of order) {
      const example = examples[index];
      if (example === undefined) continue;
      const { input, heads } = example;
      const children = listChildren(heads, input.words.length);
      const context: LabelContext = {
        heads,
        children,
        labels: new Int32Array(input.words.length + 2).fill(-1),
      };
      for (const word of orderFromTop(children)) {
        if (heads[word] === 0) continue;
        const count = labelFeatures(input, context, word, features);
        scoreClasses(perceptron, features, count, scores);
        const guess = bestClass(scores, classes);
        const wanted = example.labels[word] ?? -1;
        perceptron.step += 1;
        if (wanted >= 0 && guess !== wanted) {
          changeWeights(perceptron, features, count, wanted, 1);
          changeWeights(perceptron, features, count, guess, -1);
        }
        context.labels[word] = guess;
      }
    }
  }
  return { cells: averageWeights(perceptron), mask: perceptron.mask, classes };
}
