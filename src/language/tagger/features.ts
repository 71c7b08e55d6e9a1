import { mix1, mix2, mix3 } from '../hashing.js';
import { affixCount, type WordColumns } from './words.js';

/** Upper bound of what `tagFeatures` writes. */
export const tagFeatureCapacity = 64;

/**
 * Writes the hashed features of the word at `at` (1..n) and returns how many; `tags` holds the classes chosen for
 * the words before it (index 0 and below count as the root mark). Templates after Collins (2002) and Koo et al. (2008).
 */
export function tagFeatures(words: WordColumns, tags: Int32Array, at: number, out: Int32Array): number {
  const { word, lexical, fine, broad, affixes, shape, titleCase } = words;
  const end = words.length + 1;
  const back = at - 1;
  const back2 = Math.max(0, at - 2);
  const ahead = at + 1;
  const ahead2 = Math.min(end, at + 2);
  const first = at === 1 ? 1 : 0;
  const w = word[at] ?? 0;
  const wBack = lexical[back] ?? 0;
  const wAhead = lexical[ahead] ?? 0;
  const tBack = tags[back] ?? 0;
  const tBack2 = tags[back2] ?? 0;
  const c = fine[at] ?? 0;
  const cBack = fine[back] ?? 0;
  const cAhead = fine[ahead] ?? 0;
  const k = broad[at] ?? 0;
  const kAhead = broad[ahead] ?? 0;
  const kAhead2 = broad[ahead2] ?? 0;
  const s = ((shape[at] ?? 0) << 2) | (first << 1) | titleCase;
  const suffix3 = affixes[at * affixCount + 2] ?? 0;
  const suffix2 = affixes[at * affixCount + 1] ?? 0;
  const nextSuffix3 = affixes[ahead * affixCount + 2] ?? 0;
  let n = 0;
  out[n++] = mix1(1, 0);
  out[n++] = mix1(2, w);
  out[n++] = mix2(3, w, s);
  for (let affix = 0; affix < affixCount; affix += 1) {
    out[n++] = mix1(4 + affix, affixes[at * affixCount + affix] ?? 0);
  }
  out[n++] = mix1(11, s);
  out[n++] = mix2(12, s, suffix3);
  out[n++] = mix1(13, wBack);
  out[n++] = mix1(14, wAhead);
  out[n++] = mix1(15, lexical[back2] ?? 0);
  out[n++] = mix1(16, lexical[ahead2] ?? 0);
  out[n++] = mix1(17, tBack);
  out[n++] = mix2(18, tBack, tBack2);
  out[n++] = mix2(19, tBack, w);
  out[n++] = mix2(20, wBack, w);
  out[n++] = mix2(21, w, wAhead);
  out[n++] = mix1(22, c);
  out[n++] = mix1(23, k);
  out[n++] = mix1(24, cBack);
  out[n++] = mix1(25, cAhead);
  out[n++] = mix1(26, broad[back2] ?? 0);
  out[n++] = mix1(27, kAhead2);
  out[n++] = mix2(28, tBack, c);
  out[n++] = mix2(29, k, kAhead);
  out[n++] = mix3(30, tBack, k, kAhead);
  out[n++] = mix1(31, nextSuffix3);
  out[n++] = mix2(32, tBack, nextSuffix3);
  out[n++] = mix2(33, tBack, suffix3);
  out[n++] = mix2(34, tBack, suffix2);
  out[n++] = mix1(35, shape[ahead] ?? 0);
  out[n++] = mix2(36, shape[back] ?? 0, s);
  out[n++] = mix2(37, w, kAhead);
  out[n++] = mix3(38, w, kAhead, kAhead2);
  out[n++] = mix3(39, tBack2, tBack, w);
  out[n++] = mix2(40, s, k);
  out[n++] = mix3(41, tBack, w, wAhead);
  out[n++] = mix2(42, suffix3, nextSuffix3);
  out[n++] = mix2(43, s, shape[ahead] ?? 0);
  out[n++] = mix2(44, c, suffix2);
  out[n++] = mix2(45, k, suffix3);
  out[n++] = mix2(46, wBack, wAhead);
  out[n++] = mix3(47, tBack, s, k);
  return n;
}
