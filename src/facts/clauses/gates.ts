import type { Token } from '../../model/analysis.js';
import type { Role } from '../../model/fact.js';
import { dependents, hasRelation, subtree, type Tree } from '../tree.js';
import type { Part } from './part.js';

/** Arcs less sure than this are left out where the sentence is whole without them, else refuse the clause. */
const partGate = 0.5;
/** The same for complements: many a phrase with a preposition belongs to the noun before it. */
const complementGate = 0.6;
/** The same for one that stands right beside the verb or its other parts, where the words come out the same either way. */
const besideGate = 0.4;
/** The same for a phrase with a preposition right behind a noun: of those less sure, every sixth belongs to the noun. */
const behindNounGate = 0.7;
/**
 * The same for parts that a verb seldom shares with another word; they count in the confidence of the whole, and below
 * this the parse is a guess.
 */
const coreGate = 0.28;
const coreRoles = new Set<Role>(['patient', 'recipient', 'content', 'extent', 'agent', 'cause']);
/**
 * Whether a part stands right behind the verb or another part of it: whichever of the two it belongs to, the words come
 * out in the order of the text. `drew a ton of heat on social media`.
 */
function isBesideOthers(tree: Tree, predicate: Token, child: Token): boolean {
  const { first } = subtree(tree, child.index);
  return (
    first > predicate.index &&
    (first === predicate.index + 1 ||
      dependents(tree, predicate.index).some(
        (other) => other.index > predicate.index && subtree(tree, other.index).end === first,
      ))
  );
}

/** How sure an arc must be for the part that rests on it. */
export function gateOf(tree: Tree, predicate: Token, child: Token, { role }: Part): number {
  if (role !== 'complement') return coreRoles.has(role) ? coreGate : partGate;
  const before = tree.analysis.tokens[subtree(tree, child.index).first - 1];
  if (hasRelation(child, 'obl') && isNominal(before)) return behindNounGate;
  return isBesideOthers(tree, predicate, child) ? besideGate : complementGate;
}

function isNominal(token: Token | undefined): boolean {
  return token !== undefined && ['NOUN', 'PROPN', 'NUM', 'PRON'].includes(token.upos);
}
