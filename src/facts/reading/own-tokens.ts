import { oncePer } from '../../base/once.js';
import type { Token, TokenRange } from '../../model/analysis.js';
import { dependents, hasRelation, isWithin, subtree, type Tree, tokenAt } from '../tree.js';
import { isClause, leadingTokens, markerOf, markerTokens } from './markers.js';
import { isThatClause } from './that-clause.js';

const noTokens: ReadonlySet<number> = new Set();
/** Relations that make a phrase unfit: loose attachments, and marks of a parse gone wrong. */
const refusedRelations = [
  'parataxis',
  'discourse',
  'vocative',
  'dislocated',
  'orphan',
  'reparandum',
  'dep',
  'goeswith',
  'advcl',
  'list',
];

/** The tokens of a phrase in order, without marker, outer marks and asides; null where the parse looks broken. */
export function ownTokens(
  tree: Tree,
  token: Token,
  without: ReadonlySet<number> = noTokens,
): readonly Token[] | null {
  return without.size === 0 ? allOwnTokens(tree)(token) : readOwnTokens(tree, token, without);
}

/** Most phrases are asked for by several constructions, with all their parts. */
const allOwnTokens = oncePer((tree: Tree) => oncePer((token: Token) => readOwnTokens(tree, token, noTokens)));

function readOwnTokens(tree: Tree, token: Token, without: ReadonlySet<number>): readonly Token[] | null {
  const range = subtree(tree, token.index);
  const dropped = new Set<number>();
  const drop = (index: number) => {
    const part = subtree(tree, index);
    for (let at = part.first; at < part.end; at++) dropped.add(at);
  };
  for (const index of without) if (isWithin(tree, index, token.index)) drop(index);
  for (const part of [...markerTokens(tree, token), ...leadingTokens(tree, token)]) dropped.add(part.index);
  for (const child of dependents(tree, token.index, 'cc')) if (child.index < token.index) drop(child.index);
  const isOfClause = token.upos === 'VERB' || isClause(tree, token);
  for (let index = range.first; index < range.end; index++) {
    if (dropped.has(index) || index === token.index) continue;
    const inner = tokenAt(tree, index);
    if (
      refusedRelations.some((relation) => hasRelation(inner, relation)) &&
      !(isOfClause && hasRelation(inner, 'advcl')) &&
      !isInsideClause(tree, index, token.index)
    )
      return null;
    if (!isOfClause && isLooseClause(tree, inner, token)) return null;
    if (isAside(tree, inner)) {
      if (
        cutsName(tree, subtree(tree, index), range) ||
        namesBearer(tree, inner) ||
        isListed(tree, inner) ||
        takesAdjective(tree, inner)
      )
        return null;
      drop(index);
      dropCommas(tree, subtree(tree, index), range, dropped);
    }
  }
  const kept: Token[] = [];
  for (let index = range.first; index < range.end; index++)
    if (!dropped.has(index)) kept.push(tokenAt(tree, index));
  return trimMarks(kept);
}

/** A verb joined to a noun, or a subject inside a noun phrase: a clause that the parser hung in the wrong place. */
function isLooseClause(tree: Tree, inner: Token, top: Token): boolean {
  if (isInsideClause(tree, inner.index, top.index)) return false;
  return hasRelation(inner, 'nsubj') || (inner.upos === 'VERB' && hasRelation(inner, 'conj'));
}

/** `the Childhood Arrivals (DACA) program`, the noun behind the brackets hung elsewhere: the words before are cut. */
function cutsName(tree: Tree, aside: TokenRange, whole: TokenRange): boolean {
  const behind = tree.analysis.tokens[aside.end];
  return (
    aside.end === whole.end &&
    tokenAt(tree, aside.first).text === '(' &&
    behind !== undefined &&
    (behind.upos === 'NOUN' || behind.upos === 'PROPN')
  );
}

/** `frost, failing crops, and dying cows`: a member of a list, read as what the one before it is. */
function isListed(tree: Tree, aside: Token): boolean {
  if (!hasRelation(aside, 'appos') || aside.xpos !== 'NNS') return false;
  if (dependents(tree, aside.index, 'det', 'nmod:poss').length > 0) return false;
  const { end } = subtree(tree, aside.index);
  const behind = tree.analysis.tokens.slice(end, end + 2).filter(({ upos }) => upos !== 'PUNCT');
  return behind[0]?.upos === 'CCONJ';
}

/** What somebody is held or found to be. */
const heldToBe = new Set(['accountable', 'answerable', 'guilty', 'liable', 'responsible']);

/** `hold Arden, the largest firm, accountable for it`: the adjective behind the aside belongs to the verb. */
function takesAdjective(tree: Tree, aside: Token): boolean {
  return (
    heldToBe.has(aside.lemma) ||
    (hasRelation(aside, 'appos') &&
      dependents(tree, aside.index, 'amod').some(
        ({ index }) => index > aside.index && tokenAt(tree, index - 1).text === ',',
      ))
  );
}

/** `Winner of two prizes, Anna Karlsen is …`: the name behind a description without an article is what is told of. */
function namesBearer(tree: Tree, aside: Token): boolean {
  const description = tokenAt(tree, aside.head);
  if (!hasRelation(aside, 'appos') || aside.upos !== 'PROPN' || description.xpos !== 'NN') return false;
  return dependents(tree, description.index, 'det', 'nmod:poss', 'nummod').length === 0;
}

/** `While farmers sell fish, such as cod, sailors buy it`: the comma behind the aside closes the clause in front as well. */
function endsFronted(tree: Tree, { end }: TokenRange): boolean {
  for (let at = tree.analysis.tokens[end - 1]; at !== undefined; at = tree.analysis.tokens[at.head])
    if (hasRelation(at, 'advcl') && at.head >= end && Math.abs(subtree(tree, at.index).end - end) < 2)
      return true;
  return false;
}

/** The commas around an aside go with it. */
function dropCommas(tree: Tree, aside: TokenRange, whole: TokenRange, dropped: Set<number>): void {
  // `Shell (65th), Toyota (70th)`: brackets are the aside's own marks, the comma is the list's.
  if (tokenAt(tree, aside.first).text === '(') return;
  for (const index of endsFronted(tree, aside) ? [aside.first - 1] : [aside.first - 1, aside.end])
    if (index > whole.first && index < whole.end && /^(?:[,–—]|--)$/u.test(tokenAt(tree, index).text))
      dropped.add(index);
}

/**
 * An apposition, relative clause, age or later adjective set off by a comma says something more; the phrase is whole
 * without it.
 */
function isAside(tree: Tree, token: Token): boolean {
  if (markerOf(tree, token) === 'according to') return true;
  if (isYearOfDay(tree, token) || isThatClause(tree, token)) return false;
  if (tree.analysis.tokens[subtree(tree, token.index).first]?.text === '(') return true;
  const isLater =
    hasRelation(token, 'amod') &&
    token.index > token.head &&
    dependents(tree, token.index, 'conj').length === 0;
  const isAge = token.relation === 'nmod:unmarked' && token.upos === 'NUM';
  const isLateNumber = hasRelation(token, 'nummod') && token.index > token.head;
  const isLoose =
    ['acl', 'appos'].some((relation) => hasRelation(token, relation)) || isBetweenCommas(tree, token);
  if (isTellingOfName(tree, token)) return true;
  if (!isLoose && !isLater && !isLateNumber && !isAge) return false;
  const { first } = subtree(tree, token.index);
  const opening = tree.analysis.tokens[first];
  const before = tree.analysis.tokens[first - 1];
  const marks = /^(?:[,–—(]|--)$/u;
  // `Karlsen, herself a judge, …`: two appositions in one.
  const sibling = dependents(tree, token.head).find(
    (other) => hasRelation(other, 'appos') && subtree(tree, other.index).end === first,
  );
  if (sibling !== undefined && hasRelation(token, 'appos') && isAside(tree, sibling)) return true;
  return (
    (opening !== undefined && opening.upos === 'PUNCT' && marks.test(opening.text)) ||
    (before !== undefined && before.upos === 'PUNCT' && marks.test(before.text))
  );
}

/** `the Harbour Cafe which was flooded`: a name says alone which one it is, comma or not. */
function isTellingOfName(tree: Tree, token: Token): boolean {
  const mention = token.relation === 'acl:relcl' ? tree.mentionOf.get(token.head) : undefined;
  const type = mention?.form === 'name' ? tree.entityOf.get(mention.entity)?.type : undefined;
  // `two New Yorkers who left`, `a Fulbright Fellow who left`: not all of them.
  if (type === undefined || type === 'group') return false;
  if (dependents(tree, token.head, 'det', 'nummod').some(({ lemma }) => lemma !== 'the')) return false;
  // `The Man Who Sold the Moon` is a title.
  return /^(?:which|who)$/u.test(tree.analysis.tokens[subtree(tree, token.index).first]?.text ?? '');
}

/** `March 12, 1838`: the year behind the comma is a part of the date. */
function isYearOfDay(tree: Tree, { index, head }: Token): boolean {
  const time = tree.timeOf.get(head);
  return time !== undefined && time.first <= index && index < time.end;
}

/** `Karlsen, from Oslo, said`: the place or kind of a name or noun between two commas, with no list around it. */
function isBetweenCommas(tree: Tree, token: Token): boolean {
  if (!hasRelation(token, 'nmod') || token.index < token.head) return false;
  const { first, end } = subtree(tree, token.index);
  const { tokens } = tree.analysis;
  const opens = tokens[first]?.text === ',' || tokens[first - 1]?.text === ',';
  const closes = tokens[end]?.text === ',' || tokens[end - 1]?.text === ',';
  const isListed = [token.head, token.index].some((index) => dependents(tree, index, 'conj').length > 0);
  return opens && closes && !isListed && markerOf(tree, token) !== null;
}

function isInsideClause(tree: Tree, index: number, top: number): boolean {
  for (let at = tokenAt(tree, index).head; at !== top && at >= 0; at = tokenAt(tree, at).head)
    if (['acl', 'ccomp', 'xcomp'].some((relation) => hasRelation(tokenAt(tree, at), relation))) return true;
  return false;
}

/** Takes commas and the like off both ends, but a quotation mark only where its partner goes too. */
function trimMarks(tokens: readonly Token[]): readonly Token[] | null {
  let first = 0;
  let end = tokens.length;
  const isMark = (token: Token | undefined) => token?.upos === 'PUNCT' && /^[,;:.–—-]+$/u.test(token.text);
  while (first < end && isMark(tokens[first])) first++;
  while (end > first && isMark(tokens[end - 1])) end--;
  const kept = tokens.slice(first, end);
  return kept.length === 0 ? null : kept;
}
