import type { Token } from '../../model/analysis.js';
import { dependents, type Tree, tokenAt } from '../tree.js';

/** Whether a token is `’s` for `is` or `has`, and no possessive. */
export function isShortAuxiliary(token: Token): boolean {
  return token.upos === 'AUX' && /^['’]s$/u.test(token.text);
}

/**
 * What `’s` stands for: `has` before a participle that it does not make a passive of (`she’s stood firm`, `it’s been
 * sold`), else `is`.
 */
export function writtenOut(tree: Tree, token: Token): 'has' | 'is' {
  if (token.relation !== 'aux' || token.head < 0) return 'is';
  const head = tokenAt(tree, token.head);
  const [next] = [...dependents(tree, head.index, 'aux', 'cop'), head]
    .filter(({ index }) => index > token.index)
    .toSorted((one, other) => one.index - other.index);
  return next?.xpos === 'VBN' ? 'has' : 'is';
}
