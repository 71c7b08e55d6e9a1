import { nounClassOf } from '../../language/lexicons/noun-classes.js';
import { pointingNouns, renamingNouns, uniqueNouns } from '../../language/lexicons/pointing-words.js';
import type { Token } from '../../model/analysis.js';
import { dependents, hasRelation, subtree, type Tree, textOf, tokenAt } from '../tree.js';
import { introductionOf, isTakenUp, isTakenUpWith } from './introductions.js';

/** Further nouns that say nothing after a bare `the` to a reader who has the fact alone, and no sentence before it. */
const pointingInFacts = new Set(
  'advice agreement aim amount animal answer area attack author award bird boat campaign car cause center centre ceremony charge child city coach conflict contract cost country court creature crisis day days decrease degree difference drop effect extent fact fall family fee gap hour image increase judge law leader level limit limitation list loss manager mayor meeting minister moment money news offer official operation outcome party patient picture piece place plane player point policy president price prize product professor reason region researcher resolution rise risk rule ruling scientist ship specimen spokesman spokeswoman stage student suspect talk teacher town train trip union vehicle victim village visit vote workshop writer'.split(
    ' ',
  ),
);

/** Further things of which a report has one, known to everybody. */
const uniqueInFacts = new Set(
  'atmosphere authority countryside emperor establishment horizon monarch opposition pope population'.split(
    ' ',
  ),
);
/** Posts that one person holds at a time, with a word for where: `the German chancellor`. */
const posts = new Set(
  'chancellor emperor governor king mayor minister monarch pope premier president prince princess queen secretary'.split(
    ' ',
  ),
);

/** A noun of which a bare `the` names the one there is: `the sun`, `the government`. */
export function isUnique({ lemma }: Token): boolean {
  return uniqueNouns.has(lemma.toLowerCase());
}

/**
 * The first noun with a `the` that says nothing without an earlier sentence (`the group`); null where there is none.
 * Explained are a noun said before among the same words, one with words of its own behind it (`the group of 12`), and
 * one that an introduction can be put in for.
 */
export function findDanglingDefinite(tree: Tree, tokens: readonly Token[]): Token | null {
  const inside = new Set(tokens.map((token) => token.index));
  const dangling = tokens.find(
    (token) => needOf(tree, token, inside) === 'empty' && introductionOf(tree, token) === null,
  );
  return dangling ?? null;
}

/** How much a definite needs what was said before: it says nothing without it, or does not say which one is meant. */
type Need = 'empty' | 'taken-up';

/** What a noun with `the` needs; null for one that is understood, and for every other token. */
export function needOf(tree: Tree, token: Token, inside: ReadonlySet<number>): Need | null {
  if (token.upos !== 'NOUN' || tree.mentionOf.has(token.index) || tree.timeOf.has(token.index)) return null;
  const own = dependents(tree, token.index).filter(
    (child) =>
      inside.has(child.index) &&
      !['punct', 'cc', 'conj', 'case', 'mark', 'cop', 'nsubj', 'aux'].some((relation) =>
        hasRelation(child, relation),
      ),
  );
  const hasThe = own.some((child) => child.relation === 'det' && child.lemma.toLowerCase() === 'the');
  if (!hasThe || isSaid(tree, token, inside)) return null;
  const modifiers = own.filter(
    (child) => child.index < token.index && !['det', 'nummod'].includes(child.relation),
  );
  if (own.some((child) => child.index > token.index && !isSetOff(tree, child))) return null;
  const lemma = token.lemma.toLowerCase();
  if (modifiers.length > 0) return isRenaming(tree, token, lemma, modifiers) ? 'empty' : null;
  const isTopic = tree.titleWords.has(lemma) && !renamingNouns.has(lemma);
  if (uniqueNouns.has(lemma) || uniqueInFacts.has(lemma)) return null;
  // Beside its article the reader knows what the title names.
  if (isTopic) return 'taken-up';
  if (pointingNouns.has(lemma) || pointingInFacts.has(lemma) || isPersonKind(token, lemma)) return 'empty';
  // In somebody's words `the causes` are those of the speaker's world.
  const isOfSpeaker = tree.quotationOf.has(token.index);
  return nounClassOf(lemma) !== 'time' && !isOfSpeaker && isTakenUp(tree, token) ? 'taken-up' : null;
}

/** `the Norwegian company`, `the 34-year-old`, `the Dutch designer`: other words for somebody named before. */
function isRenaming(tree: Tree, token: Token, lemma: string, modifiers: readonly Token[]): boolean {
  if (renamingNouns.has(lemma) || lemma.endsWith('-year-old')) return true;
  if (isPersonKind(token, lemma) && !posts.has(lemma)) return true;
  if (modifiers.some((word) => word.upos === 'PROPN' || /^\p{Lu}/u.test(word.text))) return false;
  const words = textOf(tree, {
    first: subtree(tree, modifiers[0]?.index ?? token.index).first,
    end: token.index,
  });
  return /^\d[\d,.]*-|-year-old$/u.test(words) || isTakenUpWith(tree, token, modifiers);
}

/** One person, called by what he or she is; a bare `the mayor` too. */
function isPersonKind(token: Token, lemma: string): boolean {
  return token.xpos === 'NN' && nounClassOf(lemma) === 'person';
}

/** A clause or name behind a comma says more, not which one; a phrase with its preposition does. */
function isSetOff(tree: Tree, child: Token): boolean {
  if (hasRelation(child, 'nmod')) return false;
  const { first } = subtree(tree, child.index);
  return (
    /^[,–—(]$/u.test(tokenAt(tree, first).text) ||
    /^[,–—(]$/u.test(tree.analysis.tokens[first - 1]?.text ?? '')
  );
}

/** Whether the same words have said the noun before, so that `the plan` takes up `a plan`. */
function isSaid(tree: Tree, token: Token, inside: ReadonlySet<number>): boolean {
  return (tree.nounsOf.get(token.lemma.toLowerCase()) ?? []).some(
    ({ index }) => index < token.index && inside.has(index),
  );
}
