import { hashText } from '../hashing.js';

/** What is known of words beyond their spelling: clusters of words used alike, and which words training saw. */
export interface WordTable {
  /** Hashes of lower-cased words in an open-addressing table of a power-of-two size; 0 marks a free slot. */
  readonly keys: Int32Array;
  /**
   * Three numbers for each slot: fine cluster, broad cluster, and a mark: 0 where training saw the word too seldom, 1
   * where it knows it, class + 2 where it also always had one and the same tag class.
   */
  readonly values: Uint16Array;
}

/** The words of a sentence as numbers, in arrays of n + 2: the root at 0, the words from 1, an end mark at n + 1. */
export interface WordColumns {
  readonly length: number;
  /** Hash of the lower-cased word with its digits as `0`. */
  readonly word: Int32Array;
  /** The same for words that training saw; for others a hash of ending and shape, so that rare words share weights. */
  readonly lexical: Int32Array;
  /** Cluster numbers; 0 for words without one. */
  readonly fine: Int32Array;
  readonly broad: Int32Array;
  /** Hashes of the last one to four and first one to three letters, one column after another for each word. */
  readonly affixes: Int32Array;
  /** Letter pattern: which of capital, small, digit, mark stand where. */
  readonly shape: Int32Array;
  /** The one tag class the word ever had in training; -1 where it had several or is rare. */
  readonly fixed: Int32Array;
  /** 1 where most words of the sentence begin with a capital, so that capitals say little (headlines). */
  readonly titleCase: number;
}

export const affixCount = 7;
const wordSeed = 1;
const rareSeed = 2;
const affixSeed = 3;
const shapeSeed = 20;

/** Hash under which a `WordTable` files a word. Never 0. */
export function wordKey(text: string): number {
  const plain = normalize(text);
  return hashText(plain, 0, plain.length, wordSeed) || 1;
}

/** `Iran` to `iran`, `1,200` to `0,000`, `’s` to `'s`. */
function normalize(text: string): string {
  const lower = text.toLowerCase();
  return /^[a-z]+$/.test(lower)
    ? lower
    : lower.replace(/\d/g, '0').replace(/[’‘`]/g, "'").replace(/[“”]/g, '"');
}

/** Files words by their keys: `keys[i]` has clusters `fine[i]`, `broad[i]` and the mark `marks[i]`. */
export function fileWords(
  keys: Int32Array,
  fine: Uint16Array,
  broad: Uint8Array,
  marks: Uint8Array,
): WordTable {
  // Two thirds full at most, so that searches stay short.
  const size = 2 ** Math.ceil(Math.log2(Math.max(2, keys.length * 1.5)));
  const table: WordTable = { keys: new Int32Array(size), values: new Uint16Array(size * 3) };
  for (let index = 0; index < keys.length; index += 1) {
    const key = keys[index] ?? 0;
    let slot = key & (size - 1);
    while ((table.keys[slot] ?? 0) !== 0) slot = (slot + 1) & (size - 1);
    table.keys[slot] = key;
    table.values[slot * 3] = fine[index] ?? 0;
    table.values[slot * 3 + 1] = broad[index] ?? 0;
    table.values[slot * 3 + 2] = marks[index] ?? 0;
  }
  return table;
}

/** Slot of a key in a table, or -1. */
export function findWord(table: WordTable, key: number): number {
  const mask = table.keys.length - 1;
  let slot = key & mask;
  for (let found = table.keys[slot] ?? 0; found !== 0; found = table.keys[slot] ?? 0) {
    if (found === key) return slot;
    slot = (slot + 1) & mask;
  }
  return -1;
}

/** Looks up and hashes everything that tagger and parser ask of the words of a sentence. */
export function readWords(table: WordTable, texts: readonly string[]): WordColumns {
  const length = texts.length;
  const columns = {
    length,
    word: new Int32Array(length + 2),
    lexical: new Int32Array(length + 2),
    fine: new Int32Array(length + 2),
    broad: new Int32Array(length + 2),
    affixes: new Int32Array((length + 2) * affixCount),
    shape: new Int32Array(length + 2),
    fixed: new Int32Array(length + 2).fill(-1),
    titleCase: isTitleCase(texts) ? 1 : 0,
  };
  // Root and end mark: numbers no cluster has.
  for (const [position, mark] of [
    [0, 60001],
    [length + 1, 60002],
  ] as const) {
    for (const column of [columns.word, columns.lexical, columns.fine, columns.broad, columns.shape]) {
      column[position] = mark;
    }
    columns.affixes.fill(mark, position * affixCount, (position + 1) * affixCount);
  }
  for (let index = 0; index < length; index += 1) readWord(table, texts[index] ?? '', index + 1, columns);
  return columns;
}

function readWord(table: WordTable, text: string, at: number, columns: WordColumns): void {
  const plain = normalize(text);
  const size = plain.length;
  const key = hashText(plain, 0, size, wordSeed) || 1;
  const slot = findWord(table, key);
  columns.word[at] = key;
  columns.shape[at] = shapeOf(text);
  if (slot >= 0) {
    columns.fine[at] = table.values[slot * 3] ?? 0;
    columns.broad[at] = table.values[slot * 3 + 1] ?? 0;
  }
  const mark = slot >= 0 ? (table.values[slot * 3 + 2] ?? 0) : 0;
  columns.fixed[at] = mark > 1 ? mark - 2 : -1;
  columns.lexical[at] =
    mark > 0 ? key : hashText(plain, Math.max(0, size - 2), size, rareSeed) ^ (columns.shape[at] ?? 0);
  // `May` may be a month and `us` a country: only the usual spelling has the usual tag.
  if (mark > 1 && text !== plain && text !== plain.charAt(0).toUpperCase() + plain.slice(1))
    columns.fixed[at] = -1;
  for (let affix = 0; affix < affixCount; affix += 1) {
    const wanted = affix < 4 ? affix + 1 : affix - 3;
    const cut = Math.min(wanted, size);
    columns.affixes[at * affixCount + affix] =
      affix < 4
        ? hashText(plain, size - cut, size, affixSeed + affix)
        : hashText(plain, 0, cut, affixSeed + affix);
  }
}

/** `Blinken` as `Xx`, `U.S.` as `X.X.`, `1,200` as `0,0`: runs of one kind are written once, at most eight runs. */
function shapeOf(text: string): number {
  let hash = shapeSeed;
  let previous = -1;
  let runs = 0;
  for (let at = 0; at < text.length && runs < 8; at += 1) {
    const kind = kindOf(text.charCodeAt(at));
    if (kind === previous) continue;
    previous = kind;
    runs += 1;
    hash = Math.imul(hash ^ kind, 0x01000193);
  }
  return hash;
}

function kindOf(code: number): number {
  if (code >= 97 && code <= 122) return 1;
  if (code >= 65 && code <= 90) return 2;
  if (code >= 48 && code <= 57) return 3;
  if (code < 128) return code;
  const mark = String.fromCharCode(code);
  if (mark.toLowerCase() !== mark) return 2;
  return mark.toUpperCase() !== mark ? 1 : code;
}

function isTitleCase(texts: readonly string[]): boolean {
  let long = 0;
  let capital = 0;
  for (const text of texts) {
    if (text.length < 4 || !/^\p{L}/u.test(text)) continue;
    long += 1;
    if (/^\p{Lu}/u.test(text)) capital += 1;
  }
  // Three quarters: a sentence full of names seldom reaches it, a headline in title case always does.
  return long >= 3 && capital >= long * 0.75;
}
