import { withMarker } from '../language/phrasing.js';
import type { Token } from '../model/analysis.js';
import type { Phrase, Role } from '../model/fact.js';
import { isTyingAdverb, type VerbGroup } from './action.js';
import { completesExchange, exchangedFor } from './exchange.js';
import { isClause, leadsNext, markerOf } from './markers.js';
import { clauseRole, obliqueRole } from './obliques.js';
import { numberOf, phraseOf } from './phrase.js';
import { isFiniteClause } from './soundness.js';
import { dependents, hasRelation, subtree, type Tree, tokenAt } from './tree.js';
import type { Bound } from './wording.js';

/** A dependent of a predicate with the role it plays. */
export interface Part {
  readonly role: Role;
  readonly phrase: Phrase;
  /** Probability that it belongs to this predicate. */
  readonly confidence: number;
}

/** Arcs less sure than this are left out where the sentence is whole without them, else refuse the clause. */
const partGate = 0.5;
/** Arcs of parts that cannot be left out count in the confidence of the whole; below this the parse is a guess. */
const coreGate = 0.28;
/** Parts a statement can lose and stay true. */
export const droppableRoles = new Set<Role>([
  'place',
  'time',
  'duration',
  'frequency',
  'manner',
  'companion',
  'source',
]);
/** Verbs that say nothing without a place or goal. */
const placingVerbs = new Set([
  'put',
  'place',
  'set',
  'lay',
  'hang',
  'base',
  'locate',
  'situate',
  'house',
  'send',
  'bring',
  'take',
  'move',
  'turn',
  'keep',
  'leave',
  'spend',
  'compare',
  'add',
  'attach',
  'link',
  'replace',
]);
/** Prepositions of phrases that a clause with an object, or a passive, is whole without. */
const adjunctMarkers = new Set([
  'after',
  'at',
  'before',
  'during',
  'for',
  'in',
  'near',
  'on',
  'since',
  'until',
  'with',
]);
/** Adverbs that complete the verb: `went back`, `travelled abroad`. */
const completingAdverbs = new Set([
  'abroad',
  'ahead',
  'apart',
  'away',
  'back',
  'down',
  'forward',
  'home',
  'off',
  'out',
  'overseas',
  'together',
  'underground',
  'up',
]);

/**
 * Everything that belongs to a predicate besides its subject, or null where a dependent is not understood and cannot be
 * left out.
 */
export function partsOf(
  tree: Tree,
  predicate: Token,
  group: VerbGroup,
  subject: Phrase,
): readonly Part[] | null {
  const parts: Part[] = [];
  for (const child of dependents(tree, predicate.index)) {
    if (group.tokens.includes(child.index) || isStructural(child)) continue;
    const part = partOf(tree, predicate, child, group, subject);
    if (part === 'refuse') return null;
    if (part === 'skip' || isAnachronistic(tree, part, group)) continue;
    const isFronted = part.phrase.range.first < subject.range.first;
    if (isFronted && part.role === 'complement') {
      if (isSetOff(tree, child)) continue;
      return null;
    }
    const isDroppable = droppableRoles.has(part.role) && !group.action.negated;
    const canGo = part.role !== 'condition' && (isDroppable || isSetOff(tree, child));
    if (part.confidence < (canGo ? partGate : coreGate)) {
      if (canGo) continue;
      return null;
    }
    const same = parts.findIndex((other) => other.role === part.role);
    const earlier = parts[same];
    if (earlier === undefined) parts.push(part);
    else if (isDroppable) continue;
    else if (part.role === 'complement') parts[same] = joinParts(earlier, part);
    else return null;
  }
  return parts;
}

/** `in 2013` beside `are being carried out`: the year belongs to something else in the sentence. */
function isAnachronistic(tree: Tree, part: Part, group: VerbGroup): boolean {
  const { published } = tree.analysis.article.source;
  if (part.role !== 'time' || group.action.tense !== 'present' || group.modal !== null) return false;
  if (['have', 'has'].includes(group.action.auxiliary) || published === null) return false;
  const year = /^(?:\w+ )?((?:1[5-9]|20)\d\d)$/.exec(part.phrase.text)?.[1];
  return year !== undefined && Number(year) < Number(published.slice(0, 4));
}

/** Two complements as one: `from 9` and `to 10` give `from 9 to 10`. */
function joinParts(one: Part, other: Part): Part {
  return {
    role: one.role,
    phrase: {
      ...one.phrase,
      text: `${one.phrase.text} ${withMarker(other.phrase)}`,
      type: 'thing',
      entity: null,
      quantity: null,
      range: { first: one.phrase.range.first, end: other.phrase.range.end },
    },
    confidence: Math.min(one.confidence, other.confidence),
  };
}

function isStructural(child: Token): boolean {
  return ['nsubj', 'punct', 'cc', 'conj', 'mark', 'cop', 'aux'].some((relation) =>
    hasRelation(child, relation),
  );
}

function partOf(
  tree: Tree,
  predicate: Token,
  child: Token,
  group: VerbGroup,
  subject: Phrase,
): Part | 'skip' | 'refuse' {
  const relation = child.relation.split(':')[0] ?? child.relation;
  const { confidence } = child;
  const phrase = () => phraseOf(tree, child.index, subject);
  const as = (role: Role, made: Phrase | null): Part | 'refuse' =>
    made === null ? 'refuse' : { role, phrase: made, confidence };
  switch (relation) {
    case 'obj':
      // A passive has its patient as subject: `was denied visas`.
      return as(group.action.voice === 'passive' ? 'complement' : 'patient', phrase());
    case 'iobj':
      return as('recipient', phrase());
    case 'obl': {
      if (completesExchange(tree, child)) return 'skip';
      const given = exchangedFor(tree, child);
      const price = given === null ? null : phraseOf(tree, given.index, subject);
      if (price !== null) return as('exchange', { ...price, marker: `in ${child.lemma} for` });
      return obliquePart(tree, child, group, phrase());
    }
    case 'xcomp':
      return as('complement', clausePhrase(tree, child, subject));
    case 'ccomp':
      return as(
        'content',
        clausePhrase(tree, child, subject) ?? clausePhrase(tree, child, hearersOf(tree, predicate)),
      );
    case 'advcl':
      return adverbialPart(tree, predicate, child, subject);
    case 'advmod':
      return adverbPart(tree, predicate, child);
    default:
      return isSetOff(tree, child) ? 'skip' : 'refuse';
  }
}

/** Those told something, for `their` in what they are told: `told leaders that a truce in their war …`. */
function hearersOf(tree: Tree, predicate: Token): Bound | null {
  const [hearer] = dependents(tree, predicate.index, 'obj', 'iobj');
  return hearer === undefined || numberOf(tree, hearer) === 'singular'
    ? null
    : { entity: null, number: 'plural', type: 'person' };
}

function obliquePart(
  tree: Tree,
  child: Token,
  group: VerbGroup,
  phrase: Phrase | null,
): Part | 'skip' | 'refuse' {
  if (phrase === null) return isAdjunct(tree, child, group) ? 'skip' : 'refuse';
  if (phrase.marker === 'according to') return 'skip';
  // `twice a year` without its `twice`.
  if (phrase.marker === null && /^an? (?:day|week|month|year|night|hour)$/i.test(phrase.text))
    return 'refuse';
  const role = obliqueRole(phrase, {
    marker: markerOf(tree, child),
    passive: group.action.voice === 'passive',
    isAgent: child.relation === 'obl:agent',
    isBare: dependents(tree, child.index, 'det', 'nmod:poss', 'nummod').length === 0,
  });
  return { role, phrase, confidence: child.confidence };
}

/** Whether a phrase that cannot be printed says only when, where or for whom, so that the clause is whole without it. */
function isAdjunct(tree: Tree, child: Token, group: VerbGroup): boolean {
  const marker = markerOf(tree, child);
  if (marker === 'according to' || group.action.negated) return false;
  if (tree.timeOf.has(child.index) || isSetOff(tree, child)) return true;
  if (placingVerbs.has(tokenAt(tree, child.head).lemma)) return false;
  const isComplete =
    group.action.voice === 'passive' || dependents(tree, child.head, 'obj', 'ccomp').length > 0;
  return isComplete && marker !== null && adjunctMarkers.has(marker);
}

function adverbialPart(
  tree: Tree,
  predicate: Token,
  child: Token,
  subject: Phrase,
): Part | 'skip' | 'refuse' {
  const marker = clauseMarkerOf(tree, child);
  const role = clauseRole(marker, child.xpos === 'VB', child.xpos === 'VBG');
  const phrase = role === null ? null : clausePhrase(tree, child, subject);
  if (role === null || phrase === null) {
    const isOpening = marker === null && child.xpos === 'VBG' && child.index < predicate.index;
    if (isOpening && subtree(tree, child.index).end - subtree(tree, child.index).first === 1) return 'skip';
    const mayTurn = marker === 'if' || marker === 'unless' || marker === 'without' || marker === 'instead of';
    return isSetOff(tree, child) && !mayTurn ? 'skip' : 'refuse';
  }
  return { role, phrase, confidence: child.confidence };
}

/** `because`, `to`, `as soon as`, also `when` where the parser has it as an adverb; null for bare participles. */
function clauseMarkerOf(tree: Tree, head: Token): string | null {
  const marker = markerOf(tree, head);
  if (marker !== null) return marker;
  const question = dependents(tree, head.index, 'advmod').find((token) => token.xpos === 'WRB');
  return question === undefined ? null : question.text.toLowerCase();
}

function adverbPart(tree: Tree, predicate: Token, child: Token): Part | 'skip' | 'refuse' {
  if (child.xpos === 'WRB' && hasRelation(predicate, 'advcl')) return 'skip';
  if (leadsNext(tree, child)) return 'skip';
  if (isTyingAdverb(child) || tree.timeOf.has(child.index))
    return tree.timeOf.has(child.index) ? timePart(tree, child) : 'skip';
  const lower = child.lemma.toLowerCase();
  const follows = child.index > predicate.index;
  const isManner =
    /ly$/.test(lower) || completingAdverbs.has(lower) || ['well', 'fast', 'hard', 'twice'].includes(lower);
  if (!follows) return isSetOff(tree, child) ? 'skip' : 'refuse';
  const phrase = isManner ? phraseOf(tree, child.index, null) : null;
  if (phrase === null) return 'refuse';
  const role = completingAdverbs.has(lower) ? 'complement' : 'manner';
  return { role, phrase: { ...phrase, type: 'manner' }, confidence: child.confidence };
}

function timePart(tree: Tree, child: Token): Part | 'skip' {
  const phrase = phraseOf(tree, child.index, null);
  return phrase === null ? 'skip' : { role: 'time', phrase, confidence: child.confidence };
}

/** Set off by a comma, dash or bracket, on the side away from the predicate or on both. */
function isSetOff(tree: Tree, child: Token): boolean {
  const range = subtree(tree, child.index);
  const marks = /^[,–—()-]$/u;
  const isMark = (token: Token | undefined) => token !== undefined && marks.test(token.text);
  const { tokens } = tree.analysis;
  return child.index < child.head
    ? isMark(tokens[range.end]) || isMark(tokens[range.end - 1])
    : isMark(tokens[range.first - 1]) || isMark(tokens[range.first]);
}

/** The words of a whole subordinate clause without its subordinator; null where a word in it would dangle. */
function clausePhrase(tree: Tree, head: Token, bound: Bound | null): Phrase | null {
  const questionWord = dependents(tree, head.index, 'advmod').filter((token) => token.xpos === 'WRB');
  const phrase = phraseOf(tree, head.index, bound, new Set(questionWord.map((token) => token.index)));
  const isClausal = head.upos === 'VERB' || isClause(tree, head) || hasRelation(head, 'xcomp');
  if (phrase === null || !isClausal || !isFiniteClause(tree, head)) return null;
  return { ...phrase, marker: clauseMarkerOf(tree, head), type: 'clause', quantity: null };
}
