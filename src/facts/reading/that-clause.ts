import type { Token } from '../../model/analysis.js';
import { hasRelation, subtree, type Tree, tokenAt } from '../tree.js';

/** `drugs that are dear, that are soon useless`: a clause with `that` says which are meant, a comma before it or not. */
export function isThatClause(tree: Tree, token: Token): boolean {
  if (!hasRelation(token, 'acl')) return false;
  const { first } = subtree(tree, token.index);
  const opening = tokenAt(tree, first);
  const word = opening.upos === 'PUNCT' ? tree.analysis.tokens[first + 1] : opening;
  return word?.lemma.toLowerCase() === 'that';
}
