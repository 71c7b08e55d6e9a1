import type { Random } from '../../base/random.js';
import { keepKnown, type LinearModel } from '../linear.js';
import {
  type Arena,
  beamWidth,
  createArena,
  reserveStates,
  scoreActions,
  searchTrees,
} from '../parser/beam.js';
import { stateFeatureCapacity, stateFeatures } from '../parser/features.js';
import type { ParserInput } from '../parser/input.js';
import {
  actionCount,
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
import { changeWeights, type ModelSettings, type Perceptron, trainTwice } from './perceptron.js';
import { shuffleInPlace } from './tag-training.js';

/** A tagged sentence with the heads it should get: projective, 0 for the root, by word from 1. */
export interface TreeExample {
  readonly input: ParserInput;
  readonly heads: Int32Array;
}

/**
 * Trains the transitions by structured perceptron with the max-violation update (Huang, Fayong & Guo 2012): where
 * the best wrong sequence beats the right one most, both are changed up to that step.
 */
export function trainTrees(
  examples: readonly TreeExample[],
  settings: ModelSettings,
  random: Random,
  report: (round: number, wrong: number) => void,
): LinearModel {
  const order = examples.map((_, index) => index);
  const work: Workplace = {
    beam: createArena(),
    gold: createArena(),
    features: new Int32Array(stateFeatureCapacity),
  };
  return trainTwice(settings, actionCount, (perceptron, rounds) => {
    for (let round = 0; round < rounds; round += 1) {
      shuffleInPlace(order, random);
      let wrong = 0;
      for (const index of order) {
        const example = examples[index];
        if (example !== undefined && !learnTree(perceptron, example, work)) wrong += 1;
      }
      report(round, wrong);
    }
  });
}

interface Workplace {
  readonly beam: Arena;
  readonly gold: Arena;
  readonly features: Int32Array;
}

/** Parses one sentence and learns from it; returns whether the tree was right. */
function learnTree(perceptron: Perceptron, example: TreeExample, work: Workplace): boolean {
  const { beam, gold } = work;
  const { input } = example;
  const { length } = input.words;
  reserveStates(gold, 2 * length + 1);
  followOracle(example, gold.states);
  gold.scores[0] = 0;
  let violation = 0;
  let violator = -1;
  let violatedStep = -1;
  let same = true;
  searchTrees(perceptron, input, beam, beamWidth, (step, first) => {
    const before = gold.scores[step] ?? 0;
    if (isForced(gold.states, step, length)) gold.scores[step + 1] = before;
    else {
      scoreActions(perceptron, input, gold, step);
      gold.scores[step + 1] = before + (gold.actions[actionOf(gold.states, step + 1)] ?? 0);
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
  if (same) return true;
  const path = tracePath(beam.states, violator);
  let common = 0;
  while (actionOf(beam.states, path[common + 1] ?? 0) === actionOf(gold.states, common + 1)) common += 1;
  for (let step = common; step <= violatedStep; step += 1) {
    changeState(perceptron, work, input, gold.states, step, actionOf(gold.states, step + 1), 1);
    changeState(
      perceptron,
      work,
      input,
      beam.states,
      path[step] ?? 0,
      actionOf(beam.states, path[step + 1] ?? 0),
      -1,
    );
  }
  return false;
}

function changeState(
  perceptron: Perceptron,
  work: Workplace,
  input: ParserInput,
  states: Int32Array,
  state: number,
  action: number,
  amount: number,
): void {
  if (isForced(states, state, input.words.length)) return;
  const count = keepKnown(
    perceptron.filter,
    work.features,
    stateFeatures(input, states, state, work.features),
  );
  changeWeights(perceptron, work.features, count, action, amount);
}

function isForced(states: Int32Array, state: number, length: number): boolean {
  const allowed = allowedActions(states, state, length);
  return (allowed & (allowed - 1)) === 0;
}

function actionOf(states: Int32Array, state: number): number {
  return states[state * stateSize + actionField] ?? -1;
}

/** The states that led to a state, the first one first. */
function tracePath(states: Int32Array, last: number): readonly number[] {
  const path: number[] = [];
  for (let state = last; state >= 0; state = states[state * stateSize + previousField] ?? -1)
    path.push(state);
  return path.reverse();
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
