import type { Token } from '../../model/analysis.js';
import { dependents, type Tree } from '../tree.js';
import { typeOf } from '../wording/phrase.js';

/** Verbs of asking for something, whoever it is that asks. */
const demandingVerbs = new Set(['advise', 'demand', 'propose', 'recommend', 'request', 'urge']);

/**
 * `Hale suggests that families try to eat together`: what somebody advises, in the bare form of the verb, is not done. Of
 * things that suggest something (`the study suggests that whales sing`) it is told as so.
 */
export function isAdvised(tree: Tree, clause: Token, above: Token): boolean {
  const isBare = /^VBP?$/u.test(clause.xpos) && dependents(tree, clause.index, 'aux', 'cop').length === 0;
  if (!isBare) return false;
  const [subject] = dependents(tree, above.index, 'nsubj');
  const isPerson = subject !== undefined && (subject.xpos === 'PRP' || typeOf(tree, subject) === 'person');
  return demandingVerbs.has(above.lemma) || (above.lemma === 'suggest' && isPerson);
}
