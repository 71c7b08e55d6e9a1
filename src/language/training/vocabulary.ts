import type { TreebankSentence } from '../conllu.js';
import { wordKey } from '../tagger/words.js';

/** Words that training must have seen this often to get weights of their own in the parser. */
const knownFrom = 2;
/** A word with one tag class in this many places is given it without a question. */
const fixedFrom = 30;

/** What is to be said of one word. */
export interface WordEntry {
  readonly fine: number;
  readonly broad: number;
}

/** The words a model knows, as columns for `fileWords`. */
export interface Vocabulary {
  readonly keys: Int32Array;
  readonly fine: Uint16Array;
  readonly broad: Uint8Array;
  readonly marks: Uint8Array;
}

/**
 * Collects clustered words and all words of the training sentences that occur twice or more, with their tag class
 * where it is always the same.
 */
export function collectWords(
  clusters: ReadonlyMap<string, WordEntry>,
  sentences: readonly TreebankSentence[],
  classes: readonly string[],
): Vocabulary {
  const numbers = new Map(classes.map((name, index) => [name, index]));
  const counts = new Map<number, number>();
  const fixed = new Map<number, number>();
  for (const sentence of sentences) {
    for (const word of sentence.words) {
      const key = wordKey(word.form);
      const label = numbers.get(`${word.upos}/${word.xpos}`) ?? -1;
      if (!counts.has(key)) fixed.set(key, label);
      else if (fixed.get(key) !== label) fixed.set(key, -1);
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  const markOf = (key: number): number => {
    const count = counts.get(key) ?? 0;
    if (count < knownFrom) return 0;
    return count >= fixedFrom ? 2 + (fixed.get(key) ?? -1) : 1;
  };
  const entries = new Map<number, readonly [number, number, number]>();
  for (const [word, entry] of clusters) {
    const key = wordKey(word);
    // Two words can share a key (`1990`, `2000`): the more frequent one, which comes first, stays.
    if (!entries.has(key)) entries.set(key, [entry.fine, entry.broad, markOf(key)]);
  }
  for (const [key, count] of counts) {
    if (count >= knownFrom && !entries.has(key)) entries.set(key, [0, 0, markOf(key)]);
  }
  return {
    keys: Int32Array.from(entries.keys()),
    fine: Uint16Array.from(entries.values(), (values) => values[0]),
    broad: Uint8Array.from(entries.values(), (values) => values[1]),
    marks: Uint8Array.from(entries.values(), (values) => values[2]),
  };
}
