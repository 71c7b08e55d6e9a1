import type { LinearModel } from '../linear.js';

/** A linear model while it learns: an averaged perceptron (Collins 2002), averaged the way of Daumé (2006, fig. 2.3). */
export interface Perceptron extends LinearModel {
  readonly cells: Float32Array;
  /** Each change times the step at which it was made; the average is `cells - sums / step`. */
  readonly sums: Float64Array;
  /** Examples seen so far, plus one. */
  step: number;
}

/** An untrained model with 2^bits cells (and a margin of one row). */
export function createPerceptron(bits: number, classes: number): Perceptron {
  const size = 2 ** bits + classes;
  return {
    cells: new Float32Array(size),
    sums: new Float64Array(size),
    mask: 2 ** bits - 1,
    classes,
    step: 1,
  };
}

/** Adds `amount` to the weights of the first `count` features for one class. */
export function changeWeights(
  perceptron: Perceptron,
  features: Int32Array,
  count: number,
  label: number,
  amount: number,
): void {
  const { cells, sums, mask, step } = perceptron;
  for (let index = 0; index < count; index += 1) {
    const cell = ((features[index] ?? 0) & mask) + label;
    cells[cell] = (cells[cell] ?? 0) + amount;
    sums[cell] = (sums[cell] ?? 0) + amount * step;
  }
}

/** The average of the weights over all steps. */
export function averageWeights(perceptron: Perceptron): Float32Array {
  const { cells, sums, step } = perceptron;
  const average = new Float32Array(cells.length);
  for (let cell = 0; cell < cells.length; cell += 1)
    average[cell] = (cells[cell] ?? 0) - (sums[cell] ?? 0) / step;
  return average;
}
