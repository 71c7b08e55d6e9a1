/**
 * Best tree over a sentence: every word has one head, exactly one word hangs on the root, no cycles.
 *
 * `weight(dependent, head)`: log-probability of an arc, words from 0, head -1 the root. Returns the head of each word.
 * Where the best heads one by one are such a tree they are it; otherwise Chu & Liu 1965, Edmonds 1967.
 */
export function decodeTree(length: number, weight: (dependent: number, head: number) => number): Int32Array {
  const greedy = new Int32Array(length);
  for (let dependent = 0; dependent < length; dependent += 1) {
    greedy[dependent] = bestHead(length, dependent, weight);
  }
  return isTree(greedy) ? greedy : spanningTree(length, weight);
}

function bestHead(
  length: number,
  dependent: number,
  weight: (dependent: number, head: number) => number,
): number {
  let best = -1;
  let top = weight(dependent, -1);
  for (let head = 0; head < length; head += 1) {
    if (head !== dependent && weight(dependent, head) > top) {
      top = weight(dependent, head);
      best = head;
    }
  }
  return best;
}

/** True when exactly one head is -1 and all words reach it. */
export function isTree(heads: Int32Array): boolean {
  let roots = 0;
  // The walk from each word marks its path with the word's own number; meeting the number again is a cycle.
  const seen = new Int32Array(heads.length).fill(-1);
  for (let word = 0; word < heads.length; word += 1) {
    if (heads[word] === -1) {
      roots += 1;
    }
    let at = word;
    while (at >= 0 && seen[at] === -1) {
      seen[at] = word;
      at = heads[at] ?? -1;
    }
    if (at >= 0 && seen[at] === word) {
      return false;
    }
  }
  return roots === 1;
}

/** Taken from every arc to the root, so that the best tree uses one alone; far beyond any sum of log-probabilities. */
const SECOND_ROOT_COST = 1e6;
/** No arc. */
const NONE = -1e12;

function spanningTree(length: number, weight: (dependent: number, head: number) => number): Int32Array {
  // Nodes 0..length: node 0 is the root.
  const nodes = length + 1;
  const scores = new Float64Array(nodes * nodes).fill(NONE);
  for (let dependent = 1; dependent < nodes; dependent += 1) {
    for (let head = 0; head < nodes; head += 1) {
      if (head !== dependent) {
        const cost = head === 0 ? SECOND_ROOT_COST : 0;
        scores[dependent * nodes + head] = weight(dependent - 1, head - 1) - cost;
      }
    }
  }
  const heads = contract(nodes, scores);
  return heads.subarray(1).map((head) => head - 1);
}

/** Heads of the nodes 1.. of the best arborescence from node 0; `scores[dependent * nodes + head]`. */
function contract(nodes: number, scores: Float64Array): Int32Array {
  const heads = new Int32Array(nodes);
  for (let dependent = 1; dependent < nodes; dependent += 1) {
    for (let head = 1; head < nodes; head += 1) {
      const now = scores[dependent * nodes + (heads[dependent] ?? 0)] ?? NONE;
      if ((scores[dependent * nodes + head] ?? NONE) > now) {
        heads[dependent] = head;
      }
    }
  }
  const cycle = findCycle(heads);
  if (cycle === null) {
    return heads;
  }
  // The cycle becomes the last node of a smaller graph.
  const inCycle = new Set(cycle);
  const outside = Array.from({ length: nodes }, (_, node) => node).filter((node) => !inCycle.has(node));
  const count = outside.length + 1;
  const merged = outside.length;
  const smaller = new Float64Array(count * count).fill(NONE);
  const entry = new Int32Array(count);
  const exit = new Int32Array(count);
  for (const [small, node] of outside.entries()) {
    for (const [otherSmall, other] of outside.entries()) {
      smaller[small * count + otherSmall] = scores[node * nodes + other] ?? NONE;
    }
    for (const inside of cycle) {
      const leaving = scores[node * nodes + inside] ?? NONE;
      if (leaving > (smaller[small * count + merged] ?? NONE)) {
        smaller[small * count + merged] = leaving;
        exit[small] = inside;
      }
      // Entering at `inside` gives up the arc of the cycle that ends there.
      const given = scores[inside * nodes + (heads[inside] ?? 0)] ?? NONE;
      const entering = (scores[inside * nodes + node] ?? NONE) - given;
      if (entering > (smaller[merged * count + small] ?? NONE)) {
        smaller[merged * count + small] = entering;
        entry[small] = inside;
      }
    }
  }
  const solved = contract(count, smaller);
  for (const [small, node] of outside.entries()) {
    if (small === 0) {
      continue;
    }
    const head = solved[small] ?? 0;
    heads[node] = head === merged ? (exit[small] ?? 0) : (outside[head] ?? 0);
  }
  const into = solved[merged] ?? 0;
  heads[entry[into] ?? 0] = outside[into] ?? 0;
  return heads;
}

function findCycle(heads: Int32Array): readonly number[] | null {
  const seen = new Int32Array(heads.length).fill(-1);
  for (let start = 1; start < heads.length; start += 1) {
    let at = start;
    while (at !== 0 && seen[at] === -1) {
      seen[at] = start;
      at = heads[at] ?? 0;
    }
    if (at !== 0 && seen[at] === start) {
      const cycle = [at];
      for (let next = heads[at] ?? 0; next !== at; next = heads[next] ?? 0) {
        cycle.push(next);
      }
      return cycle;
    }
  }
  return null;
}
