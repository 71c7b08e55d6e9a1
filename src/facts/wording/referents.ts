import type { Token } from '../../model/analysis.js';
import { ownTokens } from '../reading/own-tokens.js';
import { isSound } from '../reading/soundness.js';
import { dependents, hasRelation, type Tree, tokenAt } from '../tree.js';
import { findDanglingDefinite } from './definites.js';

/** Longest description, in tokens, to put in for a pronoun. */
const maxTokens = 14;
/** Arcs of a description less sure than this may not be its own. */
const gate = 0.5;
/** Determiners of phrases that stand for nobody in particular, or for some only. */
const unreferring = new Set(
  'all another any both each either every few many more most neither no one several some such what which'.split(
    ' ',
  ),
);

/** What a pronoun stands for, in the words of the text. */
interface Referent {
  readonly head: Token;
  /** Without an `a` before them. */
  readonly tokens: readonly Token[];
  /** Whether they need a `the` in its place. */
  readonly needsArticle: boolean;
}

/** The head of the phrase that a pronoun takes up: `prosecutors` for `they`; the token itself for all others. */
export function referentHead(tree: Tree, index: number): number {
  return tree.referenceOf.get(index) ?? index;
}

/**
 * The words for what a pronoun stands for that has no name: `prosecutors in the south of the country` for `they`, `the messy budget
 * deal` for the `it` that takes up `a messy budget deal`. Null where they say too little or too much.
 */
export function referentOf(tree: Tree, pronoun: Token): Referent | null {
  const antecedent = tree.referenceOf.get(pronoun.index);
  if (antecedent === undefined) return null;
  const head = tokenAt(tree, antecedent);
  // `Two kinds of cells … They`
  if (['kind', 'sort', 'type'].includes(head.lemma)) return null;
  const own = ownTokens(tree, head);
  if (own === null || !isSound(tree, head, own)) return null;
  const determiner = dependents(tree, head.index, 'det')[0];
  const lemma = determiner?.lemma.toLowerCase();
  const isUnreferring = dependents(tree, head.index, 'det', 'amod').some((word) =>
    unreferring.has(word.lemma.toLowerCase()),
  );
  if (isUnreferring) return null;
  const isNew = lemma === 'a' || lemma === 'an';
  const tokens = isNew ? own.filter((token) => token !== determiner) : own;
  const isBare = isNew && tokens.length === 1;
  if (isBare || tokens.length > maxTokens || tokens.some((token) => isUnfit(tree, token, head))) return null;
  if (findDanglingDefinite(tree, tokens) !== null) return null;
  return { head, tokens, needsArticle: isNew };
}

/** Times of the first mention are not what a thing is called by; nor do guesses and words of others go along. */
function isUnfit(tree: Tree, token: Token, head: Token): boolean {
  if (token === head) return false;
  return (
    token.confidence < gate ||
    (token.upos === 'PUNCT' && !/^[-–,’']$/u.test(token.text)) ||
    (tree.timeOf.has(token.index) && !hasRelation(token, 'nummod')) ||
    tree.quotationOf.has(token.index)
  );
}
