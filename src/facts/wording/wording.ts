import { possessiveOf } from '../../language/inflection/possessive.js';
import { demonstratives } from '../../language/lexicons/pointing-words.js';
import { spelledPlain } from '../../language/names/spelled-plain.js';
import { firstAndSecondPerson } from '../../language/pronouns.js';
import type { Token } from '../../model/analysis.js';
import { isShortAuxiliary, writtenOut } from '../reading/clitics.js';
import { dependents, hasRelation, type Tree, tokenAt } from '../tree.js';
import { needOf } from './definites.js';
import { calledName, namedAt } from './described-names.js';
import { introductionOf } from './introductions.js';
import { type Bound, isEmpty, isExplainedInside } from './pronouns.js';
import { referentHead, referentOf } from './referents.js';
import { isInOffice, isOfTheSame, isPlacedHere, isSaidBehind, isThisPeriod } from './said-beside.js';
import { hasSentenceCapital, withoutSentenceCapital } from './sentence-capital.js';
import { isOneOfTold, isSimilarToOne } from './told-ones.js';

/** Words that point outside the phrase; without what they point to the phrase cannot stand alone. */
const pointingDeterminers = new Set([...demonstratives, 'such']);
const pointingModifiers = new Set([
  'other',
  'others',
  'another',
  'former',
  'latter',
  'same',
  'respective',
  'respectively',
  'aforementioned',
]);
/** Adverbs of place and time that mean something only where and when they were written. */
const pointingAdverbs = new Set([
  'here',
  'there',
  'now',
  'then',
  'so',
  'thus',
  'later',
  'earlier',
  'afterwards',
  'afterward',
  'previously',
  'beforehand',
  'thereafter',
]);
/** Words behind which a name stands as such. */
const namingWords = new Set(['call', 'name', 'dub', 'entitle', 'title', 'nickname']);
const pointingDays = new Set(['today', 'yesterday', 'tomorrow', 'tonight']);
const relativePronouns = new Set(['WDT', 'WP', 'WP$', 'WRB']);
/** Pronouns that name nobody in particular, and so need no referent. */
const generalPronouns = new Set([
  ...'everyone everybody everything anyone anybody anything nobody nothing something someone somebody each itself himself herself themselves all none'.split(
    ' ',
  ),
  'no one',
]);

/**
 * The words of tokens as they can stand away from their sentence: pronouns replaced by the name they are certain to
 * mean, a sentence's first capital taken back. Null where a word would dangle (`this process`, an unresolved `it`).
 *
 * `his third trip` gives `Antony Blinken's third trip`, but `his third trip` when `bound` is Blinken, since then the
 * name stands before it already.
 */
export function wordTokens(tree: Tree, tokens: readonly Token[], bound: Bound | null): string | null {
  let text = '';
  let previous: Token | null = null;
  const inside = new Set(tokens.map((token) => token.index));
  const named = new Set([...(bound?.entity == null ? [] : [bound.entity]), ...(bound?.named ?? [])]);
  const namedHere = new Set(
    tokens.flatMap((token) => {
      const name = opensMainClause(tree, token) ? tree.mentionOf.get(token.index) : undefined;
      return (tree.nameAt.get(token.index) ?? name)?.entity ?? [];
    }),
  );
  let skippedTo = -1;
  for (const token of tokens) {
    if (relativePronouns.has(token.xpos) && !isRelatedInside(tree, token, inside)) return null;
    const name = fullNameAt(tree, token, inside, named);
    if (name !== null) {
      text += (previous === null ? '' : gap(tree, previous, token)) + name.text;
      previous = tokenAt(tree, name.last);
      skippedTo = name.last;
      continue;
    }
    if (token.index <= skippedTo) continue;
    // `Anna Karlsen’s stood firm` reads as of something that she owns.
    if (isShortAuxiliary(token) && !/\b(?:s?he|it|that|there|here|who|what)$/i.test(text)) {
      text += ` ${writtenOut(tree, token)}`;
      previous = token;
      continue;
    }
    const introduced = introducedAt(tree, token, inside);
    if (introduced !== null) {
      text += (previous === null ? '' : gap(tree, previous, token)) + introduced.text;
      previous = tokenAt(tree, introduced.last);
      skippedTo = introduced.last;
      continue;
    }
    const word = wordToken(tree, token, bound, { named, namedHere, inside });
    if (word === null) return null;
    text += (previous === null ? '' : gap(tree, previous, token)) + word;
    previous = token;
  }
  return hasBalancedMarks(text) ? text : null;
}

/**
 * A person's full name where the text has the surname alone: `Blinken` gives `Antony Blinken` the first time. Null
 * where the name is full, has a title before it (`Professor Burrows`), or was said already.
 */
function fullNameAt(
  tree: Tree,
  token: Token,
  inside: ReadonlySet<number>,
  named: Set<string>,
): { readonly text: string; readonly last: number } | null {
  const mention = tree.nameAt.get(token.index);
  const entity = mention === undefined ? undefined : tree.entityOf.get(mention.entity);
  if (mention === undefined || entity === undefined || !inside.has(mention.end - 1)) return null;
  if (named.has(entity.id)) return null;
  named.add(entity.id);
  // `the Wright brothers`, `the Obama administration`: the name says which, and is no person here.
  const isModifier = hasRelation(tokenAt(tree, mention.head), 'compound');
  if (mention.form === 'nominal' && entity.type !== 'person') return namedAt(tree, mention, entity);
  if (entity.type !== 'person' || isModifier) return null;
  const before = tree.analysis.tokens[token.index - 1];
  // `a drink called Hale`
  if (before !== undefined && namingWords.has(before.lemma)) return null;
  const hasTitle =
    before !== undefined &&
    inside.has(before.index) &&
    (before.upos === 'PROPN' || before.head === mention.head) &&
    !['ADP', 'CCONJ', 'PUNCT'].includes(before.upos);
  const words = tree.analysis.article.text.slice(token.span.start, tokenAt(tree, mention.end - 1).span.end);
  // `the secretary`, where that is certainly Antony Blinken.
  if (mention.form === 'nominal') return { text: entity.name, last: mention.end - 1 };
  if (hasTitle || words === entity.name || !spelledPlain(entity.name).endsWith(` ${spelledPlain(words)}`))
    return null;
  return { text: entity.name, last: mention.end - 1 };
}

/** A definite in the words with which the text first spoke of it: `the plan to sell the harbour` for `the plan`. */
function introducedAt(
  tree: Tree,
  token: Token,
  inside: ReadonlySet<number>,
): { readonly text: string; readonly last: number } | null {
  const noun = token.lemma.toLowerCase() === 'the' ? tree.analysis.tokens[token.head] : undefined;
  if (noun === undefined || !inside.has(noun.index) || needOf(tree, noun, inside) === null) return null;
  const introduction = introductionOf(tree, noun);
  if (introduction === null) return null;
  if (introduction.name !== null) return { text: introduction.name, last: noun.index };
  const words = wordTokens(tree, introduction.tokens, null);
  if (words === null) return null;
  return { text: introduction.needsArticle ? `the ${words}` : words, last: noun.index };
}

/** Whether what a relative pronoun or adverb relates to stands in the phrase too: not in `whose boat sank` alone. */
function isRelatedInside(tree: Tree, token: Token, inside: ReadonlySet<number>): boolean {
  // `in what is now Iraq`: it has its clause behind it.
  if (token.xpos === 'WP' && dependents(tree, token.index, 'acl').some(({ index }) => inside.has(index)))
    return true;
  for (let at = token; at.head >= 0; at = tokenAt(tree, at.head)) {
    // `a life in which paying`, cut before its verb, relates to nothing.
    if (hasRelation(at, 'acl')) return inside.has(at.head) && inside.has(at.index);
    if (['ccomp', 'advcl', 'csubj', 'xcomp'].some((relation) => hasRelation(at, relation)))
      return inside.has(at.index);
  }
  return false;
}

/** What stands between two tokens: as written where they are neighbours, else one space. */
function gap(tree: Tree, left: Token, right: Token): string {
  if (right.index === left.index + 1) {
    const between = tree.analysis.article.text.slice(left.span.end, right.span.start);
    return between.includes('\n') ? ' ' : between;
  }
  if (/^[“‘([]$/u.test(left.text)) return '';
  return right.upos === 'PUNCT' && /^[,.;:!?)\]’”]/u.test(right.text) ? '' : ' ';
}

/** Entities that the words so far have named, those that the words name anywhere, and the tokens of the words. */
interface Said {
  readonly named: Set<string>;
  readonly namedHere: ReadonlySet<string>;
  readonly inside: ReadonlySet<number>;
}

function wordToken(tree: Tree, token: Token, bound: Bound | null, said: Said): string | null {
  const lower = token.text.toLowerCase();
  if (token.upos === 'PRON' || token.xpos === 'PRP' || token.xpos === 'PRP$')
    return pronounWord(tree, token, lower, bound, said);
  if (token.upos === 'DET' && pointingDeterminers.has(lower) && !isThisPeriod(tree, token, lower))
    return isSaidBehind(tree, token, lower, said.inside) ? lower : null;
  if (lower === 'such' && tree.analysis.tokens[token.index + 1]?.lemma !== 'as') return null;
  if (lower === 'one' || lower === 'ones') {
    // `the one in 1963`, `an earlier one`: of a kind that another sentence names.
    if (dependents(tree, token.index, 'det', 'amod').length > 0) return null;
    // `One ordered nine cases`: one of whom, another sentence tells.
    const isPart = dependents(tree, token.index, 'nmod').length > 0;
    if (!isPart && ['nsubj', 'obj', 'obl', 'conj'].some((relation) => hasRelation(token, relation)))
      return null;
  }
  if (lower === 'another' || lower === 'others' || isOneOfTold(tree, token, lower)) return null;
  // `a similar system`: similar to one that another sentence tells; `similar to`, `similar sounds`.
  if (lower === 'similar' && isSimilarToOne(tree, token)) return null;
  if (pointingDays.has(lower)) return null;
  if (token.upos === 'ADV' && pointingAdverbs.has(lower) && !isPlacedHere(tree, token, lower, said.inside))
    return null;
  if (['ADJ', 'ADV'].includes(token.upos) && pointingModifiers.has(lower) && !isInOffice(tree, token, lower))
    return isOfTheSame(tree, token, lower) ? lower : null;
  return hasSentenceCapital(tree, token) ? withoutSentenceCapital(tree, token) : token.text;
}

/**
 * Whether an unresolved possessive fits the subject before it: in `ElectroBike opened its first store` the reader of a
 * question that names ElectroBike reads `its` as the reader of the article does.
 */
function isOwn(tree: Tree, lower: string, token: Token, bound: Bound | null): boolean {
  if (bound === null || token.xpos !== 'PRP$') return false;
  const isPerson = bound.type === 'person';
  if (lower === 'its') return bound.number === 'singular' && !isPerson;
  if (lower === 'their') return bound.number === 'plural' || bound.type === 'organization';
  const gender = tree.entityOf.get(bound.entity ?? '')?.gender ?? null;
  const isOther = gender === (lower === 'his' ? 'female' : 'male');
  return (lower === 'his' || lower === 'her') && isPerson && bound.number === 'singular' && !isOther;
}

function pronounWord(
  tree: Tree,
  token: Token,
  lower: string,
  bound: Bound | null,
  said: Said,
): string | null {
  if (relativePronouns.has(token.xpos)) return token.relation === 'root' ? null : token.text;
  if (generalPronouns.has(lower) || isEmpty(tree, token)) return lower;
  const mention = tree.mentionOf.get(token.index);
  const entity = mention === undefined ? undefined : tree.entityOf.get(mention.entity);
  if (firstAndSecondPerson.has(lower)) return null;
  if (entity === undefined && isSaidBehind(tree, token, lower, said.inside)) return lower;
  if (entity === undefined)
    return isOwn(tree, lower, token, bound) || isExplainedInside(tree, token, said.inside, bound)
      ? lower
      : referentWords(tree, token, lower, bound, said);
  if (said.named.has(entity.id) || (said.namedHere.has(entity.id) && !opensMainClause(tree, token)))
    return lower;
  said.named.add(entity.id);
  const name = calledName(tree, entity);
  return token.xpos === 'PRP$' ? possessiveOf(name) : name;
}

/** `It played as the NAO`: a subject is named before what it does; `Before he left, Blinken …` need not be. */
function opensMainClause(tree: Tree, token: Token): boolean {
  const isMain = token.head >= 0 && hasRelation(tokenAt(tree, token.head), 'root');
  return isMain && hasRelation(token, 'nsubj');
}

/** The description for a pronoun that has one; the pronoun itself where the words before it have the description. */
function referentWords(
  tree: Tree,
  token: Token,
  lower: string,
  bound: Bound | null,
  said: Said,
): string | null {
  const referent = referentOf(tree, token);
  if (referent === null) return null;
  const { head, tokens, needsArticle } = referent;
  const isSaid = said.inside.has(head.index) || said.named.has(`phrase ${head.index}`);
  if (isSaid || (bound?.head !== undefined && referentHead(tree, bound.head) === head.index)) return lower;
  said.named.add(`phrase ${head.index}`);
  const words = wordTokens(tree, tokens, null);
  // `Carson’s novels arise from what she knows`: who is named in the description need not be named again.
  for (const { index } of tokens) {
    const entity = tree.mentionOf.get(index)?.entity;
    if (words !== null && entity !== undefined) said.named.add(entity);
  }
  if (words === null) return null;
  const named = needsArticle ? `the ${words}` : words;
  if (token.xpos !== 'PRP$') return named;
  // `the plan to sell the harbour` takes no possessive mark.
  return tokens.at(-1)?.index === head.index
    ? possessiveOf(named, head.xpos === 'NNS' ? 'plural' : 'singular')
    : null;
}

/** Whether quotation marks and brackets close: a phrase cut through a quotation must not be printed. */
function hasBalancedMarks(text: string): boolean {
  if (!/["“”‘’'()[\]]/u.test(text)) return true;
  const count = (mark: RegExp) => (text.match(mark) ?? []).length;
  return (
    count(/"/g) % 2 === 0 &&
    count(/“/g) === count(/”/g) &&
    count(/\(/g) === count(/\)/g) &&
    count(/\[/g) === count(/\]/g) &&
    count(/(?<![\p{L}\p{N}])['‘](?=\p{L})/gu) <= count(/(?<=[\p{L}\p{N}.,!?])['’](?![\p{L}\p{N}])/gu)
  );
}
