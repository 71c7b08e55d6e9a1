/** Sentences of a batch, packed by position: all first words, all second words, …, the longest sentence first. */
export interface PackedBatch {
  /** Words of all sentences. */
  readonly words: number;
  /** Words of the longest sentence. */
  readonly steps: number;
  /** At each position, how many sentences are so long. */
  readonly active: Int32Array;
  /** At each position, the row of its first word. */
  readonly offset: Int32Array;
  /** For the words in the order of the text, their packed rows. */
  readonly packedRow: Int32Array;
}

/**
 * Packs sentences of the given lengths; equal lengths keep their order.
 * Lengths 1, 3, 2 give rows b1 c1 a1 b2 c2 b3, so `packedRow` is 2, 0, 3, 5, 1, 4.
 */
export function packSentences(lengths: readonly number[]): PackedBatch {
  const order = lengths
    .map((_, sentence) => sentence)
    .sort((a, b) => (lengths[b] ?? 0) - (lengths[a] ?? 0) || a - b);
  const steps = lengths[order[0] ?? 0] ?? 0;
  const active = new Int32Array(steps);
  const offset = new Int32Array(steps);
  let words = 0;
  for (let t = 0; t < steps; t += 1) {
    offset[t] = words;
    active[t] = order.filter((sentence) => (lengths[sentence] ?? 0) > t).length;
    words += active[t] ?? 0;
  }
  const rank = new Int32Array(lengths.length);
  for (const [place, sentence] of order.entries()) {
    rank[sentence] = place;
  }
  const packedRow = new Int32Array(words);
  let word = 0;
  for (const [sentence, length] of lengths.entries()) {
    for (let t = 0; t < length; t += 1) {
      packedRow[word] = (offset[t] ?? 0) + (rank[sentence] ?? 0);
      word += 1;
    }
  }
  return { words, steps, active, offset, packedRow };
}
