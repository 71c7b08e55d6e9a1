import { type Kernel, type Pointer, STATE_SCALE } from './kernel.js';
import { type Arena, interleaveRow, type PlacedMatrix, padded, placeMatrix } from './placement.js';
import type { NeuralWeights } from './weights.js';

/** Slope of the leaky rectifier below zero, as in model.py. */
const SLOPE = 0.1;
/** One unit of a quantized state. */
const STATE_UNIT = 1 / STATE_SCALE;
/** Words whose relations are scored at a time; bounds the memory for the crossed products. */
const RELATION_BLOCK = 64;

/** Arc scores of one sentence: row `d` holds the scores of all heads of word `d`, column 0 the root, `h + 1` word `h`. */
export interface ArcScores {
  readonly scores: Float32Array;
  /** Columns of a row in memory; those beyond the root and the words mean nothing. */
  readonly stride: number;
}

/** Scores over a batch whose states are known. */
export interface Attachment {
  /** For the sentence at words `[first, first + length)` of the batch. */
  readonly arcs: (first: number, length: number) => ArcScores;
  /** Scores of all relations for each word; `heads`: in the batch, -1 for the root. Rows have `relationRows` columns. */
  readonly relations: (heads: Int32Array) => Float32Array;
  readonly relationRows: number;
}

/** Biaffine scorers of arcs and relations (Dozat & Manning 2017). */
export interface Attacher {
  readonly attach: (arena: Arena, states: Pointer, words: number) => Attachment;
}

interface Projection {
  readonly values: Pointer;
  readonly quantized: Pointer;
  readonly scales: Pointer;
}

/** Copies the scorers' weights into the kernel's memory. */
export function createAttacher(kernel: Kernel, arena: Arena, weights: NeuralWeights): Attacher {
  const states = 2 * weights.size;
  const place = (name: string, depth: number, unit: number, biased: boolean) =>
    placeMatrix(kernel, arena, weights, name, depth, unit, biased ? weights.matrix(`${name}.bias`) : null);
  const arcDependent = place('arcDependent', states, STATE_UNIT, true);
  const arcHead = place('arcHead', states, STATE_UNIT, true);
  const relationDependent = place('relationDependent', states, STATE_UNIT, true);
  const relationHead = place('relationHead', states, STATE_UNIT, true);
  const arcSize = arcDependent.rows;
  const relationSize = relationDependent.rows;
  const arcs = place('arcs', arcSize, 1, true);
  const fromDependent = place('relationFromDependent', relationSize, 1, true);
  const fromHead = place('relationFromHead', relationSize, 1, false);
  const relationRows = fromDependent.rows;
  const crossing = placeMatrix(kernel, arena, weights, 'relations', relationSize, 1, null);

  const floatsAt = (pointer: Pointer, length: number) => new Float32Array(kernel.buffer(), pointer, length);
  const placeRoot = (name: string, size: number): Projection => {
    const root = { values: arena.take(size * 4), quantized: arena.take(size * 2), scales: arena.take(4) };
    floatsAt(root.values, size).set(weights.matrix(name).values);
    kernel.quantize(root.values, 1, size, 1, root.quantized, root.scales);
    return root;
  };
  const rootArc = placeRoot('rootArc', arcSize);
  const rootRelation = placeRoot('rootRelation', relationSize);

  const multiply = (matrix: PlacedMatrix, x: Pointer, xScale: Pointer, count: number, out: Pointer) => {
    const { depth, rows, scales, bias } = matrix;
    kernel.multiply(x, xScale, count, depth, matrix.weights, scales, rows, bias, 0, out);
  };

  return {
    attach: (scratch, input, words) => {
      const project = (matrix: PlacedMatrix, x: Pointer, xScale: Pointer, slope: number): Projection => {
        const values = scratch.take(words * matrix.rows * 4);
        const quantized = scratch.take(words * matrix.rows * 2);
        const scales = scratch.take(words * 4);
        multiply(matrix, x, xScale, words, values);
        kernel.quantize(values, words, matrix.rows, slope, quantized, scales);
        return { values, quantized, scales };
      };
      const dependents = project(arcDependent, input, 0, SLOPE);
      const queries = project(arcs, dependents.quantized, dependents.scales, 1);
      const heads = project(arcHead, input, 0, SLOPE);
      const relationDependents = project(relationDependent, input, 0, SLOPE);
      const relationHeads = project(relationHead, input, 0, SLOPE);

      return {
        relationRows,
        arcs: (first, length) => {
          const columns = padded(length + 1, 4);
          const keys = scratch.take(columns * arcSize * 2);
          const keyScales = scratch.take(columns * 4);
          const zeros = scratch.take(columns * 4);
          const out = scratch.take(length * columns * 4);
          const shorts = new Int16Array(kernel.buffer());
          const scales = new Float32Array(kernel.buffer());
          shorts.fill(0, keys / 2, keys / 2 + columns * arcSize);
          const table = shorts.subarray(keys / 2, keys / 2 + columns * arcSize);
          for (let row = 0; row <= length; row += 1) {
            const from =
              (row === 0 ? rootArc.quantized : heads.quantized + (first + row - 1) * arcSize * 2) / 2;
            interleaveRow(shorts.subarray(from, from + arcSize), table, row, arcSize);
          }
          scales.fill(0, keyScales / 4, keyScales / 4 + columns);
          scales[keyScales / 4] = scales[rootArc.scales / 4] ?? 0;
          const scaleStart = heads.scales / 4 + first;
          scales.copyWithin(keyScales / 4 + 1, scaleStart, scaleStart + length);
          scales.fill(0, zeros / 4, zeros / 4 + columns);
          const x = queries.quantized + first * arcSize * 2;
          const xScale = queries.scales + first * 4;
          kernel.multiply(x, xScale, length, arcSize, keys, keyScales, columns, zeros, 0, out);
          return { scores: floatsAt(out, length * columns).slice(), stride: columns };
        },
        relations: (chosen) => {
          const out = scratch.take(words * relationRows * 4);
          const asHead = scratch.take((words + 1) * relationRows * 4);
          const picked = scratch.take(words * relationSize * 4);
          const crossed = scratch.take(Math.min(words, RELATION_BLOCK) * crossing.rows * 4);
          multiply(fromDependent, relationDependents.quantized, relationDependents.scales, words, out);
          multiply(fromHead, relationHeads.quantized, relationHeads.scales, words, asHead);
          const rootRow = asHead + words * relationRows * 4;
          multiply(fromHead, rootRelation.quantized, rootRelation.scales, 1, rootRow);
          const floats = new Float32Array(kernel.buffer());
          for (const [word, head] of chosen.entries()) {
            const vector = head < 0 ? rootRelation.values : relationHeads.values + head * relationSize * 4;
            floats.copyWithin(picked / 4 + word * relationSize, vector / 4, vector / 4 + relationSize);
            const from = asHead / 4 + (head < 0 ? words : head) * relationRows;
            for (let row = 0; row < relationRows; row += 1) {
              const target = out / 4 + word * relationRows + row;
              floats[target] = (floats[target] ?? 0) + (floats[from + row] ?? 0);
            }
          }
          for (let start = 0; start < words; start += RELATION_BLOCK) {
            const count = Math.min(RELATION_BLOCK, words - start);
            const x = relationDependents.quantized + start * relationSize * 2;
            multiply(crossing, x, relationDependents.scales + start * 4, count, crossed);
            const target = out + start * relationRows * 4;
            const vectors = picked + start * relationSize * 4;
            kernel.relate(crossed, vectors, count, relationRows, relationSize, target);
          }
          return floatsAt(out, words * relationRows).slice();
        },
      };
    },
  };
}
