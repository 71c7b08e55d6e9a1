/** A sentence of a CoNLL-U file. */
export interface TreebankSentence {
  readonly words: readonly string[];
  readonly upos: readonly string[];
  readonly xpos: readonly string[];
  /** From 0; -1 for the root. */
  readonly heads: readonly number[];
  readonly relations: readonly string[];
}

/** Reads CoNLL-U; multiword ranges and empty nodes are left out. */
export function readTreebank(text: string): readonly TreebankSentence[] {
  return text
    .split('\n\n')
    .map((block) =>
      block
        .split('\n')
        .map((line) => line.split('\t'))
        .filter(([id = '']) => /^\d+$/.test(id)),
    )
    .filter((rows) => rows.length > 0)
    .map((rows) => ({
      words: rows.map((row) => row[1] ?? ''),
      upos: rows.map((row) => row[3] ?? ''),
      xpos: rows.map((row) => row[4] ?? ''),
      heads: rows.map((row) => Number(row[6]) - 1),
      relations: rows.map((row) => row[7] ?? ''),
    }));
}
