/** Index, counted from `start`, of the largest of `count` scores; the first of equals. */
export function largest(scores: Float32Array, start: number, count: number): number {
  let best = 0;
  for (let index = 1; index < count; index += 1) {
    if ((scores[start + index] ?? 0) > (scores[start + best] ?? 0)) {
      best = index;
    }
  }
  return best;
}

/** Number of the best relation: `root` for the word that hangs on the root and for no other. */
export function pickRelation(
  relations: readonly string[],
  scores: Float32Array,
  start: number,
  onRoot: boolean,
): number {
  const root = relations.indexOf('root');
  if (onRoot) {
    return root;
  }
  let best = -1;
  for (let index = 0; index < relations.length; index += 1) {
    if (index !== root && (best < 0 || (scores[start + index] ?? 0) > (scores[start + best] ?? 0))) {
      best = index;
    }
  }
  return best;
}
