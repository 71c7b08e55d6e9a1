import type { Token } from '../../model/analysis.js';
import type { Phrase } from '../../model/fact.js';
import { markerOf } from '../reading/markers.js';
import { dependents, hasRelation, subtree, type Tree, tokenAt } from '../tree.js';
import { numberOf, typeOf } from '../wording/phrase.js';
import { verbNumberOf } from './agreement.js';
import { bearerOf } from './bearer.js';

/** Verbs of what comes of something that happens. */
const effectVerbs = new Set(
  'affect aid allow anger annoy boost bring cause complicate concern contribute delight disappoint ease enable enrage frustrate harm help hinder hurt impede improve lead lower make mean please prevent prompt raise reduce slow spark strengthen surprise trigger upset weaken worry worsen'.split(
    ' ',
  ),
);
/** Relations of words inside a name or compound, which nothing is told of by themselves. */
const innerRelations = ['compound', 'flat', 'nummod', 'amod', 'det'];

/**
 * Whom a relative clause speaks of; null where that is not certain, or where the clause only tells which one is meant.
 *
 * @param pronoun `who`, `which` or `that`, the subject of the clause.
 */
export function antecedentOf(tree: Tree, predicate: Token, pronoun: Token): number | null {
  const named = bearerOf(tree, predicate.head);
  if (named !== null) return named;
  if (!isSaidOfOne(tree, predicate) || hasRivals(tree, predicate, pronoun)) return null;
  if (mayTakeUpClause(tree, predicate, pronoun)) return null;
  // `policy director for IndustriALL, which …`: it is not the director that `which` speaks of.
  if (!isLike(pronoun, typeOf(tree, tokenAt(tree, predicate.head)))) return null;
  if (pronoun.lemma.toLowerCase() === 'who' && isPlaceOfPerson(tree, predicate.head)) return null;
  // `The Blue Whale is a ferry, which sails to Oslo`: it is the Blue Whale that does.
  const [copula] = dependents(tree, predicate.head, 'cop');
  const [described, ...more] = copula === undefined ? [] : dependents(tree, predicate.head, 'nsubj');
  return copula === undefined ? predicate.head : more.length > 0 ? null : (described?.index ?? null);
}

/**
 * Whether another noun may be meant as well, by its kind and number: `a paper in a journal, which found …`, `the wave of
 * settlers who came …` hung on the wave. Of such arcs 6 of 13 are right with `which` in the dev parts of EWT and GUM, and 4
 * of 10 with `who` behind a nearer noun, however sure the parser is; with one noun 46 of 56.
 */
function hasRivals(tree: Tree, predicate: Token, pronoun: Token): boolean {
  const lower = pronoun.text.toLowerCase();
  if (lower !== 'which' && lower !== 'who') return false;
  const rivals = nearerNouns(tree, predicate);
  const head = tokenAt(tree, predicate.head);
  const above = tree.analysis.tokens[head.head];
  // `the lamp of the Skell lighthouse, which sank`: what is told by the way behind a name is mostly told of it.
  const isNamed = [head, ...dependents(tree, head.index, 'compound')].some(({ upos }) => upos === 'PROPN');
  const isOfName = isNamed && markerOf(tree, head) === 'of';
  if (lower === 'which' && hasRelation(head, 'nmod') && !isOfName && above !== undefined) rivals.push(above);
  const number = verbNumberOf(tree, predicate);
  return rivals.some((noun) => {
    const type = typeOf(tree, noun);
    const isFit = lower === 'who' ? type === 'person' || type === 'group' : type !== 'person';
    return isFit && (number === null || number === numberOf(tree, noun));
  });
}

/**
 * `weakened the union’s appeal, which helped the firm`: with a verb of effect, `which` behind a comma may take up all that
 * was told, where the noun before it is no name and what the verb of the sentence is done to.
 */
function mayTakeUpClause(tree: Tree, predicate: Token, pronoun: Token): boolean {
  const noun = tokenAt(tree, predicate.head);
  return (
    pronoun.text.toLowerCase() === 'which' &&
    effectVerbs.has(predicate.lemma) &&
    tokenAt(tree, pronoun.index - 1).text === ',' &&
    ['obj', 'xcomp', 'obl'].some((relation) => hasRelation(noun, relation)) &&
    typeOf(tree, noun) === 'thing'
  );
}

/** The nouns between an antecedent and its clause. */
function nearerNouns(tree: Tree, predicate: Token): Token[] {
  return tree.analysis.tokens
    .slice(predicate.head + 1, subtree(tree, predicate.index).first)
    .filter(
      (token) =>
        ['NOUN', 'PROPN'].includes(token.upos) &&
        !tree.timeOf.has(token.index) &&
        !(hasRelation(token, 'conj') && token.head === predicate.head) &&
        !innerRelations.some((relation) => hasRelation(token, relation)),
    );
}

/** `who` speaks of those who act, `which` of everything else. */
function isLike(pronoun: Token, type: Phrase['type']): boolean {
  const lower = pronoun.text.toLowerCase();
  if (lower === 'which') return type !== 'person';
  return lower !== 'who' || ['person', 'organization', 'group', 'thing', 'count'].includes(type);
}

/** `is a fellow in the Department of History who helped …`: the fellow helped, not the body that the parse hangs it on. */
function isPlaceOfPerson(tree: Tree, antecedent: number): boolean {
  if (typeOf(tree, tokenAt(tree, antecedent)) === 'person') return false;
  for (let at = tokenAt(tree, antecedent); hasRelation(at, 'nmod'); ) {
    at = tokenAt(tree, at.head);
    const isSomebody = dependents(tree, at.index, 'cop').length > 0 || typeOf(tree, at) === 'person';
    if (isSomebody) return true;
  }
  return false;
}

/**
 * A relative clause says something of its antecedent alone where that is a name or stands before a comma, and in the
 * past of something new: `a shooting attack that killed three people`.
 */
function isSaidOfOne(tree: Tree, predicate: Token): boolean {
  const before = tree.analysis.tokens[subtree(tree, predicate.index).first];
  if (tree.mentionOf.has(predicate.head) || before?.text === ',') return true;
  const isPast =
    predicate.xpos === 'VBD' || dependents(tree, predicate.index, 'aux').some((word) => word.xpos === 'VBD');
  const isNew = dependents(tree, predicate.head, 'det').some((word) =>
    ['a', 'an'].includes(word.text.toLowerCase()),
  );
  // `is a policy that banned …`: the words before the policy are no part of it.
  return isPast && isNew && dependents(tree, predicate.head, 'cop', 'nsubj').length === 0;
}
