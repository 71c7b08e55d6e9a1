import type { TokenRange } from '../../model/analysis.js';
import type { Tree } from '../tree.js';
import { isRoleNoun } from './title-parts.js';

/** Words of a role at most: `spokesman for the Palestinian health ministry` has six. */
const longestRole = 9;

/**
 * The role that stands beside a name between commas: `a spokesman for the ministry` in `Matthew Miller, a spokesman for
 * the ministry, said`, and `mayor of Leeds` in `the mayor of Leeds, Jane Smith, said`. Without its article. Null where
 * there is none, and where a clause is part of it.
 */
export function roleBeside(tree: Tree, name: TokenRange): TokenRange | null {
  for (let index = name.first; index < name.end; index++) {
    for (const child of tree.children(index)) {
      if (child.relation === 'appos' && child.index >= name.end && isRoleNoun(tree, child.index)) {
        return roleOf(tree, child.index, tree.subtree(child.index).end);
      }
    }
    const token = tree.at(index);
    const parent = tree.parent(index);
    if (
      token.relation === 'appos' &&
      parent !== null &&
      parent.index < name.first &&
      isRoleNoun(tree, parent.index)
    ) {
      return roleOf(tree, parent.index, name.first);
    }
  }
  return null;
}

/** The role headed by a noun: from after its article to its last `of` or `for` phrase. */
function roleOf(tree: Tree, noun: number, limit: number): TokenRange | null {
  const parts = tree.children(noun);
  if (
    parts.some(
      (part) => /^(?:acl|acl:relcl|nmod:poss|conj|cop|nummod)$/u.test(part.relation) && part.index < limit,
    )
  ) {
    return null;
  }
  let first = noun;
  let end = noun + 1;
  for (const part of parts) {
    const range = tree.subtree(part.index);
    if (part.index < noun && /^(?:compound|amod|nmod)/u.test(part.relation)) {
      first = Math.min(first, range.first);
    } else if (part.relation === 'nmod' && range.end <= limit && range.first === end) {
      end = range.end;
    }
  }
  return end - first <= longestRole ? { first, end } : null;
}
