/**
 * Lifts arcs until no two cross (Nivre & Nilsson 2005, without marking what was lifted): the shortest arc that has a
 * word between its ends which is not below its head moves up to its head's head. Heads are 0 (root) or 1..n, by word
 * from 1 in an array of n + 2.
 */
export function makeProjective(heads: Int32Array, length: number): Int32Array {
  const lifted = heads.slice();
  // Each lift shortens a path to the root, so this ends; the bound only guards against broken trees.
  for (let lift = 0; lift < length * length; lift += 1) {
    const word = findShortestCrossing(lifted, length);
    if (word === 0) return lifted;
    lifted[word] = lifted[lifted[word] ?? 0] ?? 0;
  }
  return lifted;
}

function findShortestCrossing(heads: Int32Array, length: number): number {
  let found = 0;
  let shortest = length + 1;
  for (let word = 1; word <= length; word += 1) {
    const head = heads[word] ?? 0;
    const size = Math.abs(head - word);
    if (head === 0 || size >= shortest) continue;
    for (let between = Math.min(head, word) + 1; between < Math.max(head, word); between += 1) {
      if (!isBelow(heads, between, head, length)) {
        found = word;
        shortest = size;
        break;
      }
    }
  }
  return found;
}

function isBelow(heads: Int32Array, word: number, ancestor: number, length: number): boolean {
  let at = word;
  for (let guard = 0; guard <= length && at !== 0; guard += 1) {
    if (at === ancestor) return true;
    at = heads[at] ?? 0;
  }
  return at === ancestor;
}
