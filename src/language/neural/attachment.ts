import { type Kernel, type Pointer, STATE_SCALE } from './kernel.js';
import { type Arena, interleaveRow, type PlacedMatrix, padded, placeMatrix } from './placement.js';
import type { NeuralWeights } from './weights.js';

/** Slope of the leaky rectifier below zero, as in model.py. */
const SLOPE = 0.1;
/** One unit of a quantized state. */
const STATE_UNIT = 1 / STATE_SCALE;
/** Words whose states are multiplied for their relations at a time; keeps the products, 13 kB for each, near the processor. */
const RELATION_BLOCK = 16;

/** Arc scores of one sentence: row `d` holds the scores of all heads of word `d`, column 0 the root, `h + 1` word `h`. */
interface ArcScores {
  readonly scores: Float32Array;
  /** Columns of a row in memory; those beyond the root and the words mean nothing. */
  readonly stride: number;
}

/** Scores over a batch whose states are known. */
export interface Attachment {
  /** For the sentence at words `[first, first + length)` of the batch. */
  readonly arcs: (first: number, length: number) => ArcScores;
  /**
   * Scores of all relations for pairs of a word and a head it could have, both counted in the batch, head -1 the root. The
   * words ascend. A row of `relationRows` columns for each pair.
   */
  readonly relations: (words: Int32Array, heads: Int32Array) => Float32Array;
  readonly relationRows: number;
}

/** Biaffine scorers of arcs and relations (Dozat & Manning 2017). */
interface Attacher {
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
        relations: (pairWords, pairHeads) => {
          const pairs = pairWords.length;
          const out = scratch.take(pairs * relationRows * 4);
          const asDependent = scratch.take(words * relationRows * 4);
          const asHead = scratch.take((words + 1) * relationRows * 4);
          const crossed = scratch.take(Math.min(words, RELATION_BLOCK) * crossing.rows * 4);
          const crossedIndex = scratch.take(pairs * 4);
          const picked = scratch.take(pairs * relationSize * 4);
          const ofWords = relationDependents;
          multiply(fromDependent, ofWords.quantized, ofWords.scales, words, asDependent);
          multiply(fromHead, relationHeads.quantized, relationHeads.scales, words, asHead);
          const rootRow = asHead + words * relationRows * 4;
          multiply(fromHead, rootRelation.quantized, rootRelation.scales, 1, rootRow);
          const floats = new Float32Array(kernel.buffer());
          const integers = new Int32Array(kernel.buffer());
          for (let pair = 0; pair < pairs; pair += 1) {
            const word = pairWords[pair] ?? 0;
            const head = pairHeads[pair] ?? -1;
            integers[crossedIndex / 4 + pair] = word % RELATION_BLOCK;
            const vector = head < 0 ? rootRelation.values : relationHeads.values + head * relationSize * 4;
            floats.copyWithin(picked / 4 + pair * relationSize, vector / 4, vector / 4 + relationSize);
            const target = out / 4 + pair * relationRows;
            const above = asHead / 4 + (head < 0 ? words : head) * relationRows;
            const below = asDependent / 4 + word * relationRows;
            for (let column = 0; column < relationRows; column += 1) {
              floats[target + column] = (floats[below + column] ?? 0) + (floats[above + column] ?? 0);
            }
          }
          let pair = 0;
          for (let start = 0; start < words; start += RELATION_BLOCK) {
            const count = Math.min(RELATION_BLOCK, words - start);
            const inputs = ofWords.quantized + start * relationSize * 2;
            multiply(crossing, inputs, ofWords.scales + start * 4, count, crossed);
            const first = pair;
            while (pair < pairs && (pairWords[pair] ?? 0) < start + count) pair += 1;
            kernel.relate(
              crossed,
              crossedIndex + first * 4,
              picked + first * relationSize * 4,
              pair - first,
              relationRows,
              relationSize,
              out + first * relationRows * 4,
            );
          }
          return floatsAt(out, pairs * relationRows).slice();
        },
      };
    },
  };
}
