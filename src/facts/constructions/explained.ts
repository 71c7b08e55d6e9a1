import type { Token, TokenRange } from '../../model/analysis.js';
import type { Phrase } from '../../model/fact.js';
import { hasSoundForm, isPredicate, isTyingAdverb, type VerbGroup, verbGroupOf } from '../clauses/action.js';
import { clauseMarkerOf, isSetOff, turningMarkers } from '../clauses/adverbials.js';
import { clauseSubject } from '../clauses/clause.js';
import type { Part } from '../clauses/part.js';
import { standingOf } from '../clauses/standing.js';
import { evidenceOfParts, type FactDraft, rolesFrom } from '../draft.js';
import { isClause, markerOf } from '../reading/markers.js';
import { dependents, hasRelation, subtree, type Tree, tokenAt } from '../tree.js';
import type { Bound } from '../wording/pronouns.js';
import { wordTokens } from '../wording/wording.js';

/** Days that only the day of writing tells. */
const pointingDays = new Set(['today', 'yesterday', 'tomorrow', 'tonight']);
/** What stands beside a predicate and is no part of what it says. */
const outerRelations = ['punct', 'cc', 'mark', 'discourse', 'vocative'];
/** Clauses and asides that a clause is whole without, where they are set off. */
const looseRelations = ['advcl', 'parataxis', 'obl', 'advmod', 'conj', 'appos', 'acl'];

/** A clause of which subject and verb are known. */
export interface Explained {
  readonly predicate: Token;
  readonly group: VerbGroup;
  readonly subject: Phrase;
}

/** Subject and verb of a clause; null where they are not sure. */
export function readExplained(tree: Tree, predicate: Token): Explained | null {
  // `is to become`: the `to` would be lost.
  if (!isPredicate(tree, predicate) || markerOf(tree, predicate)?.endsWith('to') === true) return null;
  const group = verbGroupOf(tree, predicate);
  if (group === null || (predicate.upos === 'VERB' && !hasSoundForm(predicate))) return null;
  if (dependents(tree, predicate.index, 'cop').length > 0 && group.action.lemma !== 'be') return null;
  const subject = clauseSubject(tree, predicate, group, true);
  return subject === null ? null : { predicate, group, subject };
}

/**
 * The fact that such a clause and what explains it, or follows from it, make; none where the clause is not asserted.
 *
 * @param rest all else that the clause says.
 * @param parts what is told beside it.
 */
export function explainedDraft(
  tree: Tree,
  { predicate, group, subject }: Explained,
  rest: Phrase | 'none',
  parts: readonly Part[],
  text: string,
): readonly FactDraft[] {
  const standing = standingOf(tree, predicate, group, true);
  if (standing === null) return [];
  const isOwn = isOfSpeaker(standing.attribution?.speaker, subject, tree);
  const all = [
    { role: 'subject' as const, phrase: subject },
    ...(rest === 'none' ? [] : [{ role: 'complement' as const, phrase: rest }]),
    ...parts,
  ];
  // An infinitive is told from a complement by its verb, not by its arc.
  const arcs = parts.filter(({ role }) => role !== 'purpose').map(({ confidence }) => confidence);
  return [
    {
      kind: 'reason' as const,
      text,
      action: group.action,
      roles: rolesFrom(all),
      members: [],
      ...standing,
      attribution: isOwn ? null : standing.attribution,
      confidence: Math.min(predicate.confidence, tokenAt(tree, subject.head).confidence, ...arcs),
      evidence: [evidenceOfParts(tree, predicate, all)],
    },
  ];
}

/** `He said he had stayed to help`: what moves somebody nobody knows but from him. */
function isOfSpeaker(speaker: string | undefined, { entity }: Phrase, tree: Tree): boolean {
  const own = entity === null ? undefined : tree.entityOf.get(entity);
  return own?.type === 'person' && own.forms.some((form) => speaker?.endsWith(form) === true);
}

/** What a question to one part of a clause names: all the rest of it. */
export function askedBeside(tree: Tree, { predicate, subject }: Explained, child: Token): Bound {
  const own = subtree(tree, child.index);
  const printed = new Set<number>();
  const whole = subtree(tree, predicate.index);
  for (let index = whole.first; index < whole.end; index++)
    if (index < own.first || index >= own.end) printed.add(index);
  return { ...subject, printed };
}

/**
 * What is said besides subject and verb, in the words of the text; `none` where that is nothing, null where it cannot be
 * told apart.
 *
 * @param part what explains the clause, or follows from it.
 * @param others further explanations: what somebody will use `to negotiate` is not whole without.
 */
export function restOf(
  tree: Tree,
  { predicate, group, subject }: Explained,
  part: Phrase,
  others: readonly Phrase[],
): Phrase | 'none' | null {
  const kept: Token[] = [];
  const firstVerb = Math.min(...group.tokens);
  const isCopular = dependents(tree, predicate.index, 'cop').length > 0;
  for (const child of dependents(tree, predicate.index)) {
    if (group.tokens.includes(child.index) || hasRelation(child, 'cop') || hasRelation(child, 'aux'))
      continue;
    if (['nsubj', 'csubj', ...outerRelations].some((relation) => hasRelation(child, relation))) continue;
    const range = subtree(tree, child.index);
    if (holds(range, part.head)) continue;
    const place = others.some(({ head }) => holds(range, head))
      ? placeOfOther(tree, child, predicate)
      : placeOf(tree, child, predicate, firstVerb, part, isCopular);
    if (place === 'refuse') return null;
    if (place === 'keep') kept.push(...tree.analysis.tokens.slice(range.first, range.end));
  }
  if (isCopular) kept.push(predicate);
  const tokens = withoutEnds(kept.sort((one, other) => one.index - other.index));
  const [first] = tokens;
  const last = tokens.at(-1);
  if (first === undefined || last === undefined) return 'none';
  const text = wordTokens(tree, tokens, subject);
  if (text === null || text.includes(':')) return null;
  return {
    text,
    marker: null,
    type: 'manner',
    entity: null,
    number: 'singular',
    quantity: null,
    range: { first: first.index, end: last.index + 1 },
    head: isCopular ? predicate.index : first.index,
  };
}

function holds({ first, end }: TokenRange, head: number): boolean {
  return head >= first && head < end;
}

/** A second explanation: `will use the month to negotiate` stays whole where it is asked under what condition. */
function placeOfOther(tree: Tree, child: Token, predicate: Token): 'keep' | 'drop' {
  return child.index > predicate.index && !isSetOff(tree, child) ? 'keep' : 'drop';
}

/** Whether a dependent belongs to what is explained, can go, or makes it unsure. */
function placeOf(
  tree: Tree,
  child: Token,
  predicate: Token,
  firstVerb: number,
  part: Phrase,
  isCopular: boolean,
): 'keep' | 'drop' | 'refuse' {
  const isLoose = looseRelations.some((relation) => hasRelation(child, relation));
  const isBehindPart = child.index > part.head;
  const marker = clauseMarkerOf(tree, child);
  if (marker === 'according to' || isTyingAdverb(child)) return 'drop';
  if (pointingDays.has(child.lemma.toLowerCase())) return 'drop';
  if (turningMarkers.has(marker ?? '')) return 'refuse';
  if (hasRelation(child, 'conj')) {
    if (isCopular && child.index < part.head && !isClause(tree, child)) return 'keep';
    return isBehindPart || part.head < predicate.index ? 'drop' : 'refuse';
  }
  if (hasRelation(child, 'expl') || hasRelation(child, 'dislocated')) return 'refuse';
  if (isLoose && isSetOff(tree, child)) return 'drop';
  if (child.index < firstVerb) return isLoose ? 'drop' : 'refuse';
  // `has itself banned`
  if (child.index < predicate.index && !isCopular) return 'refuse';
  if (hasRelation(child, 'parataxis')) return 'refuse';
  if (hasRelation(child, 'advcl')) return isBehindPart ? 'refuse' : 'keep';
  return isBehindPart && part.type === 'clause' && part.head > predicate.index ? 'refuse' : 'keep';
}

/** Without the marks at both ends. */
function withoutEnds(tokens: readonly Token[]): readonly Token[] {
  const isMark = (token: Token) => token.upos === 'PUNCT' && /^[,;–—-]$/u.test(token.text);
  const first = tokens.findIndex((token) => !isMark(token));
  const last = tokens.findLastIndex((token) => !isMark(token));
  return first < 0 ? [] : tokens.slice(first, last + 1);
}
