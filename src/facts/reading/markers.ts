import { oncePer } from '../../base/once.js';
import type { Token } from '../../model/analysis.js';
import { dependents, type Tree } from '../tree.js';

/** Adverbs that belong to the preposition behind them: `shortly after the vote`, `up from 12`. */
const leadingAdverbs = new Set([
  'back',
  'down',
  'early',
  'even',
  'exactly',
  'far',
  'immediately',
  'just',
  'late',
  'long',
  'only',
  'out',
  'over',
  'right',
  'shortly',
  'soon',
  'straight',
  'up',
]);

/** The preposition or subordinator of a token, with its fixed parts: `in exchange for`; null where it has none. */
export function markerOf(tree: Tree, token: Token): string | null {
  const parts = markerTokens(tree, token);
  return parts.length === 0 ? null : parts.map((part) => part.text.toLowerCase()).join(' ');
}

/** The tokens of `markerOf`, in order. A preposition before the predicate of a clause (`was in Paris`) belongs to the clause. */
export function markerTokens(tree: Tree, token: Token): readonly Token[] {
  return markersIn(tree)(token);
}

const markersIn = oncePer((tree: Tree) =>
  oncePer((token: Token): readonly Token[] =>
    dependents(tree, token.index, ...(isClause(tree, token) ? ['mark'] : ['case', 'mark']))
      .filter((part) => part.lemma !== "'s" && part.index < token.index && !isHedge(tree, token, part))
      .flatMap((part) => [part, ...dependents(tree, part.index, 'fixed')])
      .sort((one, other) => one.index - other.index),
  ),
);

/** `around` of `around 30 volunteers` is a hedge, not a preposition. */
function isHedge(tree: Tree, token: Token, part: Token): boolean {
  const quantity = tree.quantityOf.get(token.index)?.[0];
  return quantity?.hedge != null && part.index >= quantity.first && part.index < quantity.number;
}

/** Whether a token is the predicate of a clause with a subject or copula. */
export function isClause(tree: Tree, token: Token): boolean {
  return dependents(tree, token.index, 'nsubj', 'cop').length > 0;
}

/** `shortly` of `shortly after the vote`: adverbs right before the preposition, in the order of the text. */
export function leadingTokens(tree: Tree, token: Token): readonly Token[] {
  const [first] = markerTokens(tree, token);
  if (first === undefined || isClause(tree, token)) return [];
  const before = tree.analysis.tokens[first.index - 1];
  const leads =
    before !== undefined &&
    leadingAdverbs.has(before.lemma.toLowerCase()) &&
    before.relation === 'advmod' &&
    [token.index, token.head, first.index].includes(before.head);
  return leads ? [before] : [];
}

/** `markerOf` with the adverb before it: `shortly after`. */
export function wholeMarkerOf(tree: Tree, token: Token): string | null {
  const marker = markerOf(tree, token);
  return marker === null
    ? null
    : [...leadingTokens(tree, token).map((part) => part.text.toLowerCase()), marker].join(' ');
}

/** Whether an adverb is read with the preposition behind it. */
export function leadsNext(tree: Tree, adverb: Token): boolean {
  if (!leadingAdverbs.has(adverb.lemma.toLowerCase())) return false;
  const next = tree.analysis.tokens[adverb.index + 1];
  const headed = next === undefined || next.head < 0 ? undefined : tree.analysis.tokens[next.head];
  return headed !== undefined && headed.index > adverb.index && leadingTokens(tree, headed).includes(adverb);
}
