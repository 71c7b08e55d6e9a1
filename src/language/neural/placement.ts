import type { Kernel, Pointer } from './kernel.js';
import type { NeuralWeights, StoredMatrix } from './weights.js';

/** A matrix in kernel memory: 16-bit rows as `interleaveRow` lays them, zeros up to four rows and eight columns. */
export interface PlacedMatrix {
  readonly rows: number;
  readonly depth: number;
  readonly weights: Pointer;
  /** Of each row, times `inputScale` of `placeMatrix`. */
  readonly scales: Pointer;
  /** Bias of each row; zeros where the file has none. */
  readonly bias: Pointer;
}

/** Hands out kernel memory from the bottom up. */
export interface Arena {
  readonly take: (bytes: number) => Pointer;
  /** The first byte that is still free. */
  readonly end: () => Pointer;
}

/** An arena over `kernel` from `start` on; every piece begins at a multiple of 16. */
export function createArena(kernel: Kernel, start: Pointer): Arena {
  let end = start;
  return {
    take: (bytes) => {
      const pointer = end;
      end += Math.ceil(bytes / 16) * 16;
      kernel.reserve(end);
      return pointer;
    },
    end: () => end,
  };
}

/** `value` rounded up to a multiple of `unit`. */
export function padded(value: number, unit: number): number {
  return Math.ceil(value / unit) * unit;
}

/**
 * Copies a matrix of 8-bit rows into kernel memory. `depth`: length of the input rows, at least its columns.
 * `inputScale`: what one unit of the input is worth where all inputs have the same scale, otherwise 1.
 */
export function placeMatrix(
  kernel: Kernel,
  arena: Arena,
  weights: NeuralWeights,
  name: string,
  depth: number,
  inputScale: number,
  bias: StoredMatrix | null,
): PlacedMatrix {
  const stored = weights.matrix(name);
  const rows = padded(stored.rows, 4);
  const place = arena.take(rows * depth * 2);
  const scalePlace = arena.take(rows * 4);
  const biasPlace = arena.take(rows * 4);
  const values = new Int16Array(kernel.buffer(), place, rows * depth);
  for (let row = 0; row < stored.rows; row += 1) {
    const start = row * stored.columns;
    interleaveRow(stored.values.subarray(start, start + stored.columns), values, row, depth);
  }
  const scales = new Float32Array(kernel.buffer(), scalePlace, rows);
  for (const [row, scale] of stored.scales.entries()) {
    scales[row] = Math.fround(scale * Math.fround(inputScale));
  }
  if (bias !== null) {
    new Float32Array(kernel.buffer(), biasPlace, rows).set(bias.values);
  }
  return { rows, depth, weights: place, scales: scalePlace, bias: biasPlace };
}

/** Columns of one row that lie together. */
const CHUNK = 8;
/** Rows that lie together. */
const GROUP = 4;

/**
 * Puts row number `row` where the kernel looks for it: four rows are interleaved in chunks of eight columns.
 * Columns that `values` lacks keep what they hold.
 */
export function interleaveRow(
  values: Int8Array | Int16Array | Float32Array,
  out: Int16Array,
  row: number,
  depth: number,
): void {
  const start = (row - (row % GROUP)) * depth + (row % GROUP) * CHUNK;
  for (let column = 0; column < values.length; column += 1) {
    const inChunk = column % CHUNK;
    out[start + (column - inChunk) * GROUP + inChunk] = values[column] ?? 0;
  }
}
