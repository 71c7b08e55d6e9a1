import { wordCount } from '../../base/text.js';
import { indexesIn } from '../../language/ranges.js';
import type { Token } from '../../model/analysis.js';
import type { Phrase } from '../../model/fact.js';
import { markerOf } from '../reading/markers.js';
import { isThatClause } from '../reading/that-clause.js';
import { dependents, hasRelation, subtree, type Tree, tokenAt } from '../tree.js';
import { numberOf, typeOf } from '../wording/phrase.js';
import type { Bound } from '../wording/pronouns.js';
import { wordTokens } from '../wording/wording.js';

/** Relations of the clause, not of the attribute, when a noun or adjective is the predicate. */
const clauseRelations = [
  'nsubj',
  'cop',
  'aux',
  'mark',
  'cc',
  'conj',
  'punct',
  'advcl',
  'parataxis',
  'expl',
  'csubj',
];
/** Parts that say something more where a comma, a dash or a bracket sets them off. */
const asideRelations = ['acl', 'appos', 'nmod', 'obl', 'parataxis', 'nummod'];
/** Longest attribute, in words. */
const maxWords = 22;
/** A kind of so many words says what something is without its relative clause: `a form of medicine`. */
const tellingWords = 4;

/** What a subject is said to be. */
export interface Attribute {
  /** All that the sentence says: `a study of 50,000 dogs that seeks to understand ageing`. */
  readonly whole: Phrase;
  /** What answers the question what it is: `a study of 50,000 dogs`; often the whole. */
  readonly core: Phrase;
}

/**
 * What stands behind the copula, without what commas, dashes and brackets set off. Null where something stands there
 * that is not understood, or where it is too long even without its relative clause.
 */
export function attributeOf(
  tree: Tree,
  predicate: Token,
  verbTokens: ReadonlySet<number>,
  bound: Bound | null,
): Attribute | null {
  const copula = dependents(tree, predicate.index, 'cop')[0];
  if (copula === undefined || copula.index > predicate.index) return null;
  const outside = dependents(tree, predicate.index).filter(
    (child) =>
      (clauseRelations.some((relation) => hasRelation(child, relation)) &&
        !isJoined(tree, predicate, child) &&
        !isInfinitiveMark(child, copula, predicate)) ||
      child.index < copula.index,
  );
  if (outside.some((child) => child.index > predicate.index && isRestricting(tree, child))) return null;
  const { end } = subtree(tree, predicate.index);
  const behind = tree.analysis.tokens.slice(predicate.index + 1, end);
  const asides = behind.filter((token) => isAside(tree, token));
  const excluded = indexesIn([...outside, ...asides].map((child) => subtree(tree, child.index)));
  const tokens = tree.analysis.tokens
    .slice(copula.index + 1, end)
    .filter(
      (token) =>
        !excluded.has(token.index) && !verbTokens.has(token.index) && !isDroppedAdverb(token, predicate),
    );
  // `a method for measuring – in seconds – the speed of ships`: what the dashes set off is no aside.
  const last = withoutEnd(tokens).at(-1);
  if (last?.upos === 'VERB' && asides.some(({ head }) => head === last.index)) return null;
  const relative = isKind(tree, predicate)
    ? behind.filter((token) => token.relation === 'acl:relcl' && isKind(tree, tokenAt(tree, token.head)))
    : [];
  const clauses = indexesIn(relative.map((child) => subtree(tree, child.index)));
  const phrase = (own: readonly Token[]) => phraseFrom(tree, predicate, withoutEnd(own), bound);
  const whole = phrase(tokens);
  const short = clauses.size === 0 ? whole : phrase(tokens.filter(({ index }) => !clauses.has(index)));
  const core = short !== null && wordCount(short.text) >= tellingWords ? short : whole;
  return core === null ? null : { whole: whole ?? core, core };
}

function phraseFrom(
  tree: Tree,
  predicate: Token,
  tokens: readonly Token[],
  bound: Bound | null,
): Phrase | null {
  const text = wordTokens(tree, tokens, bound);
  const [first] = tokens;
  const last = tokens.at(-1);
  if (text === null || first === undefined || last === undefined || text.split(/\s+/).length > maxWords)
    return null;
  return {
    text,
    marker: null,
    // `high`, `ready for use`: how something is, and not what.
    type: predicate.upos === 'ADJ' ? 'manner' : typeOf(tree, predicate),
    entity: tree.mentionOf.get(predicate.index)?.entity ?? null,
    number: numberOf(tree, predicate),
    quantity: null,
    range: { first: first.index, end: last.index + 1 },
    head: predicate.index,
  };
}

/**
 * Whether a clause behind the attribute narrows what is said: under `if` or `when` it is so at times only. A participle
 * behind a comma (`…, reaching 200 grams a week`) and a contrast say something more, and a reason is a part of its own.
 */
function isRestricting(tree: Tree, child: Token): boolean {
  if (!hasRelation(child, 'advcl') && !hasRelation(child, 'parataxis')) return false;
  const marker = markerOf(tree, child);
  if (marker === 'because') return false;
  const isParticiple = marker === null && ['VBG', 'VBN'].includes(child.xpos);
  return !(isSetOff(tree, child) && (isParticiple || marker === 'although' || marker === 'though'));
}

function isAside(tree: Tree, token: Token): boolean {
  return (
    asideRelations.some((relation) => hasRelation(token, relation)) &&
    isSetOff(tree, token) &&
    !isThatClause(tree, token)
  );
}

function isSetOff(tree: Tree, token: Token): boolean {
  const { first } = subtree(tree, token.index);
  if (first >= token.index && tokenAt(tree, first).text === '(') return true;
  const opening =
    tokenAt(tree, first).upos === 'PUNCT' ? tokenAt(tree, first) : tree.analysis.tokens[first - 1];
  if (first > token.index || opening === undefined || !/^(?:[,–—(]|--?)$/u.test(opening.text)) return false;
  // `day-to-day`: a hyphen within a word.
  const before = tree.analysis.tokens[opening.index - 1];
  return opening.text !== '-' || before?.span.end !== opening.span.start;
}

/** `a study …`, `fractures …`: a kind, of which there may be others; what `the` picks out needs its clause. */
function isKind(tree: Tree, noun: Token): boolean {
  const determiners = dependents(tree, noun.index, 'det');
  return determiners.length === 0
    ? noun.xpos === 'NNS' && dependents(tree, noun.index, 'nmod:poss').length === 0
    : determiners.every(({ lemma }) => ['a', 'an'].includes(lemma.toLowerCase()));
}

/** Without the comma or dash that an aside leaves behind. */
function withoutEnd(tokens: readonly Token[]): readonly Token[] {
  const last = tokens.findLastIndex(({ text }) => !/^(?:[,;–—]|--?)$/u.test(text));
  return tokens.slice(0, last + 1);
}

/** `to` of `the best way is to ask`. */
function isInfinitiveMark({ index, relation }: Token, copula: Token, predicate: Token): boolean {
  return relation === 'mark' && index > copula.index && index < predicate.index;
}

/** `is a lake and a town`: a further word for the same subject, not a clause of its own, with its mark between. */
function isJoined(tree: Tree, predicate: Token, child: Token): boolean {
  if (child.relation === 'punct') return false;
  return (
    hasRelation(child, 'conj') &&
    child.index > predicate.index &&
    ['NOUN', 'PROPN', 'ADJ', 'NUM'].includes(child.upos) &&
    dependents(tree, child.index, 'nsubj', 'cop', 'aux').length === 0
  );
}

function isDroppedAdverb(token: Token, predicate: Token): boolean {
  return (
    token.head === predicate.index &&
    token.index < predicate.index &&
    ['also', 'still', 'now', 'already', 'not', "n't", 'n’t'].includes(token.text.toLowerCase())
  );
}
