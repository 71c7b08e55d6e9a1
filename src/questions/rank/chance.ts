import { sum } from '../../base/collections.js';
import type { Signals } from './signals.js';
import { baseWeight, signalWeights } from './weights.js';

/** Of the questions below it judges printed hardly one; between it and a half they are there for whom asks for them. */
export const leastChance = 0.2;

/**
 * How probably a strict teacher prints a question unchanged, 0..1, after the idea of Heilman & Smith (2010, `Good
 * question! Statistical ranking for question generation`): make more questions than are needed, and let a regression
 * on what judges said of thousands put them in order.
 * @param gain log-odds that its form has beyond its signals.
 */
export function chanceOf(signals: Signals, gain: number): number {
  const score = baseWeight + gain + sum([...signals].map(([name, value]) => signalWeights[name] * value));
  return Math.round(1000 / (1 + Math.exp(-score))) / 1000;
}
