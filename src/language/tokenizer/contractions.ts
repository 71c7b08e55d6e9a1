/** Words written as one that the treebanks split, with the length of their first part: `can|not`, `gon|na`. */
const fusedWords: ReadonlyMap<string, readonly number[]> = new Map([
  ['cannot', [3]],
  ['gonna', [3]],
  ['gotta', [3]],
  ['wanna', [3]],
  ['gimme', [3]],
  ['lemme', [3]],
  ['outta', [3]],
  ["d'you", [2]],
  ["'tis", [2]],
  ["'twas", [2]],
  ["let's", [3]],
]);

const negation = /\p{L}(n['’]t)$/iu;
const clitic = /[\p{L}\p{N}.)](['’](?:s|re|ve|ll|d|m))$/iu;
/** `1960's`, `80's`: plurals of numbers stay whole. */
const numberPlural = /^\d+0['’]s$/;

/**
 * Where a word written as one is cut into the treebanks' words, as offsets into it in ascending order.
 *
 * `don't` gives [2], `Blinken’s` [7], `couldn't've` [5, 8], `cannot` [3], `O'Brien` none.
 */
export function cutContraction(word: string): readonly number[] {
  const fused = fusedWords.get(word.toLowerCase().replaceAll('’', "'"));
  if (fused !== undefined) return fused;
  if (numberPlural.test(word)) return [];
  const cuts: number[] = [];
  let end = word.length;
  // At most three clitics stand in a row: `wouldn't've`.
  for (let round = 0; round < 3; round += 1) {
    const rest = word.slice(0, end);
    const found = negation.exec(rest) ?? clitic.exec(rest);
    const part = found?.[1];
    if (part === undefined || part.length >= rest.length) break;
    end -= part.length;
    cuts.unshift(end);
  }
  return cuts;
}
