import { spellingRows } from './spelling.js';
import type { NeuralWeights } from './weights.js';

/** Reserved character rows, as in data.py. */
const BEGIN = 1;
const END = 2;
const OTHER = 3;
const RESERVED = 4;
/** Of a longer word the first ten and the last six characters are read. */
const CHARACTER_LIMIT = 16;
const CHARACTER_HEAD = 10;
/** A parser keeps the features of so many word forms, 1 kB each; then it starts afresh. Ten articles have fewer. */
const CACHE_LIMIT = 5000;

const f = Math.fround;

/** Typographic marks the treebanks hold only rarely, and the plain ones that stand for them. */
const PLAIN_MARKS: ReadonlyMap<string, string> = new Map([
  ['“', '"'],
  ['”', '"'],
  ['„', '"'],
  ['«', '"'],
  ['»', '"'],
  ['``', '"'],
  ["''", '"'],
  ['‘', "'"],
  ['’', "'"],
  ['‚', "'"],
  ['´', "'"],
  ['`', "'"],
  ['–', '-'],
  ['—', '-'],
  ['‐', '-'],
  ['‑', '-'],
  ['−', '-'],
  ['…', '...'],
  ['\u00a0', ' '],
]);

/** Most forms, in which nothing is to be replaced. */
const unmarked = /^[\w,.-]*$/;

/** The form as the net sees it: `“` gives `"`, `don’t` gives `don't`. */
export function normalizeForm(form: string): string {
  if (unmarked.test(form)) return form;
  const whole = PLAIN_MARKS.get(form);
  if (whole !== undefined) {
    return whole;
  }
  return Array.from(form, (character) => PLAIN_MARKS.get(character) ?? character).join('');
}

/** Gives the input vector of a normalized word form: word vector, letters, affixes. The array is shared: do not change it. */
type WordFeatures = (form: string) => Float32Array;

/** Prepares the tables of a weights file. */
export function createWordFeatures(weights: NeuralWeights): WordFeatures {
  const vectors = weights.matrix('word');
  const affixes = weights.matrix('affix');
  const letters = ['letterBefore', 'letter', 'letterAfter'].map((name) => weights.matrix(name).values);
  const bias = weights.matrix('letterBias').values;
  const spelledSize = bias.length;
  const vocabulary = new Map(weights.words.map((word, row) => [word, row]));
  const characterRows = new Map(weights.characters.map((character, row) => [character, row + RESERVED]));
  const cache = new Map<string, Float32Array>();
  const [before = bias, here = bias, after = bias] = letters;

  const vocabularyRow = (form: string): number => {
    const word = form.toLowerCase();
    return vocabulary.get(word) ?? vocabulary.get(word.replaceAll(/[0-9]/g, '0')) ?? 0;
  };

  const addLetters = (form: string, out: Float32Array, start: number): void => {
    const characters = Array.from(form);
    const read =
      characters.length > CHARACTER_LIMIT
        ? [...characters.slice(0, CHARACTER_HEAD), ...characters.slice(CHARACTER_HEAD - CHARACTER_LIMIT)]
        : characters;
    const rows = [BEGIN, ...read.map((character) => characterRows.get(character) ?? OTHER), END];
    for (let position = 1; position + 1 < rows.length; position += 1) {
      const first = (rows[position - 1] ?? 0) * spelledSize;
      const second = (rows[position] ?? 0) * spelledSize;
      const third = (rows[position + 1] ?? 0) * spelledSize;
      for (let k = 0; k < spelledSize; k += 1) {
        const around = f(f((before[first + k] ?? 0) + (here[second + k] ?? 0)) + (after[third + k] ?? 0));
        out[start + k] = Math.max(out[start + k] ?? 0, around + (bias[k] ?? 0));
      }
    }
  };

  const compute = (form: string): Float32Array => {
    const out = new Float32Array(vectors.columns + spelledSize + affixes.columns);
    const row = vocabularyRow(form);
    const scale = vectors.scales[row] ?? 0;
    for (let k = 0; k < vectors.columns; k += 1) {
      out[k] = (vectors.values[row * vectors.columns + k] ?? 0) * scale;
    }
    addLetters(form, out, vectors.columns);
    const start = vectors.columns + spelledSize;
    for (const affix of spellingRows(form, affixes.rows)) {
      const affixScale = affixes.scales[affix] ?? 0;
      for (let k = 0; k < affixes.columns; k += 1) {
        out[start + k] =
          (out[start + k] ?? 0) + f((affixes.values[affix * affixes.columns + k] ?? 0) * affixScale);
      }
    }
    return out;
  };

  return (form) => {
    const known = cache.get(form);
    if (known !== undefined) {
      return known;
    }
    if (cache.size >= CACHE_LIMIT) {
      cache.clear();
    }
    const features = compute(form);
    cache.set(form, features);
    return features;
  };
}
