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
