import { lemmatize } from '../../language/inflection/lemmatize.js';
import { participleOf } from '../../language/inflection/verbs.js';
import { sayingVerbs } from '../../language/lexicons/saying.js';
import type { Token } from '../../model/analysis.js';
import type { Phrase } from '../../model/fact.js';
import { dependents, hasRelation, subtree, type Tree, tokenAt } from '../tree.js';
import { phraseOf } from '../wording/phrase.js';
import { hasSoundForm, type VerbGroup, verbGroupOf } from './action.js';
import { agrees } from './agreement.js';
import { antecedentOf } from './antecedents.js';
import { fitToFrame } from './frame.js';
import { mayJoinAbove } from './joined-verbs.js';
import { joinLightNoun } from './light-verbs.js';
import type { Part } from './part.js';
import { droppableRoles, partsOf } from './parts.js';
import { isPlannedThen } from './planned-then.js';
import { hasRivalObjects } from './rival-objects.js';
import { wholePartsOf } from './whole-parts.js';

/** A predicate with everything that belongs to it, all of it understood. */
export interface Clause {
  readonly predicate: Token;
  readonly group: VerbGroup;
  readonly subject: Phrase;
  /** In the order of the text. */
  readonly parts: readonly Part[];
  /** Probability that predicate, subject and what cannot be left out are right: the product of their arcs. */
  readonly confidence: number;
}

/** `on Monday evening Mere Talaga`: words of another clause hung on the subject. */
const beginsElsewhere = /^(?:on|in|at|by|for|from|after|before|during|since|with|as|until)\s/iu;

/** Of verbs joined to one that is itself joined less surely, the subject is a guess. */
const chainGate = 0.4;

/** Nouns for what somebody does: behind them `is building` tells what it is. */
const deedNouns = new Set(
  'achievement advantage aim ambition benefit challenge danger duty feat goal habit hobby idea job joy mission mistake objective option pleasure priority problem purpose reason risk role skill solution step task thing trick way'.split(
    ' ',
  ),
);

/**
 * Reads the clause of a predicate, or null where a dependent is not understood, the subject is missing or
 * unresolved, or the verb does not agree with it: `Hamas freed hostages on Friday` gives freed, subject, patient, time.
 */
export function readClause(tree: Tree, predicate: Token): Clause | null {
  const opening = readOpening(tree, predicate);
  if (opening === null || sharesObject(tree, predicate)) return null;
  const { group, subject, arc } = opening;
  const found = partsOf(tree, predicate, group, subject);
  const parts = found === null ? null : fitToFrame(group.action, found);
  if (parts === null) return null;
  const joined = joinLightNoun(group.action, parts);
  const core = parts.filter((part) => !droppableRoles.has(part.role)).map((part) => part.confidence);
  const confidence = arc * predicate.confidence * Math.min(1, ...core);
  return { predicate, group: { ...group, action: joined.action }, subject, parts: joined.parts, confidence };
}

/**
 * Reads a main clause of which not every part is understood, what stands behind the verb word for word as its complement:
 * `The actin bundles begin to disappear` gives subject, begin, and the rest. Null where not even the verb, its subject and
 * where the clause ends are certain.
 */
export function readWholeClause(tree: Tree, predicate: Token): Clause | null {
  const opening = readOpening(tree, predicate);
  if (opening === null) return null;
  const { group, subject, arc } = opening;
  // What is denied of one part of a clause may be so of another.
  if (group.action.negated) return null;
  const parts = wholePartsOf(tree, predicate, group, subject);
  if (parts === null) return null;
  return { predicate, group, subject, parts, confidence: arc * predicate.confidence };
}

/** Verb and subject of a clause, which fit each other. */
interface Opening {
  readonly group: VerbGroup;
  readonly subject: Phrase;
  /** Probability that the subject is that of the verb. */
  readonly arc: number;
}

function readOpening(tree: Tree, predicate: Token): Opening | null {
  const group = verbGroupOf(tree, predicate);
  if (group === null || !hasSoundForm(predicate)) return null;
  if (hasRivalObjects(tree, predicate) || isPlannedThen(tree, predicate)) return null;
  const subject = clauseSubject(tree, predicate, group);
  if (subject === null || isHalfPerfect(tree, predicate) || isGerundState(tree, predicate, subject))
    return null;
  return { group, subject, arc: tokenAt(tree, subject.head).confidence };
}

/** The subject of a predicate as a phrase; null where it is missing, unresolved, or not the verb's. */
export function clauseSubject(
  tree: Tree,
  predicate: Token,
  group: VerbGroup,
  isInPlace = false,
): Phrase | null {
  if (isHalfPerfect(tree, predicate)) return null;
  const head = subjectOf(tree, predicate);
  const own = new Set([predicate.index, relativeAbove(tree, predicate)]);
  const phrase = head === null ? null : phraseOf(tree, head, null, own, isInPlace);
  if (head === null || phrase === null) return null;
  // `spoke of a storm that destroyed …`: the preposition is of the clause above.
  const named = isOwnSubject(tree, predicate, head) ? phrase : { ...phrase, marker: null };
  const subject = named.type === 'clause' ? { ...named, type: 'thing' as const } : named;
  if (subject.marker !== null || beginsElsewhere.test(subject.text)) return null;
  const isRead = agrees(tree, predicate, subject) && isBesideSubject(tree, predicate, subject, group);
  return isRead && !isCutDescription(tree, subject) ? subject : null;
}

/** The first of joined relative clauses: `killed` for `ate` of `who killed and ate a rabbit`, which is no part of who did. */
function relativeAbove(tree: Tree, predicate: Token): number {
  let at = predicate;
  while (hasRelation(at, 'conj')) at = tokenAt(tree, at.head);
  return hasRelation(at, 'acl') ? at.index : predicate.index;
}

/** `One of his aims is building a school`: the aim builds nothing, it is the building. */
function isGerundState(tree: Tree, predicate: Token, subject: Phrase): boolean {
  const isProgressive =
    predicate.xpos === 'VBG' && dependents(tree, predicate.index, 'aux').some((word) => word.lemma === 'be');
  if (!isProgressive || dependents(tree, predicate.index, 'obj').length === 0) return false;
  const head = tokenAt(tree, subject.head);
  const [named] = head.upos === 'NUM' ? dependents(tree, head.index, 'nmod') : [head];
  return named !== undefined && deedNouns.has(named.lemma.toLowerCase());
}

/** `designed and built a bridge`: what was designed hangs on the second verb. */
function sharesObject(tree: Tree, predicate: Token): boolean {
  const own = dependents(tree, predicate.index);
  const [next] = own.filter((child) => hasRelation(child, 'conj') && child.upos === 'VERB');
  if (
    next === undefined ||
    own.some((child) =>
      ['obj', 'obl', 'xcomp', 'ccomp'].some(
        (relation) => hasRelation(child, relation) && child.index > predicate.index,
      ),
    )
  )
    return false;
  return next.index - predicate.index <= 2 && dependents(tree, next.index, 'obj').length > 0;
}

/** `had cost`, `has itself banned`: a participle read as a bare noun or adjective, so that `had` seems to be the verb. */
function isHalfPerfect(tree: Tree, predicate: Token): boolean {
  const next = tree.analysis.tokens[predicate.index + 1];
  if (predicate.lemma !== 'have' || next === undefined) return false;
  if (/sel(?:f|ves)$/u.test(next.text)) return true;
  if (next.head !== predicate.index || next.xpos !== 'NN') return false;
  const lemma = lemmatize(next.text, 'VERB', 'VBN');
  return participleOf(lemma) === next.text && subtree(tree, next.index).first === next.index;
}

/**
 * Whether the words before the verb are the subject's, an adverb, or a closed aside. In `Blinken, on a trip since the
 * conflict erupted, …` the word before `erupted` is neither, which betrays a wrong subject.
 */
function isBesideSubject(tree: Tree, predicate: Token, subject: Phrase, group: VerbGroup): boolean {
  const isOwn = isOwnSubject(tree, predicate, subject.head);
  const first = Math.min(...group.tokens);
  const before = tree.analysis.tokens[first - 1];
  if (!isOwn || subject.head > first || before === undefined) return true;
  // `Antony Blinken on Thursday told`: a time of the verb's own may stand between.
  const isTime = dependents(tree, predicate.index, 'obl').some(
    (child) => tree.timeOf.has(child.index) && subtree(tree, child.index).end === first,
  );
  return isTime || before.index === subject.range.end - 1 || before.upos === 'PUNCT' || before.upos === 'ADV';
}

function isOwnSubject(tree: Tree, predicate: Token, subject: number): boolean {
  return dependents(tree, predicate.index, 'nsubj', 'csubj').some((token) => token.index === subject);
}

/**
 * The head of the subject: its own, the gerund of `Reducing waste saves money`, the antecedent of `who`, or that of the
 * verb it is joined to.
 */
export function subjectOf(tree: Tree, predicate: Token): number | null {
  if (dependents(tree, predicate.index, 'expl').length > 0) return null;
  const own = dependents(tree, predicate.index, 'nsubj');
  const [clause] = dependents(tree, predicate.index, 'csubj');
  if (clause !== undefined)
    return own.length === 0 && isGerundSubject(tree, predicate, clause) ? clause.index : null;
  if (own.length > 1) return null;
  const [subject] = own;
  if (subject !== undefined) {
    // `the films he made`: a relative clause with a subject of its own lacks another part.
    const isRelative = ['WDT', 'WP'].includes(subject.xpos) || subject.lemma === 'that';
    if (!isRelative)
      return hasRelation(predicate, 'acl:relcl') && !isPlaced(tree, predicate) ? null : subject.index;
    return hasRelation(predicate, 'acl:relcl') ? antecedentOf(tree, predicate, subject) : null;
  }
  if (predicate.relation !== 'conj') return null;
  const first = tokenAt(tree, predicate.head);
  // `is a hero in Nagoya but led an invasion`: the noun of a state shares its subject too.
  const isClause = first.upos === 'VERB' || dependents(tree, first.index, 'cop').length > 0;
  // `The town knows the risks, Hale said, and has acted`: it is the town that has.
  if (hasRelation(first, 'parataxis') || (hasRelation(first, 'conj') && first.confidence < chainGate))
    return null;
  return isClause &&
    first.index < predicate.index &&
    !mayJoinAbove(tree, predicate) &&
    !isToldFurther(tree, predicate, first)
    ? subjectOf(tree, first)
    : null;
}

/** `Hale said he was ill and had left`: behind what is said in the past, a past perfect goes on with what is said. */
function isToldFurther(tree: Tree, predicate: Token, above: Token): boolean {
  const isBehind = dependents(tree, above.index, 'ccomp').some(({ index }) => index < predicate.index);
  return (
    isBehind &&
    above.xpos === 'VBD' &&
    sayingVerbs.has(above.lemma) &&
    dependents(tree, predicate.index, 'aux').some(({ lemma, xpos }) => lemma === 'have' && xpos === 'VBD')
  );
}

/** `a debate where he insulted the host`: what the clause lacks is only where or when it was. */
function isPlaced(tree: Tree, predicate: Token): boolean {
  return dependents(tree, predicate.index, 'advmod').some(({ lemma }) =>
    ['where', 'when'].includes(lemma.toLowerCase()),
  );
}

function isGerundSubject(tree: Tree, predicate: Token, clause: Token): boolean {
  const isBare = dependents(tree, clause.index, 'nsubj', 'aux', 'mark', 'advmod').length === 0;
  return clause.xpos === 'VBG' && isBare && clause.index < predicate.index;
}

/** `policy director for IndustriALL` is no subject of its own, but a description cut off from its name. */
export function isCutDescription(tree: Tree, { head, type, entity }: Phrase): boolean {
  const token = tokenAt(tree, head);
  const isAlone = dependents(tree, head, 'det', 'nmod:poss', 'nummod', 'conj', 'flat', 'appos').length === 0;
  return type === 'person' && entity === null && token.xpos === 'NN' && isAlone;
}
