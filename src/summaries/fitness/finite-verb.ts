import type { Tree } from '../../language/tree.js';
import type { Token } from '../../model/analysis.js';

const finiteTags = new Set(['VBD', 'VBZ', 'VBP', 'MD']);

/**
 * Whether a verb makes a clause of its own: by its tag, or as the head of a sentence with a subject in front and no
 * auxiliary, where a participle or a bare form can only be a tense that the tagger took for one: `The index today closed
 * higher`, `Others point to a ruling`.
 */
export function isFiniteVerb(tree: Tree, token: Token): boolean {
  return (
    finiteTags.has(token.xpos) ||
    (/^VBN?$/u.test(token.xpos) &&
      token.relation === 'root' &&
      (tree.child(token.index, 'nsubj')?.index ?? token.index) < token.index &&
      tree.child(token.index, 'aux', 'aux:pass', 'mark') === null)
  );
}
