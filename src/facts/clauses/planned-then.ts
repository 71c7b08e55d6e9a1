import type { Token } from '../../model/analysis.js';
import { dependents, subtree, type Tree, tokenAt } from '../tree.js';

const plans = new Set(['expect', 'plan', 'schedule', 'set', 'slate', 'suppose']);

/** `was scheduled to travel to Egypt next week`: a day counted from one that only the article has. */
export function isPlannedThen(tree: Tree, predicate: Token): boolean {
  const wasPlanned = dependents(tree, predicate.index, 'aux').some(({ text }) =>
    /^(?:was|were)$/u.test(text),
  );
  if (!wasPlanned || !plans.has(predicate.lemma)) return false;
  const { first, end } = subtree(tree, predicate.index);
  return tree.analysis.times.some(
    (time) =>
      time.first >= first &&
      time.end <= end &&
      /^(?:next|this|tomorrow|today|tonight)$/iu.test(tokenAt(tree, time.first).text),
  );
}
