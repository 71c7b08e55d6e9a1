import type { Random } from '../../base/random.js';
import type { LinearModel } from '../linear.js';
import { createArena, reserveStates, scoreActions, searchTrees } from '../parser/beam.js';
import { stateFeatureCapacity, stateFeatures } from '../parser/features.js';
import type { ParserInput } from '../parser/input.js';
import {
  actionField,
  allowedActions,
  left,
  nextField,
  previousField,
  right,
  shift,
  stateSize,
  tailField,
  topField,
  writeFirstState,
  writeNextState,
} from '../parser/states.js';
import { averageWeights, changeWeights, createPerceptron } from './perceptron.js';
import { shuffleInPlace } from './tag-training.js';

/** A tagged sentence with the heads it should get: projective, 0 for the root, by word from 1. */
export interface TreeExample {
  readonly input: ParserInput;
  readonly heads: Int32Array;
}

export interface TreeSettings {
  readonly bits: number;
  readonly rounds: number;
  /** Width of the beam in training. */
  readonly width: number;
}

/**
 * Trains the transitions by structured perceptron with the max-violation update (Huang, Fayong & Guo 2012): where
 * the best wrong sequence beats the right one most, both are changed up to that step.
 */
export function trainTrees(
  examples: readonly TreeExample[],
  settings: TreeSettings,
  random: Random,
  report: (round: number, wrong: number) => void,
): LinearModel {
  const perceptron = createPerceptron(settings.bits, 3);
  const order = examples.map((_, index) => index);
  const beam = createArena();
  const gold = createArena();
  const features = new Int32Array(stateFeatureCapacity);
  for (let round = 0; round < settings.rounds; round += 1) {
    shuffleInPlace(order, random);
    let wrong = 0;
    for (const index of order) {
      const example = examples[index];
      if (example === undefined) continue;
      const { input } = example;
      const steps = 2 * input.words.length;
      reserveStates(gold, steps + 1);
      followOracle(example, gold.states);
      gold.scores[0] = 0;
      let violation = 0;
      let violator = -1;
      let violatedStep = -1;
      let same = true;
      searchTrees(perceptron, input, beam, settings.width, (step, first) => {
        const allowed = allowedActions(gold.states, step, input.words.length);
        const before = gold.scores[step] ?? 0;
        const action = gold.states[(step + 1) * stateSize + actionField] ?? 0;
        if ((allowed & (allowed - 1)) === 0) gold.scores[step + 1] = before;
        else {
          scoreActions(perceptron, input, gold, step);
          gold.scores[step + 1] = before + (gold.actions[action] ?? 0);
        }
        same = isSamePath(beam.states, first, gold.states, step + 1);
        const excess = (beam.scores[first] ?? 0) - (gold.scores[step + 1] ?? 0);
        if (!same && (violatedStep < 0 || excess >= violation)) {
          violation = excess;
          violator = first;
          violatedStep = step;
        }
      });
      perceptron.step += 1;
      if (same || violatedStep < 0) continue;
      wrong += 1;
      // Walk back to where the two part.
      let bad = violator;
      const badPath: number[] = [];
      for (let state = bad; state >= 0; state = beam.states[state * stateSize + previousField] ?? -1)
        badPath.push(state);
      badPath.reverse();
      let common = 0;
      while (
        common <= violatedStep &&
        beam.states[(badPath[common + 1] ?? 0) * stateSize + actionField] ===
          gold.states[(common + 1) * stateSize + actionField]
      ) {
        common += 1;
      }
      for (let step = common; step <= violatedStep; step += 1) {
        const allowedGood = allowedActions(gold.states, step, input.words.length);
        if ((allowedGood & (allowedGood - 1)) !== 0) {
          const count = stateFeatures(input, gold.states, step, features);
          changeWeights(
            perceptron,
            features,
            count,
            gold.states[(step + 1) * stateSize + actionField] ?? 0,
            1,
          );
        }
        bad = badPath[step] ?? 0;
        const allowedBad = allowedActions(beam.states, bad, input.words.length);
        if ((allowedBad & (allowedBad - 1)) !== 0) {
          const count = stateFeatures(input, beam.states, bad, features);
          const action = beam.states[(badPath[step + 1] ?? 0) * stateSize + actionField] ?? 0;
          changeWeights(perceptron, features, count, action, -1);
        }
      }
    }
    report(round, wrong);
  }
  return { cells: averageWeights(perceptron), mask: perceptron.mask, classes: 3 };
}

/** Writes the states of the sequence that builds the right tree, attaching to the left as early as possible. */
function followOracle(example: TreeExample, states: Int32Array): void {
  const { heads, input } = example;
  const { length } = input.words;
  const lastChild = new Int32Array(length + 2);
  for (let word = 1; word <= length; word += 1) {
    const head = heads[word] ?? 0;
    if ((lastChild[head] ?? 0) < word) lastChild[head] = word;
  }
  writeFirstState(states, length);
  for (let step = 0; step < 2 * length; step += 1) {
    const at = step * stateSize;
    const top = states[at + topField] ?? 0;
    const next = states[at + nextField] ?? 0;
    const tail = states[at + tailField] ?? -1;
    const below = tail < 0 ? -1 : (states[tail * stateSize + topField] ?? 0);
    const allowed = allowedActions(states, step, length);
    let action = shift;
    if ((allowed & (1 << left)) !== 0 && heads[top] === next) action = left;
    else if ((allowed & (1 << right)) !== 0 && heads[top] === below && (lastChild[top] ?? 0) < next)
      action = right;
    if ((allowed & (1 << action)) === 0) action = right;
    writeNextState(states, step, action, step + 1, length + 1);
  }
}

/** Whether two states of the same step were reached by the same actions. */
function isSamePath(one: Int32Array, oneState: number, other: Int32Array, otherState: number): boolean {
  let a = oneState;
  let b = otherState;
  while (a > 0 && b > 0) {
    if (one[a * stateSize + actionField] !== other[b * stateSize + actionField]) return false;
    a = one[a * stateSize + previousField] ?? -1;
    b = other[b * stateSize + previousField] ?? -1;
  }
  return true;
}
