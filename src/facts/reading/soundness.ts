import { verbs } from '../../language/lexicons/verbs.js';
import type { Token } from '../../model/analysis.js';
import { dependents, hasRelation, isWithin, subtree, type Tree, tokenAt } from '../tree.js';
import { cutsScores, cutsWord, isNameWithScore } from './cut-words.js';
import { markerOf } from './markers.js';

const finiteTags = new Set(['VBD', 'VBZ', 'VBP', 'MD']);

/**
 * Whether the words of a phrase can be what the tree says they are. Unsound are an aside whose second comma is lost
 * (`antibiotics, essential in …`), names of different kinds joined (`in Singapore, Romeo and Juliet`), a verb read as a
 * second noun (`3,000 books and stops in …`), a reported clause without a verb, words cut before a quotation
 * (`the level` of `the level “that gives delight”`), words cut at a hyphen, scores cut or taken for a part of a name, and
 * a clause taken for a noun.
 */
export function isSound(tree: Tree, head: Token, tokens: readonly Token[]): boolean {
  if (hasOpenAside(tree, tokens) || hasLostDash(tree, tokens) || isCutByQuotation(tree, tokens)) return false;
  if (cutsWord(tree, tokens) || cutsScores(tree, tokens) || isNameWithScore(tree, head, tokens)) return false;
  if (isClauseAsNoun(tree, head)) return false;
  const inside = new Set(tokens.map((token) => token.index));
  return tokens.every((token) => {
    if (hasRelation(token, 'conj') && inside.has(token.head))
      return isLikePair(tree, tokenAt(tree, token.head), token) && !isHiddenVerb(tree, head, token);
    return !hasRelation(token, 'ccomp') || token.index === head.index || isFiniteClause(tree, token);
  });
}

/** `Analysts estimate $3 million was lost`: a verb with a subject of its own that is taken for the subject or object of another. */
function isClauseAsNoun(tree: Tree, head: Token): boolean {
  return (
    (hasRelation(head, 'nsubj') || hasRelation(head, 'obj')) &&
    finiteTags.has(head.xpos) &&
    dependents(tree, head.index, 'nsubj').length > 0
  );
}

/** A clause with a finite verb, or one that needs none (`to go`, `going`) since no `that` is before it. */
export function isFiniteClause(tree: Tree, head: Token): boolean {
  if (markerOf(tree, head) !== 'that') return true;
  return [head, ...dependents(tree, head.index, 'aux', 'cop')].some((token) => finiteTags.has(token.xpos));
}

/** A comma inside and one right behind, with no list between them: the words between were an aside. */
function hasOpenAside(tree: Tree, tokens: readonly Token[]): boolean {
  const last = tokens.at(-1);
  if (last === undefined || tree.analysis.tokens[last.index + 1]?.text !== ',') return false;
  const comma = tokens.findLast((token) => token.text === ',');
  // `on March 12, 1838, in London`: the comma is the date's.
  if (comma === undefined || isTime(tree, comma)) return false;
  const isListed = tokens.some(
    (token) => hasRelation(token, 'conj') && subtree(tree, token.index).first <= comma.index + 1,
  );
  const isNested = tokens.some(
    (token) => token.index > comma.index && subtree(tree, token.index).first < comma.index,
  );
  return !isListed && !isNested;
}

/** One of the two dashes around an aside of the sentence, the other lost with what stood between. */
export function hasLostDash(tree: Tree, tokens: readonly Token[]): boolean {
  const [first, last] = [tokens[0], tokens.at(-1)];
  const sentence = first === undefined ? undefined : tree.sentenceOf[first.index];
  if (first === undefined || last === undefined || sentence === undefined) return false;
  const isDash = (token: Token | undefined) => /^[–—]$/u.test(token?.text ?? '');
  if (tokens.filter(isDash).length !== 1) return false;
  const { tokens: all } = tree.analysis;
  const dashes = all.slice(sentence.first, sentence.end).filter(isDash);
  return dashes.length === 2 && !isDash(all[first.index - 1]) && !isDash(all[last.index + 1]);
}

function isCutByQuotation(tree: Tree, tokens: readonly Token[]): boolean {
  const last = tokens.at(-1);
  const next = last === undefined ? undefined : tree.analysis.tokens[last.index + 1];
  if (next?.text !== '“' && next?.text !== '"') return false;
  const after = tree.analysis.tokens[next.index + 1];
  return after !== undefined && ['WDT', 'WP', 'IN'].includes(after.xpos) && after.upos !== 'ADP';
}

function isLikePair(tree: Tree, one: Token, other: Token): boolean {
  if (one.upos !== 'VERB' && isTime(tree, one) !== isTime(tree, other)) return false;
  const types = [one, other].map((token) => {
    const mention = tree.mentionOf.get(token.index);
    return mention === undefined ? undefined : tree.entityOf.get(mention.entity)?.type;
  });
  return !(types.includes('person') && types.includes('place'));
}

function isTime(tree: Tree, token: Token): boolean {
  return (
    token.upos === 'NUM' ||
    tree.analysis.times.some(({ first, end }) => token.index >= first && token.index < end)
  );
}

/** `lends 3,000 books and stops in villages`: a bare plural behind `and` that is a verb's form before a complement. */
function isHiddenVerb(tree: Tree, head: Token, token: Token): boolean {
  if (token.xpos !== 'NNS' || !verbs.has(token.lemma.toLowerCase())) return false;
  const own = dependents(tree, token.index).filter((child) => child.index < token.index);
  if (own.length !== 1 || own[0]?.upos !== 'CCONJ') return false;
  const above = tree.analysis.tokens[head.head];
  const next = tree.analysis.tokens[token.index + 1];
  return (
    above?.xpos === 'VBZ' &&
    isWithin(tree, head.index, above.index) &&
    next !== undefined &&
    ['IN', 'TO', 'DT', 'RB', 'PRP$'].includes(next.xpos)
  );
}
