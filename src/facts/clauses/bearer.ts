import { dependents, hasRelation, type Tree, tokenAt } from '../tree.js';

/**
 * Whom a description is said of, by name: Acme for `company` of `Acme is a company that sells lamps` and of `Acme, a
 * company that sells lamps, …`, so that what stands behind the description is told of Acme. Null where the description
 * is denied or only possible, and where no name stands beside it.
 */
export function bearerOf(tree: Tree, description: number): number | null {
  const token = tokenAt(tree, description);
  if (token.upos !== 'NOUN' || tree.mentionOf.get(description)?.form === 'name') return null;
  if (hasRelation(token, 'appos')) {
    // Of `Karlsen, a judge, and Hale, a farmer who …` the farmer is one of two; `the latest is Acme, a firm that …`.
    const isAlone = dependents(tree, token.head, 'conj', 'cop').length === 0;
    return isAlone && isNamed(tree, token.head) ? token.head : null;
  }
  if (dependents(tree, description, 'cop').length === 0) return null;
  const isOpen = dependents(tree, description, 'advmod', 'aux', 'det').some(
    ({ lemma, xpos }) => xpos === 'MD' || ['not', "n't", 'n’t', 'never', 'no'].includes(lemma.toLowerCase()),
  );
  const [subject, ...more] = dependents(tree, description, 'nsubj');
  if (isOpen || subject === undefined || more.length > 0) return null;
  return isNamed(tree, subject.index) ? subject.index : null;
}

function isNamed(tree: Tree, index: number): boolean {
  const form = tree.mentionOf.get(index)?.form;
  return form === 'name' || form === 'pronoun';
}
