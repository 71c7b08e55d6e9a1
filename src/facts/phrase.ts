import { nounClassOf } from '../language/lexicons/noun-classes.js';
import type { Quantity, Token, TokenRange } from '../model/analysis.js';
import type { CountedAmount, Phrase, PhraseType } from '../model/fact.js';
import { findDanglingDefinite } from './definites.js';
import { dependents, hasRelation, isWithin, subtree, type Tree, tokenAt } from './tree.js';
import { type Bound, wordTokens } from './wording.js';

const noTokens: ReadonlySet<number> = new Set();
/** Common nouns for bodies that decide and act, and so are asked for with `who`. */
const actingBodies = new Set(
  'government ministry company police team party council committee court parliament army union agency university school club bank firm organisation organization charity commission board department crew navy jury association federation authority administration cabinet congress senate assembly corporation institute institution foundation coalition opposition management staff tribunal inquiry regulator retailer airline publisher manufacturer network cooperative society'.split(
    ' ',
  ),
);
/** Longest phrase that a stem or key can carry. */
const maxWords = 24;
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
/**
 * The phrase headed by a token: `the release of more than 200 Palestinian prisoners being held in Israeli jails`.
 * Asides between commas are left out, names resolved, its preposition kept apart in `marker`.
 * Null where it could not stand alone: an unresolved pronoun, a cut quotation, a broken parse, too many words.
 *
 * @param bound what is named before this phrase in the same sentence: its pronouns may stay.
 * @param without heads of parts below it that the caller speaks of elsewhere.
 */
export function phraseOf(
  tree: Tree,
  head: number,
  bound: Bound | null,
  without: ReadonlySet<number> = noTokens,
): Phrase | null {
  const token = tokenAt(tree, head);
  const tokens = ownTokens(tree, token, without);
  if (tokens === null) return null;
  const marker = markerOf(tree, token);
  const text = wordTokens(tree, tokens, bound);
  const first = tokens[0];
  const last = tokens.at(-1);
  if (
    text === null ||
    first === undefined ||
    last === undefined ||
    pointsBack(tree, token) ||
    findDanglingDefinite(tree, tokens) !== null
  )
    return null;
  if (text.includes(':') || text.split(/\s+/).length > maxWords) return null;
  return {
    text,
    marker,
    type: typeOf(tree, token),
    entity: tree.mentionOf.get(head)?.entity ?? null,
    number: numberOf(tree, token),
    quantity: amountOf(tree, token, tokens, bound),
    range: { first: first.index, end: last.index + 1 },
    head,
  };
}

/** The preposition or subordinator of a token, with its fixed parts: `in exchange for`; null where it has none. */
export function markerOf(tree: Tree, token: Token): string | null {
  const parts = markerTokens(tree, token);
  return parts.length === 0 ? null : parts.map((part) => part.text.toLowerCase()).join(' ');
}

/** A preposition before the predicate of a clause (`was in Paris`) belongs to the clause. */
function markerTokens(tree: Tree, token: Token): readonly Token[] {
  return dependents(tree, token.index, ...(isClause(tree, token) ? ['mark'] : ['case', 'mark']))
    .filter((part) => part.lemma !== "'s" && part.index < token.index && !isHedge(tree, token, part))
    .flatMap((part) => [part, ...dependents(tree, part.index, 'fixed')])
    .sort((one, other) => one.index - other.index);
}

/** `around` of `around 30 volunteers` is a hedge, not a preposition. */
function isHedge(tree: Tree, token: Token, part: Token): boolean {
  const quantity = tree.quantityOf.get(token.index)?.[0];
  return quantity?.hedge != null && part.index >= quantity.first && part.index < quantity.number;
}

function isClause(tree: Tree, token: Token): boolean {
  return dependents(tree, token.index, 'nsubj', 'cop').length > 0;
}

/** The tokens of a phrase in order, without marker, outer marks and asides; null where the parse looks broken. */
export function ownTokens(
  tree: Tree,
  token: Token,
  without: ReadonlySet<number> = noTokens,
): readonly Token[] | null {
  const range = subtree(tree, token.index);
  const dropped = new Set<number>();
  const drop = (index: number) => {
    const part = subtree(tree, index);
    for (let at = part.first; at < part.end; at++) dropped.add(at);
  };
  for (const index of without) if (isWithin(tree, index, token.index)) drop(index);
  for (const part of markerTokens(tree, token)) dropped.add(part.index);
  for (const child of dependents(tree, token.index, 'cc')) if (child.index < token.index) drop(child.index);
  for (let index = range.first; index < range.end; index++) {
    if (dropped.has(index) || index === token.index) continue;
    const inner = tokenAt(tree, index);
    if (
      refusedRelations.some((relation) => hasRelation(inner, relation)) &&
      !(token.upos === 'VERB' && hasRelation(inner, 'advcl')) &&
      !isInsideClause(tree, index, token.index)
    )
      return null;
    if (token.upos !== 'VERB' && !isClause(tree, token) && isLooseClause(tree, inner, token)) return null;
    if (isAside(tree, inner)) {
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

/** The commas around an aside go with it. */
function dropCommas(tree: Tree, aside: TokenRange, whole: TokenRange, dropped: Set<number>): void {
  for (const index of [aside.first - 1, aside.end])
    if (index > whole.first && index < whole.end && /^[,–—]$/u.test(tokenAt(tree, index).text))
      dropped.add(index);
}

/** An apposition or relative clause set off by a comma says something more; the phrase is whole without it. */
function isAside(tree: Tree, token: Token): boolean {
  if (markerOf(tree, token) === 'according to') return true;
  if (tree.analysis.tokens[subtree(tree, token.index).first]?.text === '(') return true;
  if (!['acl', 'appos', 'nummod'].some((relation) => hasRelation(token, relation))) return false;
  const { first } = subtree(tree, token.index);
  const opening = tree.analysis.tokens[first];
  const before = tree.analysis.tokens[first - 1];
  const marks = /^[,–—(]$/u;
  return (
    (opening !== undefined && opening.upos === 'PUNCT' && marks.test(opening.text)) ||
    (before !== undefined && before.upos === 'PUNCT' && marks.test(before.text))
  );
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

/** `one` or `these` alone means something only beside what it counts. */
function pointsBack(tree: Tree, head: Token): boolean {
  if (head.upos !== 'NUM' && head.xpos !== 'DT' && head.xpos !== 'CD') return false;
  const quantity = tree.quantityOf.get(head.index)?.[0];
  const isBareCount = quantity?.kind === 'count' && quantity.counted === null;
  return (quantity === undefined || isBareCount) && !tree.timeOf.has(head.index);
}

/** What the phrase stands for, from names, times, numbers and the class of its noun. */
export function typeOf(tree: Tree, token: Token): PhraseType {
  const time = tree.timeOf.get(token.index);
  if (time !== undefined)
    return time.kind === 'duration' ? 'duration' : time.kind === 'frequency' ? 'frequency' : 'date';
  const mention = tree.mentionOf.get(token.index);
  const entity = mention === undefined ? undefined : tree.entityOf.get(mention.entity);
  if (entity !== undefined)
    return entity.type === 'event' || entity.type === 'work' || entity.type === 'other'
      ? 'thing'
      : entity.type;
  const quantity = tree.quantityOf.get(token.index)?.[0];
  if (quantity !== undefined && (quantity.number === token.index || quantity.kind !== 'count')) {
    if (
      quantity.kind === 'duration' ||
      quantity.kind === 'money' ||
      quantity.kind === 'percent' ||
      quantity.kind === 'measure'
    )
      return quantity.kind;
    if (quantity.kind === 'count') return 'count';
  }
  if (token.upos === 'VERB') return 'clause';
  const nounClass = nounClassOf(token.lemma.toLowerCase());
  if (nounClass === 'person') return 'person';
  if (actingBodies.has(token.lemma.toLowerCase())) return 'organization';
  if (nounClass === 'place') return 'place';
  if (nounClass === 'time') return 'date';
  return 'thing';
}

/** Grammatical number: plural nouns, joined heads, names in the plural. */
export function numberOf(tree: Tree, token: Token): Phrase['number'] {
  const joined = dependents(tree, token.index, 'conj').some((other) =>
    dependents(tree, other.index, 'cc').some((word) => word.lemma === 'and'),
  );
  if (joined || token.xpos === 'NNS' || token.xpos === 'NNPS') return 'plural';
  const mention = tree.mentionOf.get(token.index);
  if (mention !== undefined) return tree.entityOf.get(mention.entity)?.number ?? 'singular';
  if (['people', 'police', 'they', 'we', 'these', 'those'].includes(token.lemma.toLowerCase()))
    return 'plural';
  const quantity = tree.quantityOf.get(token.index)?.[0];
  return quantity?.kind === 'count' && quantity.value !== 1 ? 'plural' : 'singular';
}

/** `more than 200 Palestinian prisoners` gives `more than 200` and `Palestinian prisoners`. */
function amountOf(
  tree: Tree,
  head: Token,
  tokens: readonly Token[],
  bound: Bound | null,
): CountedAmount | null {
  const quantities = tree.quantityOf.get(head.index) ?? [];
  const [quantity] = quantities;
  if (quantities.length !== 1 || quantity === undefined || quantity.kind === 'ordinal') return null;
  const inside = (token: Token) => isAmountToken(tree, quantity, token);
  const amount = wordTokens(tree, tokens.filter(inside), bound);
  const others = tokens.filter((token) => !inside(token));
  const counted = countedWords(tree, others, bound);
  if (
    amount === null ||
    amount === '' ||
    /^(?:than|many as|much as|few as|little as)\b/i.test(amount) ||
    counted === null
  )
    return null;
  return { amount, counted, kind: quantity.kind, value: quantity.value, hedge: quantity.hedge };
}

/**
 * What a number counts: `prisoners`, `drinking water` of `90 tonnes of drinking water`; empty for a bare amount. Null
 * for definite ones (`the two delegations`), which nobody asks the number of, and for mere places (`from the crater`).
 */
function countedWords(tree: Tree, tokens: readonly Token[], bound: Bound | null): string | null {
  const [first] = tokens;
  if (first === undefined) return '';
  const rest = first.lemma === 'of' ? tokens.slice(1) : tokens;
  const [opening] = rest;
  if (opening === undefined || ['DET', 'PRON', 'ADP', 'SCONJ', 'PUNCT'].includes(opening.upos)) return null;
  return wordTokens(tree, rest, bound);
}

/** Hedge and number for counts (`about two and a half million`), the unit too for money, shares and measures. */
function isAmountToken(tree: Tree, quantity: Quantity, token: Token): boolean {
  if (token.index < quantity.first || token.index >= quantity.end) return false;
  if (quantity.kind !== 'count') return true;
  for (let index = token.index; index < quantity.end; index++)
    if (tokenAt(tree, index).upos === 'NUM' || index === quantity.number) return true;
  return false;
}
