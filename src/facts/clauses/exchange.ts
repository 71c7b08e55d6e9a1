import type { Token } from '../../model/analysis.js';
import { markerOf } from '../reading/markers.js';
import { subtree, type Tree, tokenAt } from '../tree.js';

/** The head of what something is exchanged for: `release` of `in exchange for the release`; null for other phrases. */
export function exchangedFor(tree: Tree, child: Token): Token | null {
  const preposition = tree.analysis.tokens[child.index + 1];
  if (!['exchange', 'return'].includes(child.lemma) || markerOf(tree, child) !== 'in') return null;
  return preposition?.text === 'for' ? tokenAt(tree, preposition.head) : null;
}

/** Whether a phrase with `for` completes `in exchange` before it, and so is read with that. */
export function completesExchange(tree: Tree, child: Token): boolean {
  const before = tree.analysis.tokens[subtree(tree, child.index).first - 1];
  return (
    before !== undefined && markerOf(tree, child) === 'for' && ['exchange', 'return'].includes(before.lemma)
  );
}
