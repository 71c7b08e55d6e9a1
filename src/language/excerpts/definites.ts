import type { Token, TokenRange } from '../../model/analysis.js';
import { type NounClass, nounClassOf } from '../lexicons/noun-classes.js';
import { renamingNouns, timeNouns, uniqueNouns } from '../lexicons/pointing-words.js';
import { isNamedBefore, type Knowledge, standsBefore } from './knowledge.js';

/**
 * Further nouns by which news calls again what it has named. The reader of an excerpt, who has nothing else of the
 * article, is told too little by a word before them.
 */
const renamingThings = new Set(
  'region area country city town village move deal plan decision ruling incident event case project programme program scheme study report survey actor singer player striker captain author writer scientist researcher number figure'.split(
    ' ',
  ),
);

/** Relations of words behind a noun that do not tell which one is meant. */
export const looseRelations: ReadonlySet<string> = new Set(['punct', 'cc', 'conj', 'case', 'appos']);
/** Relations of words before a noun that tell more of it. */
const describing = new Set(['amod', 'compound', 'nmod:poss']);

/**
 * `the dogs`, `the two countries`: a definite of few words, of which the article has spoken before the excerpt and the
 * excerpt has not. What the article calls `the government` from the start needs no introduction.
 */
export function isOldDefinite(knowledge: Knowledge, token: Token, range: TokenRange): boolean {
  const { analysis, tree, mentionOf, firstNoun } = knowledge;
  if (token.upos !== 'NOUN' || timeNouns.has(token.lemma)) return false;
  const children = tree.children(token.index);
  if (!hasThe(children)) return false;
  const mention = mentionOf.get(token.index);
  if (mention !== undefined) return mention.form === 'nominal' && !isNamedBefore(knowledge, mention, range);
  // What follows says which one: `the group of 12`; so does, but for `the firm` of many names, what stands before.
  const isDefined = children.some(
    ({ index, relation }) => index > token.index && !looseRelations.has(relation),
  );
  if (isDefined || standsBefore(analysis, token, range)) return false;
  if (isRenaming(token)) return true;
  // `the 29-year-old engineer`: somebody whom the article has named.
  const [start = token] = children;
  if (knowledge.lower.slice(start.span.start, token.span.start).includes('-year-old')) return true;
  const isOpening = isSubject(token) && tree.sentenceOf(token.index) === tree.sentenceOf(range.first);
  if (isOpening && range.first > 0 && !isKnownToAll(token, children)) return true;
  const first = children.find(({ relation }) => describing.has(relation));
  if (first !== undefined) return isTakenUp(knowledge, first, token, range);
  if (children.some(({ relation }) => relation === 'nummod')) return true;
  const introduced = analysis.tokens[firstNoun.get(token.lemma) ?? token.index];
  if (introduced === undefined || introduced.index >= range.first) return false;
  return !isDefinite(knowledge, introduced);
}

/**
 * `the project`, `the report`: by this word news calls again what it has named, and the excerpt has neither the word nor a
 * name for it.
 */
export function isRenamed(knowledge: Knowledge, token: Token, range: TokenRange): boolean {
  const { analysis, tree, mentionOf } = knowledge;
  if (range.first === 0 || token.upos !== 'NOUN' || !isRenaming(token)) return false;
  const children = tree.children(token.index);
  if (!hasThe(children)) return false;
  if (children.some(({ relation }) => relation !== 'det' && !looseRelations.has(relation))) return false;
  const mention = mentionOf.get(token.index);
  return (
    (mention === undefined || !isNamedBefore(knowledge, mention, range)) &&
    !standsBefore(analysis, token, range)
  );
}

function isRenaming({ lemma }: Token): boolean {
  return renamingNouns.has(lemma) || renamingThings.has(lemma);
}

function hasThe(children: readonly Token[]): boolean {
  return children.some(({ relation, lemma }) => relation === 'det' && lemma === 'the');
}

function isSubject({ relation }: Token): boolean {
  return relation.startsWith('nsubj');
}

/** Classes of nouns that tell of all of a kind: `The heart pumps blood`, `The wolf hunts at night`. */
const kinds: ReadonlySet<NounClass> = new Set(['animal', 'plant', 'body', 'substance', 'food', 'phenomenon']);

/**
 * What an excerpt may open with. `The crimes were committed …`, `The Olympic medallist says …`: those that
 * what stands before has told of, whether or not in the same word. A name says which: `the Delta rocket`.
 */
function isKnownToAll({ lemma }: Token, children: readonly Token[]): boolean {
  const nounClass = nounClassOf(lemma);
  return (
    uniqueNouns.has(lemma) ||
    (nounClass !== null && kinds.has(nounClass)) ||
    children.some(({ upos, text }) => upos === 'PROPN' || /^\p{Lu}/u.test(text.slice(1)))
  );
}

/** `the skin care products` where the article has told of `some skin care products` before. */
function isTakenUp({ analysis, lower }: Knowledge, first: Token, noun: Token, range: TokenRange): boolean {
  const words = lower.slice(first.span.start, noun.span.end);
  const at = lower.indexOf(words);
  const isWhole = !/\p{L}/u.test(lower.charAt(at - 1) + lower.charAt(at + words.length));
  const start = analysis.tokens[range.first]?.span.start ?? 0;
  return at < start && isWhole && !/\bthe\s*$/u.test(lower.slice(Math.max(0, at - 5), at));
}

/** Whether a noun has its own `the`: what is called so from the first is known to everybody, as the government is. */
function isDefinite({ tree }: Knowledge, noun: Token): boolean {
  return hasThe(tree.children(noun.index));
}
