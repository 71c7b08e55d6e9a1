import { pastOf } from '../../language/inflection/verbs.js';
import type { Token } from '../../model/analysis.js';
import { dependents, type Tree } from '../tree.js';

/**
 * `Blinken travelled`: an active participle with a subject and no auxiliary is a simple past that was mistagged. So is
 * a present without an ending below a subject in the singular: `Russia beat Croatia`.
 */
export function asFinite(tree: Tree, predicate: Token, auxiliaries: readonly Token[]): Token {
  const [subject] = dependents(tree, predicate.index, 'nsubj').filter(({ relation }) => relation === 'nsubj');
  const isPast = pastOf(predicate.lemma) === predicate.text.toLowerCase();
  if (!isPast || subject === undefined || auxiliaries.length > 0) return predicate;
  const isMistagged = predicate.xpos === 'VBN' || (predicate.xpos === 'VBP' && isOne(tree, subject));
  return isMistagged ? { ...predicate, xpos: 'VBD' } : predicate;
}

/** A noun or name in the singular, with nothing joined to it. */
function isOne(tree: Tree, { index, xpos, lemma }: Token): boolean {
  return (
    ['NN', 'NNP'].includes(xpos) &&
    !['people', 'police'].includes(lemma) &&
    dependents(tree, index, 'conj').length === 0
  );
}
