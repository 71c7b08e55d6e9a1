import type { Statement } from '../statement.js';

/** Of two sentences, the share of the shorter's concepts at which one says the same again. */
const maxSame = 0.8;

/** Whether a statement tells nearly all that one told before told, or the other way round. */
export function saysAgain(statement: Statement, before: Statement): boolean {
  const [one, other] = [before.concepts, statement.concepts];
  const [small, large] = one.size <= other.size ? [one, other] : [other, one];
  let shared = 0;
  for (const concept of small) if (large.has(concept)) shared += 1;
  return shared >= maxSame * small.size;
}
