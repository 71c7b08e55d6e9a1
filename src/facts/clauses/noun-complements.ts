import { asksFor } from '../../language/lexicons/noun-prepositions.js';
import type { Token } from '../../model/analysis.js';
import type { Role } from '../../model/fact.js';
import { markerOf } from '../reading/markers.js';
import { hasRelation, subtree, type Tree } from '../tree.js';

/** Roles of phrases that may be what a noun is of; with whom and to whom something is done is asked by itself. */
const openRoles = new Set<Role>(['complement', 'destination', 'place', 'topic']);

/** Whether a phrase hung on the verb stands right behind a noun that asks for it: `in the plan` of `lost confidence in the plan`. */
export function completesNoun(tree: Tree, child: Token): boolean {
  const noun = tree.analysis.tokens[subtree(tree, child.index).first - 1];
  return (
    noun?.upos === 'NOUN' &&
    hasRelation(child, 'obl') &&
    !tree.timeOf.has(child.index) &&
    asksFor(noun.lemma.toLowerCase(), markerOf(tree, child) ?? '')
  );
}

/** The same of one that plays a role of its own as read from its preposition. */
export function isNounComplement(tree: Tree, child: Token, role: Role): boolean {
  return openRoles.has(role) && completesNoun(tree, child);
}
