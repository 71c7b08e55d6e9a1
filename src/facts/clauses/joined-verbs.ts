import type { Token } from '../../model/analysis.js';
import { dependents, hasRelation, type Tree, tokenAt } from '../tree.js';

/**
 * Whether a verb without a subject, joined to one in a content clause, may as well be joined to the verb above: `The mayor
 * said the harbour needed help but defended the minister`. Both have the same form, so only the sense tells who defended.
 */
export function mayJoinAbove(tree: Tree, predicate: Token): boolean {
  if (!hasRelation(predicate, 'conj')) return false;
  const first = tokenAt(tree, predicate.head);
  const above = hasRelation(first, 'ccomp') ? tokenAt(tree, first.head) : undefined;
  if (above === undefined || above.index > first.index) return false;
  return (
    dependents(tree, predicate.index, 'nsubj', 'csubj', 'expl', 'mark').length === 0 &&
    ownTag(tree, predicate) === ownTag(tree, above)
  );
}

/** The tag of the first word of a verb group, of its own words alone. */
function ownTag(tree: Tree, verb: Token): string {
  return (dependents(tree, verb.index, 'aux', 'cop')[0] ?? verb).xpos;
}
