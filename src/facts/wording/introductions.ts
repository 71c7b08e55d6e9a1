import { demonstratives } from '../../language/lexicons/pointing-words.js';
import type { Entity, Mention, Token } from '../../model/analysis.js';
import { ownTokens } from '../reading/own-tokens.js';
import { dependents, hasRelation, subtree, type Tree, tokenAt } from '../tree.js';

/** Longest description of a thing, in tokens, to name it by again. */
const maxTokens = 9;
/** Arcs of a description less sure than this may not be its own. */
const gate = 0.5;
/** Determiners with which a noun takes up what is known. */
const known = new Set(['the', ...demonstratives]);
/** Determiners of nouns that stand for nothing in particular, or for one more. */
const unreferring = new Set([
  'no',
  'any',
  'every',
  'each',
  'another',
  'such',
  'some',
  'what',
  'which',
  'either',
  'neither',
  'both',
  'all',
]);

const modifying = new Set(['amod', 'compound', 'nummod', 'nmod:poss']);

/** What a definite stands for, as the text says it where it first speaks of it. */
interface Introduction {
  /** Its name, where it has one: `Antilia` of `Antilia, a 27-storey tower`. */
  readonly name: string | null;
  /** The words that say which one, without their determiner: `plan to sell the harbour` of `a plan to sell the harbour`. */
  readonly tokens: readonly Token[];
  /** Whether they need their `the`: not with an owner, as in `the city’s plan`, nor where the thing has a name. */
  readonly needsArticle: boolean;
}

/**
 * What `the plan` takes up: the one plan of the sentences before, as the text first spoke of it. Null where it spoke of
 * several, where the first mention has no words of its own, and where its reading is not sure.
 */
export function introductionOf(tree: Tree, noun: Token): Introduction | null {
  if (!['NN', 'NNS'].includes(noun.xpos)) return null;
  const sentence = tree.sentenceOf[noun.index];
  const before = (tree.nounsOf.get(noun.lemma.toLowerCase()) ?? []).filter(
    (token) => token.index < (sentence?.first ?? 0) && !hasRelation(token, 'compound'),
  );
  const [first, ...later] = before;
  if (first === undefined) return null;
  const proper = properNameOf(tree, first);
  if (
    !later.every((token) => isKnown(tree, token) || (proper !== null && properNameOf(tree, token) === proper))
  )
    return null;
  if (proper !== null) return noun.xpos === 'NN' ? { name: proper, tokens: [], needsArticle: false } : null;
  if (first.xpos !== noun.xpos || first.upos !== 'NOUN') return null;
  const about = subtree(tree, first.index);
  const words = new Set(
    tree.analysis.tokens.slice(about.first, about.end).map(({ text }) => text.toLowerCase()),
  );
  const modifiers = dependents(tree, noun.index).filter((child) => modifying.has(child.relation));
  if (!modifiers.every(({ text }) => words.has(text.toLowerCase()))) return null;
  const name = nameOf(tree, first);
  return name === null ? describe(tree, first, noun) : { name, tokens: [], needsArticle: false };
}

/** The name that ends in a noun: the Bergen Challenge for `challenge`; null for people, places and plain nouns. */
function properNameOf(tree: Tree, noun: Token): string | null {
  const mention = tree.mentionOf.get(noun.index);
  const entity = mention === undefined ? undefined : tree.entityOf.get(mention.entity);
  if (entity === undefined || mention?.form !== 'name' || mention.end !== noun.index + 1) return null;
  if (entity.type === 'person' || entity.type === 'place' || entity.type === 'group') return null;
  const name = withArticleOf(tree, mention, entity);
  // `Agreement`, left of a longer name, says no more than `the agreement`.
  return name.toLowerCase() === noun.text.toLowerCase() ? null : name;
}

function withArticleOf(tree: Tree, mention: Mention, { name }: Entity): string {
  return tree.analysis.tokens[mention.first - 1]?.text.toLowerCase() === 'the' ? `the ${name}` : name;
}

/** The name beside a description, or of which it is said: `Antilia is a 27-storey tower`. */
function nameOf(tree: Tree, first: Token): string | null {
  const beside = [
    ...dependents(tree, first.index, 'appos'),
    ...(hasRelation(first, 'appos') ? [tokenAt(tree, first.head)] : []),
    ...(dependents(tree, first.index, 'cop').length > 0 ? dependents(tree, first.index, 'nsubj') : []),
  ];
  const names = beside.flatMap((token) => {
    const mention = tree.mentionOf.get(token.index);
    const entity = mention === undefined ? undefined : tree.entityOf.get(mention.entity);
    if (entity === undefined || mention?.form !== 'name' || token.confidence < gate) return [];
    return [withArticleOf(tree, mention, entity)];
  });
  return names.length === 1 && first.confidence >= gate && first.xpos === 'NN' ? (names[0] ?? null) : null;
}

function describe(tree: Tree, first: Token, noun: Token): Introduction | null {
  const determiner = dependents(tree, first.index, 'det')[0];
  if (determiner !== undefined && unreferring.has(determiner.lemma.toLowerCase())) return null;
  if (
    determiner === undefined &&
    first.xpos === 'NN' &&
    dependents(tree, first.index, 'nmod:poss').length === 0
  )
    return null;
  // Of `the report’s authors` the thing is `the report`.
  const left = new Set([determiner, ...dependents(tree, first.index, 'case')].map((token) => token?.index));
  const tokens = ownTokens(tree, first)?.filter(({ index }) => !left.has(index)) ?? [];
  const isOwner = dependents(tree, noun.index, 'case').some((word) => word.index > noun.index);
  const behind = tokens.some((token) => token.index > first.index);
  if (tokens.length < 2 || tokens.length > maxTokens || (isOwner && behind)) return null;
  if (tokens.some((token) => token.index !== first.index && isUnfit(tree, token))) return null;
  const owned = dependents(tree, first.index, 'nmod:poss').length > 0;
  return { name: null, tokens, needsArticle: !owned };
}

/** Times of the first mention are not what the thing is called by; nor do its marks and guesses go along. */
function isUnfit(tree: Tree, token: Token): boolean {
  return (
    token.confidence < gate ||
    token.upos === 'PUNCT' ||
    hasRelation(token, 'conj') ||
    tree.timeOf.has(token.index) ||
    tree.quotationOf.has(token.index)
  );
}

function isKnown(tree: Tree, token: Token): boolean {
  return dependents(tree, token.index, 'det', 'nmod:poss').some(
    (word) => known.has(word.lemma.toLowerCase()) || hasRelation(word, 'nmod:poss'),
  );
}

/**
 * Whether an earlier sentence speaks of what a bare definite takes up: `the droplets` after `droplets form`. A noun
 * that is a bare definite where it first stands is one that everybody knows (`the government`).
 */
export function isTakenUp(tree: Tree, noun: Token): boolean {
  const [first] = tree.nounsOf.get(noun.lemma.toLowerCase()) ?? [];
  const sentence = tree.sentenceOf[noun.index];
  if (first === undefined || first.index >= (sentence?.first ?? 0)) return false;
  const own = dependents(tree, first.index).filter(
    (child) =>
      !['punct', 'cc', 'conj', 'case', 'mark', 'cop', 'nsubj'].some((relation) =>
        hasRelation(child, relation),
      ),
  );
  return !(
    own.length === 1 &&
    own[0]?.lemma.toLowerCase() === 'the' &&
    subtree(tree, first.index).first <= tokenAt(tree, first.index).index
  );
}

/** Whether an earlier sentence speaks of the same with the same word before it, and introduces it there. */
export function isTakenUpWith(tree: Tree, noun: Token, modifiers: readonly Token[]): boolean {
  const sentence = tree.sentenceOf[noun.index];
  const first = (tree.nounsOf.get(noun.lemma.toLowerCase()) ?? []).find((token) => {
    const words = dependents(tree, token.index).map(({ text }) => text.toLowerCase());
    return modifiers.every(({ text }) => words.includes(text.toLowerCase()));
  });
  if (first === undefined || first.index >= (sentence?.first ?? 0)) return false;
  return dependents(tree, first.index, 'det').some(({ lemma }) => lemma === 'a');
}
