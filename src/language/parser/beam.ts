import { keepKnown, type LinearModel, scoreThree } from '../linear.js';
import { stateFeatureCapacity, stateFeatures } from './features.js';
import type { ParserInput } from './input.js';
import { actionCount, allowedActions, stateSize, writeFirstState, writeNextState } from './states.js';

/** Width of the beam: chosen on EWT dev and GUM dev for accuracy at the speed asked for; training searches with the same. */
export const beamWidth = 4;

/** The room in which a beam search works; made once, grows with the longest sentence. */
export interface Arena {
  states: Int32Array;
  /** Score of each state: the sum over all actions up to it. */
  scores: Float64Array;
  /** By how much the action that made a state scored above the best other one there (below 0: the other was better). */
  margins: Float64Array;
  /** Features of the state last scored. */
  readonly features: Int32Array;
  readonly actions: Float64Array;
}

export function createArena(): Arena {
  return {
    states: new Int32Array(0),
    scores: new Float64Array(0),
    margins: new Float64Array(0),
    features: new Int32Array(stateFeatureCapacity),
    actions: new Float64Array(actionCount),
  };
}

/** Makes room for `count` states. */
export function reserveStates(arena: Arena, count: number): void {
  if (arena.scores.length >= count) return;
  arena.states = new Int32Array(count * stateSize);
  arena.scores = new Float64Array(count);
  arena.margins = new Float64Array(count);
}

/** Scores the actions of a state into `arena.actions`. */
export function scoreActions(model: LinearModel, input: ParserInput, arena: Arena, state: number): void {
  const count = stateFeatures(input, arena.states, state, arena.features);
  scoreThree(model, arena.features, keepKnown(model.filter, arena.features, count), arena.actions);
}

/** Looks on after each step: `first` and `last` are the states kept, best first. */
export type Watcher = (step: number, first: number, last: number) => void;

/**
 * Beam search (Zhang & Clark 2008): keeps the `width` best states after each action. Returns the finished states, best
 * first, as a range of states in the arena. A sentence of n words takes 2n actions whatever its tree, so that scores
 * of states in the same step compare.
 */
export function searchTrees(
  model: LinearModel,
  input: ParserInput,
  arena: Arena,
  width: number,
  watch: Watcher | null,
): { readonly first: number; readonly last: number } {
  const length = input.words.length;
  const steps = 2 * length;
  reserveStates(arena, steps * width + 1);
  const { states, scores, margins, actions } = arena;
  writeFirstState(states, length);
  scores[0] = 0;
  const keptScore = new Float64Array(width);
  const keptState = new Int32Array(width);
  const keptAction = new Int32Array(width);
  const keptMargin = new Float64Array(width);
  let first = 0;
  let last = 0;
  for (let step = 0; step < steps; step += 1) {
    let kept = 0;
    for (let state = first; state <= last; state += 1) {
      const allowed = allowedActions(states, state, length);
      const base = scores[state] ?? 0;
      // A forced action says nothing about the tree; leaving it unscored saves time.
      const forced = (allowed & (allowed - 1)) === 0;
      if (!forced) scoreActions(model, input, arena, state);
      for (let action = 0; action < actionCount; action += 1) {
        if ((allowed & (1 << action)) === 0) continue;
        const score = forced ? base : base + (actions[action] ?? 0);
        if (kept === width && score <= (keptScore[width - 1] ?? 0)) continue;
        let place = kept < width ? kept : width - 1;
        while (place > 0 && (keptScore[place - 1] ?? 0) < score) {
          keptScore[place] = keptScore[place - 1] ?? 0;
          keptState[place] = keptState[place - 1] ?? 0;
          keptAction[place] = keptAction[place - 1] ?? 0;
          keptMargin[place] = keptMargin[place - 1] ?? 0;
          place -= 1;
        }
        keptScore[place] = score;
        keptState[place] = state;
        keptAction[place] = action;
        keptMargin[place] = forced ? forcedMargin : marginOf(actions, allowed, action);
        if (kept < width) kept += 1;
      }
    }
    const start = last + 1;
    for (let place = 0; place < kept; place += 1) {
      writeNextState(states, keptState[place] ?? 0, keptAction[place] ?? 0, start + place, length + 1);
      scores[start + place] = keptScore[place] ?? 0;
      margins[start + place] = keptMargin[place] ?? 0;
    }
    first = start;
    last = start + kept - 1;
    if (watch !== null) watch(step, first, last);
  }
  return { first, last };
}

/** Greater than any margin a scored action reaches. */
const forcedMargin = 1e9;

function marginOf(actions: Float64Array, allowed: number, action: number): number {
  let other = Number.NEGATIVE_INFINITY;
  for (let index = 0; index < actionCount; index += 1) {
    if (index !== action && (allowed & (1 << index)) !== 0) other = Math.max(other, actions[index] ?? 0);
  }
  return (actions[action] ?? 0) - other;
}
