import type { Token } from '../../model/analysis.js';
import type { Tree } from '../tree.js';

/** Verbs whose `it` mostly stands for what follows, or for nothing: `it seems`, `it took two days`. */
const emptyVerbs =
  /^(?:appear|emerge|follow|get|happen|matter|mean|occur|rain|remain|seem|snow|stand|take|transpire|turn)$/u;

/**
 * Whether `it` may stand for nothing but the clause or time behind it: `it is important that …`, `it was revealed that …`, `it
 * took years to …`, `it was in May that …`, `it rained`.
 */
export function isExpletive(tree: Tree, token: Token, predicate: Token): boolean {
  const isEvent = /^(?:effect|part|place|shape)$/u.test(tree.child(predicate.index, 'obj')?.lemma ?? '');
  // `It pays to wait`; what pays somebody is a thing or body.
  if (predicate.lemma === 'pay' && tree.child(predicate.index, 'obj', 'iobj') === null) return true;
  if (token.relation === 'expl' || (emptyVerbs.test(predicate.lemma) && !isEvent)) return true;
  const isState = tree.child(predicate.index, 'cop') !== null;
  const isPassive = token.relation === 'nsubj:pass';
  return tree
    .children(predicate.index)
    .some(
      ({ relation, index }) =>
        index > predicate.index &&
        (/^csubj/u.test(relation) ||
          ((isState || isPassive) && relation === 'ccomp') ||
          (isState && /^(?:xcomp|advcl|acl)/u.test(relation))),
    );
}
