/** Vectors of unit length, one after another. */
export interface VectorTable {
  readonly words: readonly string[];
  readonly width: number;
  readonly values: Float32Array;
}

/**
 * Spherical k-means (Dhillon & Modha 2001) over some rows of a table: the number 0..count-1 of the cluster of each
 * row. Starts from rows at even distances and takes a fixed number of rounds, so the result is the same each time.
 */
export function clusterRows(
  table: VectorTable,
  rows: readonly number[],
  count: number,
  rounds: number,
): Int32Array {
  const { width, values } = table;
  const centres = new Float32Array(count * width);
  for (let cluster = 0; cluster < count; cluster += 1) {
    const row = rows[Math.floor((cluster * rows.length) / count)] ?? 0;
    centres.set(values.subarray(row * width, (row + 1) * width), cluster * width);
  }
  const assigned = new Int32Array(rows.length);
  for (let round = 0; round < rounds; round += 1) {
    for (let index = 0; index < rows.length; index += 1) {
      assigned[index] = nearestCentre(values, (rows[index] ?? 0) * width, centres, count, width);
    }
    centres.fill(0);
    for (let index = 0; index < rows.length; index += 1) {
      const from = (rows[index] ?? 0) * width;
      const to = (assigned[index] ?? 0) * width;
      for (let at = 0; at < width; at += 1)
        centres[to + at] = (centres[to + at] ?? 0) + (values[from + at] ?? 0);
    }
    for (let cluster = 0; cluster < count; cluster += 1) normalizeRow(centres, cluster * width, width);
  }
  return assigned;
}

/**
 * Two levels of clusters over all rows: `broad` of them, each cut into finer ones of about `size` words. Both are
 * numbered from 1.
 */
export function clusterInTwoLevels(
  table: VectorTable,
  broad: number,
  size: number,
): { readonly broad: Int32Array; readonly fine: Int32Array; readonly fineCount: number } {
  const rows = table.words.map((_, index) => index);
  const top = clusterRows(table, rows, broad, 15);
  const fine = new Int32Array(rows.length);
  let next = 1;
  for (let cluster = 0; cluster < broad; cluster += 1) {
    const members = rows.filter((row) => top[row] === cluster);
    const count = Math.max(1, Math.round(members.length / size));
    const parts = clusterRows(table, members, count, 12);
    for (const [index, row] of members.entries()) fine[row] = next + (parts[index] ?? 0);
    next += count;
  }
  return { broad: top.map((cluster) => cluster + 1), fine, fineCount: next - 1 };
}

export function normalizeRow(values: Float32Array, from: number, width: number): void {
  let sum = 0;
  for (let at = from; at < from + width; at += 1) sum += (values[at] ?? 0) ** 2;
  if (sum === 0) return;
  const scale = 1 / Math.sqrt(sum);
  for (let at = from; at < from + width; at += 1) values[at] = (values[at] ?? 0) * scale;
}

function nearestCentre(
  values: Float32Array,
  row: number,
  centres: Float32Array,
  count: number,
  width: number,
): number {
  let best = 0;
  let bestDot = Number.NEGATIVE_INFINITY;
  for (let cluster = 0; cluster < count; cluster += 1) {
    const base = cluster * width;
    let dot = 0;
    for (let at = 0; at < width; at += 1) dot += (values[row + at] ?? 0) * (centres[base + at] ?? 0);
    if (dot > bestDot) {
      bestDot = dot;
      best = cluster;
    }
  }
  return best;
}
