import type { Token, TokenRange } from '../model/analysis.js';
import type { Phrase, Role } from '../model/fact.js';
import { hasSoundForm, isPredicate, isTyingAdverb, type VerbGroup, verbGroupOf } from './action.js';
import { clauseMarkerOf, clausePhrase, isSetOff, roleOfClause, turningMarkers } from './adverbials.js';
import { clauseSubject } from './clause.js';
import { evidenceOf, type FactDraft, rolesFrom, tokensOf } from './draft.js';
import { isClause, markerOf } from './markers.js';
import { obliquePart } from './oblique-part.js';
import type { Part } from './part.js';
import { phraseOf } from './phrase.js';
import type { Bound } from './pronouns.js';
import { standingOf } from './standing.js';
import { stateFact } from './statement.js';
import { dependents, hasRelation, subtree, type Tree, tokenAt } from './tree.js';
import { wordTokens } from './wording.js';

const noTokens: ReadonlySet<number> = new Set();
const explaining: readonly Role[] = ['cause', 'purpose', 'means', 'condition'];
/** An explanation less sure than this may be that of another clause. An infinitive is told from a complement by its verb. */
const minConfidence = 0.4;
const minAimConfidence = 0.28;
/** Days that only the day of writing tells. */
const pointingDays = new Set(['today', 'yesterday', 'tomorrow', 'tonight']);
/** What stands beside a predicate and is no part of what it says. */
const outerRelations = ['punct', 'cc', 'mark', 'discourse', 'vocative'];
/** Clauses and asides that a clause is whole without, where they are set off. */
const looseRelations = ['advcl', 'parataxis', 'obl', 'advmod', 'conj', 'appos', 'acl'];

/**
 * Why, how, what for or under what condition something is so: `The team lost points because of an injury`. Of what is
 * explained only subject and verb are read; the rest stands as the text has it, for a question that asks for nothing
 * but the explanation: `Why did the team lose points?`. Clauses whose explanation another fact tells are left to it.
 *
 * @param told the facts of the article that were read part by part.
 */
export function findExplanations(tree: Tree, told: readonly FactDraft[]): readonly FactDraft[] {
  const known = new Set(told.flatMap(({ roles }) => explaining.map((role) => roles[role]?.head)));
  return tree.analysis.tokens.flatMap((predicate) => {
    // `is to become`: the `to` would be lost.
    if (!isPredicate(tree, predicate) || markerOf(tree, predicate)?.endsWith('to') === true) return [];
    const group = verbGroupOf(tree, predicate);
    if (group === null || (predicate.upos === 'VERB' && !hasSoundForm(predicate))) return [];
    if (dependents(tree, predicate.index, 'cop').length > 0 && group.action.lemma !== 'be') return [];
    if (!dependents(tree, predicate.index).some((child) => mayExplain(tree, child))) return [];
    const subject = clauseSubject(tree, predicate, group, true);
    if (subject === null) return [];
    const found = explanationsOf(tree, predicate, group, subject);
    return found.flatMap((part) => {
      if (known.has(part.phrase.head)) return [];
      const rest = restOf(tree, predicate, group, subject, part, found);
      const standing = rest === null ? null : standingOf(tree, predicate, group, true);
      if (rest === null || standing === null) return [];
      const isOwn = isOfSpeaker(standing.attribution?.speaker, subject, tree);
      const parts = [...(rest === 'none' ? [] : [{ role: 'complement' as const, phrase: rest }]), part];
      const all = [{ role: 'subject' as const, phrase: subject }, ...parts];
      return [
        {
          kind: 'reason' as const,
          text: stateFact(subject, group.action, parts),
          action: group.action,
          roles: rolesFrom(all),
          members: [],
          ...standing,
          attribution: isOwn ? null : standing.attribution,
          confidence: Math.min(
            predicate.confidence,
            tokenAt(tree, subject.head).confidence,
            ...(part.role === 'purpose' ? [] : [part.confidence]),
          ),
          evidence: [
            evidenceOf(
              tree,
              tokensOf(
                predicate,
                all.map(({ phrase }) => phrase),
              ),
            ),
          ],
        },
      ];
    });
  });
}

/** `He said he had stayed to help`: what moves somebody nobody knows but from him. */
function isOfSpeaker(speaker: string | undefined, { entity }: Phrase, tree: Tree): boolean {
  const own = entity === null ? undefined : tree.entityOf.get(entity);
  return own?.type === 'person' && own.forms.some((form) => speaker?.endsWith(form) === true);
}

function mayExplain(tree: Tree, child: Token): boolean {
  return hasRelation(child, 'advcl') || (hasRelation(child, 'obl') && markerOf(tree, child) !== null);
}

/** What explains a predicate, in the order of the text. */
function explanationsOf(tree: Tree, predicate: Token, group: VerbGroup, subject: Phrase): readonly Part[] {
  return dependents(tree, predicate.index).flatMap((child) => {
    const part = hasRelation(child, 'advcl')
      ? clausePart(tree, predicate, child, subject)
      : hasRelation(child, 'obl')
        ? obliquePart(
            tree,
            predicate,
            child,
            group,
            subject,
            phraseOf(tree, child.index, asked(tree, predicate, child, subject), noTokens, true),
          )
        : null;
    if (part === null || typeof part === 'string' || !explaining.includes(part.role)) return [];
    return part.confidence < (part.role === 'purpose' ? minAimConfidence : minConfidence) ? [] : [part];
  });
}

function clausePart(tree: Tree, predicate: Token, child: Token, subject: Phrase): Part | null {
  const role = roleOfClause(tree, predicate, child, clauseMarkerOf(tree, child));
  const phrase =
    role === null ? null : clausePhrase(tree, child, asked(tree, predicate, child, subject), true);
  return role === null || phrase === null ? null : { role, phrase, confidence: child.confidence };
}

/** What a question to an explanation names: all of the clause but the explanation. */
function asked(tree: Tree, predicate: Token, child: Token, subject: Phrase): Bound {
  const own = subtree(tree, child.index);
  const printed = new Set<number>();
  const whole = subtree(tree, predicate.index);
  for (let index = whole.first; index < whole.end; index++)
    if (index < own.first || index >= own.end) printed.add(index);
  return { ...subject, printed };
}

/** What is said besides subject and verb, in the words of the text; null where that cannot be told apart. */
function restOf(
  tree: Tree,
  predicate: Token,
  group: VerbGroup,
  subject: Phrase,
  part: Part,
  explanations: readonly Part[],
): Phrase | 'none' | null {
  const kept: Token[] = [];
  const firstVerb = Math.min(...group.tokens);
  const isCopular = dependents(tree, predicate.index, 'cop').length > 0;
  for (const child of dependents(tree, predicate.index)) {
    if (group.tokens.includes(child.index) || hasRelation(child, 'cop') || hasRelation(child, 'aux'))
      continue;
    if (['nsubj', 'csubj', ...outerRelations].some((relation) => hasRelation(child, relation))) continue;
    const range = subtree(tree, child.index);
    if (holds(range, part.phrase.head)) continue;
    const place = explanations.some(({ phrase }) => holds(range, phrase.head))
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
  part: Part,
  isCopular: boolean,
): 'keep' | 'drop' | 'refuse' {
  const isLoose = looseRelations.some((relation) => hasRelation(child, relation));
  const isBehindPart = child.index > part.phrase.head;
  const marker = clauseMarkerOf(tree, child);
  if (marker === 'according to' || isTyingAdverb(child)) return 'drop';
  if (pointingDays.has(child.lemma.toLowerCase())) return 'drop';
  if (turningMarkers.has(marker ?? '')) return 'refuse';
  if (hasRelation(child, 'conj')) {
    if (isCopular && child.index < part.phrase.head && !isClause(tree, child)) return 'keep';
    return isBehindPart || part.phrase.head < predicate.index ? 'drop' : 'refuse';
  }
  if (hasRelation(child, 'expl') || hasRelation(child, 'dislocated')) return 'refuse';
  if (isLoose && isSetOff(tree, child)) return 'drop';
  if (child.index < firstVerb) return isLoose ? 'drop' : 'refuse';
  // `has itself banned`
  if (child.index < predicate.index && !isCopular) return 'refuse';
  if (hasRelation(child, 'parataxis')) return 'refuse';
  if (hasRelation(child, 'advcl')) return isBehindPart ? 'refuse' : 'keep';
  return isBehindPart && part.phrase.type === 'clause' && part.phrase.head > predicate.index
    ? 'refuse'
    : 'keep';
}

/** Without the marks at both ends. */
function withoutEnds(tokens: readonly Token[]): readonly Token[] {
  const isMark = (token: Token) => token.upos === 'PUNCT' && /^[,;–—-]$/u.test(token.text);
  const first = tokens.findIndex((token) => !isMark(token));
  const last = tokens.findLastIndex((token) => !isMark(token));
  return first < 0 ? [] : tokens.slice(first, last + 1);
}
