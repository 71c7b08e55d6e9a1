/**
 * Weights of a linear classifier over hashed features. The score of class c for a feature with hash h lies at
 * `cells[(h & mask) + c]`: rows overlap, so that the few cells a sparse feature uses share the table evenly.
 */
export interface LinearModel {
  /** Whole numbers when read from a weights file (see `dequantize`); floats while training. */
  readonly cells: Int16Array | Float32Array;
  /** A power of two less one; `cells` holds `mask + classes` numbers at least. */
  readonly mask: number;
  readonly classes: number;
  /**
   * One bit for each value of a hash's upper bits: set for features that training chose (see `keepKnown`). Empty while
   * all features count.
   */
  readonly filter: Uint8Array;
}

/**
 * Moves the hashes of features that pass the filter to the front and returns their number. A feature that training
 * did not choose would only add the weights of others that share its cells; few of them pass by accident.
 */
export function keepKnown(filter: Uint8Array, features: Int32Array, count: number): number {
  if (filter.length === 0) return count;
  const shift = Math.clz32(filter.length * 8) + 1;
  let kept = 0;
  for (let index = 0; index < count; index += 1) {
    const hash = features[index] ?? 0;
    const bit = hash >>> shift;
    if (((filter[bit >>> 3] ?? 0) & (1 << (bit & 7))) === 0) continue;
    features[kept] = hash;
    kept += 1;
  }
  return kept;
}

/** Adds the rows of the first `count` features to `scores`, which is set to zero before. */
export function scoreClasses(
  model: LinearModel,
  features: Int32Array,
  count: number,
  scores: Float64Array | Int32Array,
): void {
  const { cells, mask, classes } = model;
  scores.fill(0, 0, classes);
  for (let index = 0; index < count; index += 1) {
    const base = (features[index] ?? 0) & mask;
    for (let label = 0; label < classes; label += 1) {
      scores[label] = (scores[label] ?? 0) + (cells[base + label] ?? 0);
    }
  }
}

/** `scoreClasses` for a model of three classes, which the parser asks most often. */
export function scoreThree(
  model: LinearModel,
  features: Int32Array,
  count: number,
  scores: Float64Array,
): void {
  const { cells, mask } = model;
  let first = 0;
  let second = 0;
  let third = 0;
  for (let index = 0; index < count; index += 1) {
    const base = (features[index] ?? 0) & mask;
    first += cells[base] ?? 0;
    second += cells[base + 1] ?? 0;
    third += cells[base + 2] ?? 0;
  }
  scores[0] = first;
  scores[1] = second;
  scores[2] = third;
}

/** Index of the greatest of the first `count` scores; the first one among equals. */
export function bestClass(scores: Float64Array | Int32Array, count: number): number {
  let best = 0;
  for (let label = 1; label < count; label += 1) {
    if ((scores[label] ?? 0) > (scores[best] ?? 0)) best = label;
  }
  return best;
}

/** The whole number a stored byte q stands for: sign(q) q², 0..16129 in size (square-root companding). */
export function dequantize(bytes: Int8Array): Int16Array {
  const cells = new Int16Array(bytes.length);
  for (let index = 0; index < bytes.length; index += 1) {
    const byte = bytes[index] ?? 0;
    cells[index] = byte * Math.abs(byte);
  }
  return cells;
}

/**
 * The inverse of `dequantize` for averaged weights: sizes up to `limit` are spread over 1..127 by their square
 * root, so that small weights, which are most, keep their precision; linear steps cost three points of accuracy.
 */
export function quantize(cells: Float32Array | Float64Array, limit: number): Int8Array {
  const bytes = new Int8Array(cells.length);
  for (let index = 0; index < cells.length; index += 1) {
    const value = cells[index] ?? 0;
    const size = Math.round(127 * Math.sqrt(Math.min(1, Math.abs(value) / limit)));
    bytes[index] = value < 0 ? -size : size;
  }
  return bytes;
}
