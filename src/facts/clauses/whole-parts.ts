import { wordCount } from '../../base/text.js';
import { indexesIn } from '../../language/ranges.js';
import type { Token } from '../../model/analysis.js';
import type { Phrase, Role } from '../../model/fact.js';
import { markerOf } from '../reading/markers.js';
import { isSound } from '../reading/soundness.js';
import { dependents, hasRelation, subtree, type Tree } from '../tree.js';
import { findDanglingDefinite } from '../wording/definites.js';
import { wordTokens } from '../wording/wording.js';
import type { VerbGroup } from './action.js';
import { isSetOff, turningMarkers } from './adverbials.js';
import type { Part } from './part.js';
import { isStructural, partOf } from './parts.js';

/** Fewest and most words behind a verb that are taken as they are. */
const fewestWords = 3;
const mostWords = 20;
/** A time or place less sure than this is none of the clause's. */
const occasionGate = 0.5;
/** Roles that stand apart, since they are asked for. */
const occasions = new Set<Role>(['time', 'place']);
/** Marks of a parse gone wrong, and of a second sentence. */
const broken = [
  'parataxis',
  'dep',
  'list',
  'goeswith',
  'orphan',
  'reparandum',
  'discourse',
  'vocative',
  'dislocated',
];
/** What says something more where marks set it off. */
const asides = ['acl', 'appos', 'advcl'];
/** Subordinators without whose clause something else would be said. */
const turning = new Set([...turningMarkers, 'as if', 'until', 'except']);

/**
 * Times and places at the edges of a clause, and all else behind its verb as one complement, word for word but for asides
 * and further verbs. Null where words stand before the subject that are no occasion, and where the parse is broken.
 */
export function wholePartsOf(
  tree: Tree,
  predicate: Token,
  group: VerbGroup,
  subject: Phrase,
): readonly Part[] | null {
  const own = dependents(tree, predicate.index).filter(
    (child) => !group.tokens.includes(child.index) && !isStructural(child),
  );
  const front = own.filter(({ index }) => index < subject.range.first);
  const fronted = front.map((child) => partOf(tree, predicate, child, group, subject));
  const opening = fronted.filter((part) => part !== 'skip' && part !== 'refuse');
  if (fronted.includes('refuse') || !opening.every(isOccasion)) return null;
  const closing = closingOf(tree, predicate, own, group, subject).filter(
    ({ role }) => !opening.some((other) => other.role === role),
  );
  const rest = restOf(tree, predicate, group, closing);
  const text = rest === null ? null : wordTokens(tree, rest, subject);
  const [first] = rest ?? [];
  const last = rest?.at(-1);
  if (text === null || first === undefined || last === undefined) return null;
  if (wordCount(text) < fewestWords || wordCount(text) > mostWords) return null;
  const phrase: Phrase = {
    text,
    marker: null,
    type: 'clause',
    entity: null,
    number: 'singular',
    quantity: null,
    range: { first: first.index, end: last.index + 1 },
    head: first.index,
  };
  return [...opening, { role: 'complement', phrase, confidence: 1 }, ...closing];
}

function isOccasion({ role, confidence }: Part): boolean {
  return occasions.has(role) && confidence >= occasionGate;
}

/** The time with which a clause ends. */
function closingOf(
  tree: Tree,
  predicate: Token,
  own: readonly Token[],
  group: VerbGroup,
  subject: Phrase,
): readonly Part[] {
  const last = own.at(-1);
  if (last === undefined || last.index < predicate.index || !tree.timeOf.has(last.index)) return [];
  const part = partOf(tree, predicate, last, group, subject);
  return part !== 'skip' && part !== 'refuse' && part.role === 'time' && isOccasion(part) ? [part] : [];
}

/** The words behind the verb without asides, further verbs and what stands apart; null where they are no one clause. */
function restOf(
  tree: Tree,
  predicate: Token,
  group: VerbGroup,
  closing: readonly Part[],
): readonly Token[] | null {
  const start = Math.max(...group.tokens) + 1;
  const { end } = subtree(tree, predicate.index);
  const behind = tree.analysis.tokens.slice(start, end);
  if (behind.some((token) => broken.some((relation) => hasRelation(token, relation)))) return null;
  const left = behind.filter(
    (token) =>
      (hasRelation(token, 'conj') && token.head === predicate.index) ||
      closing.some(({ phrase }) => phrase.head === token.index) ||
      (asides.some((relation) => hasRelation(token, relation)) && isSetOff(tree, token)),
  );
  if (left.some((token) => hasRelation(token, 'advcl') && turning.has(markerOf(tree, token) ?? '')))
    return null;
  const dropped = indexesIn(left.map(({ index }) => subtree(tree, index)));
  const kept = behind.filter(({ index }) => !dropped.has(index));
  const isMark = ({ text, upos }: Token) => upos === 'PUNCT' && /^[,;.–—-]+$/u.test(text);
  const first = kept.findIndex((token) => !isMark(token));
  const rest = kept.slice(first, kept.findLastIndex((token) => !isMark(token)) + 1);
  if (first !== 0 || rest.length === 0 || !isSound(tree, predicate, rest)) return null;
  if (rest.some((token) => isLooseVerb(tree, token))) return null;
  return findDanglingDefinite(tree, rest) === null ? rest : null;
}

/** `Sailors interviewed in Bergen expressed concern`, read from `interviewed` on: a finite verb without a subject of its own. */
function isLooseVerb(tree: Tree, token: Token): boolean {
  return (
    token.upos === 'VERB' &&
    ['VBD', 'VBZ', 'VBP'].includes(token.xpos) &&
    !hasRelation(token, 'conj') &&
    !hasRelation(token, 'acl') &&
    dependents(tree, token.index, 'nsubj', 'csubj', 'expl').length === 0
  );
}
