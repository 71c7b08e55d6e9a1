import type { Token } from '../../model/analysis.js';
import type { Tree } from '../tree.js';

/** Whether a token is the subject of a clause. */
export function isSubject(token: Token): boolean {
  return /^(?:nsubj|nsubj:pass|nsubj:outer)$/u.test(token.relation);
}

/** The predicate of the clause a token stands in: the nearest token above that has or could have a subject. */
export function clauseOf(tree: Tree, index: number): number {
  let current = tree.at(index);
  for (let above = tree.parent(current.index); above !== null; above = tree.parent(above.index)) {
    if (isSubject(current) || isPredicate(tree, above)) {
      return above.index;
    }
    current = above;
  }
  return current.index;
}

/** Whether a token heads a clause: a verb that is no mere modifier, or a noun or adjective with a copula. */
function isPredicate(tree: Tree, token: Token): boolean {
  return (
    (token.upos === 'VERB' && !/^(?:amod|compound)$/u.test(token.relation)) ||
    tree.child(token.index, 'cop', 'nsubj', 'nsubj:pass') !== null
  );
}

/**
 * The subject of a predicate, its own or shared with the predicate it is joined to or hangs on; for a participle after
 * a noun the subject of the clause with the noun: `Hamas freed hostages taken during …` gives Hamas for `taken`.
 */
export function subjectOfClause(tree: Tree, predicate: number): Token | null {
  let token = tree.at(predicate);
  for (;;) {
    const subject = tree.child(token.index, 'nsubj', 'nsubj:pass');
    const above = tree.parent(token.index);
    if (subject !== null || above === null || !/^(?:conj|xcomp|advcl|acl)$/u.test(token.relation)) {
      return subject;
    }
    token = token.relation === 'acl' ? tree.at(clauseOf(tree, above.index)) : above;
  }
}

/** Whether one token stands below another. */
export function isBelow(tree: Tree, index: number, above: number): boolean {
  for (let token: Token | null = tree.at(index); token !== null; token = tree.parent(token.index)) {
    if (token.index === above) {
      return true;
    }
  }
  return false;
}
