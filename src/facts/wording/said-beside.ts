import { nounClassOf } from '../../language/lexicons/noun-classes.js';
import { calendarNouns } from '../../language/lexicons/pointing-words.js';
import type { Token } from '../../model/analysis.js';
import { isInOpening } from '../reading/opening.js';
import { dependents, hasRelation, type Tree, tokenAt } from '../tree.js';

/** `former president Barack Obama`, `a former teacher`: who was it once, not the first of two. */
export function isInOffice(tree: Tree, token: Token, lower: string): boolean {
  if (lower !== 'former' || !hasRelation(token, 'amod') || token.head < token.index) return false;
  const noun = tokenAt(tree, token.head);
  return nounClassOf(noun.lemma.toLowerCase()) === 'person' || noun.upos === 'PROPN';
}

/** `bees and other insects`, `each other`: other than what stands before it. */
export function isOfTheSame(tree: Tree, token: Token, lower: string): boolean {
  if (lower !== 'other') return false;
  if (tree.analysis.tokens[token.index - 1]?.lemma.toLowerCase() === 'each') return true;
  const noun = tree.analysis.tokens[token.head];
  return noun !== undefined && noun.xpos === 'NNS' && hasRelation(noun, 'conj');
}

/** `this week`: the one of the report, as `last week` is the one before it. */
export function isThisPeriod(tree: Tree, token: Token, lower: string): boolean {
  return lower === 'this' && calendarNouns.has(tree.analysis.tokens[token.head]?.lemma ?? '');
}

/**
 * Whether the words beside an adverb tell what it points at: `later this week`, and behind its first noun the sentence that
 * a text opens with, as in `Oslo, then a village` or `what is now Iraq`.
 */
export function isPlacedHere(tree: Tree, token: Token, lower: string, inside: ReadonlySet<number>): boolean {
  const next = tree.analysis.tokens[token.index + 1];
  if (lower === 'later' || lower === 'earlier') return next?.lemma === 'this' && inside.has(next.index);
  if (lower === 'so' || lower === 'thus' || lower === 'here' || !isInOpening(tree, token.index)) return false;
  return [...inside].some((index) => index < token.index && isNoun(tree.analysis.tokens[index]));
}

function isNoun(token: Token | undefined): boolean {
  return token?.upos === 'NOUN' || token?.upos === 'PROPN';
}

/** `those who pay`, `that of Oslo`: said behind it. */
export function isSaidBehind(tree: Tree, token: Token, lower: string, inside: ReadonlySet<number>): boolean {
  if (lower !== 'those' && lower !== 'that') return false;
  return dependents(tree, token.index, 'acl', 'nmod').some(
    ({ index }) => index > token.index && inside.has(index),
  );
}
