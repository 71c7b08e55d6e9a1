import type { Token } from '../../model/analysis.js';
import { markerOf } from '../reading/markers.js';
import { dependents, hasRelation, type Tree, tokenAt } from '../tree.js';
import { isUnique, needOf } from '../wording/definites.js';
import { introductionOf } from '../wording/introductions.js';
import type { Known } from './known.js';
import { isOpenComparison } from './open-comparison.js';
import type { Wording } from './wordings.js';

/** Words that count or pick from a kind; alone they leave open of which. */
const countingWords = new Set(
  'all any both few half many more most much neither none one others several some three two'.split(' '),
);
/** Adjectives that set a thing off against others of its kind that were told before. */
const orderingWords = new Set([
  'current',
  'earlier',
  'final',
  'first',
  'fourth',
  'last',
  'late',
  'latest',
  'new',
  'next',
  'original',
  'other',
  'previous',
  'recent',
  'second',
  'third',
]);
/** Adjectives that say nothing without a further word: `became interested`, `was responsible`. */
const openAdjectives: ReadonlyMap<string, readonly string[]> = new Map([
  ['aware', ['of']],
  ['interested', ['in']],
  ['involved', ['in', 'with']],
  ['responsible', ['for', 'to']],
]);
/** Adverbs that answer an earlier sentence. */
const answeringWords = new Set([
  'accordingly',
  'again',
  'else',
  'fittingly',
  'instead',
  'likewise',
  'meanwhile',
  'otherwise',
  'similarly',
  'then',
  'therefore',
  'thus',
  'too',
]);
/** Nouns for places, of which only a name, or words behind them, say which: `the quiet seaside town`. */
const placeNouns = new Set(
  'area building centre center city community country county district island nation neighbourhood neighborhood region site state suburb town village'.split(
    ' ',
  ),
);
/** Nouns for people by their part in something; alone they leave open in what: `122 recipients`. */
const partakers = new Set(
  'applicant candidate finalist member participant recipient respondent victim winner'.split(' '),
);
/** Nouns for what a body earns and is worth; alone they leave open of which: `Shares fell in London`. */
const holdings = new Set('earnings loss profit revenue sale share turnover'.split(' '));
/** Nouns that are one of something else: `provides the earliest known example`. */
const partNouns = new Set(['example', 'instance', 'majority', 'remainder', 'rest', 'version']);
/** Nouns of which not even the best says which: `the best approach is to wait`. */
const openNouns = new Set(
  'advice answer approach bet choice idea method news option part point reason solution step strategy thing way'.split(
    ' ',
  ),
);
/** Nouns for a place in a ranking. */
const ranks = new Set(['place', 'position', 'rank', 'spot']);
const rankMarkers = new Set(['among', 'in', 'of', 'on']);
const speakers = new Set(['we', 'us', 'our', 'ours', 'ourselves']);
const nominal = ['nsubj', 'obj', 'iobj', 'obl', 'nmod', 'conj', 'root'] as const;
const structural = ['punct', 'cc', 'conj', 'case', 'mark', 'cop', 'nsubj', 'aux'] as const;

/**
 * Whether words, as a reader without the article meets them, ask back: which one (`the committee`), than what (`even
 * bigger losses`), of what (`None found a buyer`), who we are. Stricter than what a question beside its article needs.
 *
 * @param wording the words, and the sentence that was made of them.
 */
export function asksBack(
  tree: Tree,
  { measured }: Known,
  { tokens, text }: Pick<Wording, 'tokens' | 'text'>,
): boolean {
  const inside = new Set(tokens.map(({ index }) => index));
  return tokens.some(
    (token) =>
      (isOpenDefinite(tree, token, inside) && !isPutInWords(tree, token, text)) ||
      isOpenComparison(tree, token, tokens) ||
      isHeadless(tree, token) ||
      (isBareCount(tree, token) && !measured.has(token.index)) ||
      isAnswer(tree, token) ||
      isBarePartaker(tree, token) ||
      isOpenAdjective(tree, token) ||
      isBareHolding(tree, token) ||
      isPartOfNothing(tree, token) ||
      isPointing(tree, token) ||
      isBareTopic(tree, token) ||
      isOpenWould(tree, token, tokens) ||
      (token.upos === 'PRON' && speakers.has(token.text.toLowerCase())),
  );
}

/** A noun with `the` that was spoken of before, or has nothing behind it that says which one. */
function isOpenDefinite(tree: Tree, token: Token, inside: ReadonlySet<number>): boolean {
  if (token.upos !== 'NOUN' || tree.timeOf.has(token.index) || isNamed(tree, token)) return false;
  const own = dependents(tree, token.index).filter(
    (child) => inside.has(child.index) && !structural.some((relation) => hasRelation(child, relation)),
  );
  const determiner = own.find((child) => child.relation === 'det');
  if (determiner?.lemma.toLowerCase() !== 'the') return false;
  const sentence = tree.sentenceOf[token.index];
  const start = sentence?.first ?? 0;
  const isToldInside = nounsLike(tree, token).some(({ index }) => index < token.index && inside.has(index));
  // `the record, 3 minutes 43 seconds,` says how much, not which one.
  const isExplained = own.some(
    (child) =>
      child.index > token.index &&
      !/sel(?:f|ves)$/u.test(child.lemma) &&
      !(hasRelation(child, 'appos') && tree.quantityOf.has(child.index)),
  );
  if (isExplained || isToldInside || isUnique(token)) return false;
  if (needOf(tree, token, inside) === 'empty') return true;
  const modifiers = own.filter((child) => child.index < token.index && child.relation !== 'det');
  if (modifiers.some(({ xpos, lemma }) => xpos === 'JJS' && !orderingWords.has(lemma.toLowerCase())))
    return openNouns.has(token.lemma);
  const isFirst = !tree.analysis.tokens.slice(0, start).some(({ upos }) => upos === 'VERB' || upos === 'AUX');
  if (isFirst) return false;
  const isTold = nounsLike(tree, token).some(({ index }) => index < start);
  if (isTold || modifiers.length === 0) return true;
  if (modifiers.some(({ text, upos }) => upos === 'PROPN' || /^\p{Lu}/u.test(text))) return false;
  const leans = modifiers.some(
    (word) =>
      placeNouns.has(token.lemma) ||
      orderingWords.has(word.lemma.toLowerCase()) ||
      (tree.nounsOf.get(word.lemma.toLowerCase()) ?? []).some(({ index }) => index < start),
  );
  // `the car industry` says which, `the experimental technology` does not.
  return leans || !modifiers.some((word) => hasRelation(word, 'compound'));
}

/** Whether the sentence says which one it is in the words that introduced it: `the plan to sell the harbour`. */
function isPutInWords(tree: Tree, noun: Token, text: string): boolean {
  if (!text.includes(noun.text)) return true;
  const said = introductionOf(tree, noun)?.tokens ?? [];
  // `the quiet seaside town` says what it is like, and not which one.
  const isToldApart = said.at(-1)?.lemma !== noun.lemma || said.some(({ upos }) => upos === 'PROPN');
  const words = said.map((token) => token.text);
  const own = dependents(tree, noun.index).length;
  return isToldApart && words.length > own && text.replace(/\s/gu, '').includes(words.join(''));
}

function nounsLike(tree: Tree, token: Token): readonly Token[] {
  return tree.nounsOf.get(token.lemma.toLowerCase()) ?? [];
}

/** Whether a noun is part of a name: `the National Registry`. */
function isNamed(tree: Tree, token: Token): boolean {
  const mention = tree.mentionOf.get(token.index);
  return mention?.form === 'name';
}

/** `the largest`, `the top 100`: of a kind that another sentence names. */
function isHeadless(tree: Tree, token: Token): boolean {
  if (token.upos !== 'NUM' && token.upos !== 'ADJ') return false;
  if (!nominal.some((relation) => hasRelation(token, relation)) || isUnique(token)) return false;
  const own = dependents(tree, token.index);
  return own.some(({ lemma }) => lemma === 'the') && !own.some((child) => hasRelation(child, 'nmod'));
}

/** `None found a buyer`, `dropped to 98th`: of what, another sentence tells. */
function isBareCount(tree: Tree, token: Token): boolean {
  // `both countries`, `both of which`: not `both Oslo and Bergen`, nor a noun behind which they are named.
  if (token.text.toLowerCase() === 'both' && token.relation.startsWith('det')) {
    const noun = tokenAt(tree, token.head);
    return noun.upos === 'NOUN' && dependents(tree, noun.index, 'nmod', 'acl', 'conj').length === 0;
  }
  const isOrdinal = /^\d+(?:st|nd|rd|th)$/u.test(token.text);
  if (!countingWords.has(token.text.toLowerCase()) && !isOrdinal) return false;
  const noun = tree.analysis.tokens[token.head];
  if (isOrdinal && hasRelation(token, 'amod') && noun !== undefined && ranks.has(noun.lemma))
    return !dependents(tree, noun.index, 'nmod').some((part) => rankMarkers.has(markerOf(tree, part) ?? ''));
  if (!nominal.some((relation) => hasRelation(token, relation))) return false;
  return dependents(tree, token.index, 'nmod', 'acl', 'nummod').length === 0;
}

/** `122 recipients`: of what, another sentence tells. */
function isBarePartaker(tree: Tree, token: Token): boolean {
  if (!partakers.has(token.lemma) || token.xpos !== 'NNS') return false;
  return dependents(tree, token.index).every(
    ({ index, relation }) => index < token.index && ['nummod', 'det', 'case', 'mark'].includes(relation),
  );
}

function isOpenAdjective(tree: Tree, { index, lemma, relation, text }: Token): boolean {
  const markers = openAdjectives.get(lemma) ?? openAdjectives.get(text.toLowerCase());
  if (markers === undefined || relation === 'amod') return false;
  return (
    dependents(tree, index, 'ccomp', 'xcomp').length === 0 &&
    !dependents(tree, index, 'obl', 'advcl', 'nmod').some((child) =>
      markers.includes(markerOf(tree, child) ?? ''),
    )
  );
}

/** `Shares fell`, `profit rose by 3 percent`: whose, another sentence tells. */
function isBareHolding(tree: Tree, token: Token): boolean {
  if (!holdings.has(token.lemma.toLowerCase()) || !hasRelation(token, 'nsubj')) return false;
  return dependents(tree, token.index, 'nmod', 'compound', 'acl').length === 0;
}

function isPartOfNothing(tree: Tree, token: Token): boolean {
  if (!partNouns.has(token.lemma) || token.xpos !== 'NN' || !nominal.some((name) => hasRelation(token, name)))
    return false;
  return !dependents(tree, token.index).some(
    (child) =>
      hasRelation(child, 'compound') || hasRelation(child, 'nmod:poss') || markerOf(tree, child) === 'of',
  );
}

/** `Lunch was a barbecue`, `Violence spread`: which, where the title has it not and an earlier sentence spoke of it. */
function isBareTopic(tree: Tree, token: Token): boolean {
  if (token.upos !== 'NOUN' || !hasRelation(token, 'nsubj') || tree.titleWords.has(token.lemma)) return false;
  const verb = tree.analysis.tokens[token.head];
  const isPast = [verb, ...dependents(tree, token.head, 'aux', 'cop')].some((word) => word?.xpos === 'VBD');
  const start = tree.sentenceOf[token.index]?.first ?? 0;
  return (
    isPast &&
    dependents(tree, token.index).length === 0 &&
    nounsLike(tree, token).some(({ index }) => index < start)
  );
}

/** `that grim picture`. */
function isPointing(tree: Tree, token: Token): boolean {
  if (!['this', 'that', 'these', 'those'].includes(token.text.toLowerCase())) return false;
  return hasRelation(token, 'det') && !tree.timeOf.has(token.head);
}

/** `Humans would arrive in 2025`: on what that hangs, or whose plan it is, another sentence tells. */
function isOpenWould(tree: Tree, token: Token, tokens: readonly Token[]): boolean {
  const verb = tree.analysis.tokens[token.head];
  if (token.lemma !== 'would' || verb === undefined || hasRelation(verb, 'ccomp')) return false;
  return !tokens.some(
    ({ lemma, index }) => ['if', 'unless', 'were'].includes(lemma) && index !== token.index,
  );
}

/** `too`, `fittingly`: what they answer stands before. */
function isAnswer(tree: Tree, token: Token): boolean {
  if (token.upos !== 'ADV' || !answeringWords.has(token.lemma.toLowerCase())) return false;
  // `too long`, `time and again`.
  const isDegree = token.lemma === 'too' && token.head > token.index;
  return !isDegree && tree.analysis.tokens[token.index - 1]?.lemma !== 'and';
}
