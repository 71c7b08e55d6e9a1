import { withMarker } from '../../language/phrasing.js';
import type { Token } from '../../model/analysis.js';
import type { Phrase, Role } from '../../model/fact.js';
import { isClause } from '../reading/markers.js';
import { dependents, hasRelation, subtree, type Tree } from '../tree.js';
import { numberOf, phraseOf } from '../wording/phrase.js';
import type { Bound } from '../wording/pronouns.js';
import type { VerbGroup } from './action.js';
import { adverbialPart, clausePhrase, isSetOff } from './adverbials.js';
import { adverbPart } from './adverbs.js';
import { obliquePart } from './oblique-part.js';
import type { Part } from './part.js';

/** Arcs less sure than this are left out where the sentence is whole without them, else refuse the clause. */
const partGate = 0.5;
/** The same for complements: many a phrase with a preposition belongs to the noun before it. */
const complementGate = 0.6;
/** The same for one that stands right beside the verb or its other parts, where the words come out the same either way. */
const besideGate = 0.4;
/** The same for a phrase with a preposition right behind a noun: of those less sure, every sixth belongs to the noun. */
const behindNounGate = 0.7;
/**
 * The same for parts that a verb seldom shares with another word; they count in the confidence of the whole, and below
 * this the parse is a guess.
 */
const coreGate = 0.28;
const coreRoles = new Set<Role>(['patient', 'recipient', 'content', 'extent', 'agent', 'cause']);
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
    if (part.confidence < gateOf(tree, predicate, child, part)) {
      if (canGo) continue;
      return null;
    }
    const same = parts.findIndex((other) => other.role === part.role);
    const earlier = parts[same];
    if (earlier === undefined) parts.push(part);
    else if (isDroppable && isRightBehind(tree, earlier, part)) parts[same] = joinTimes(earlier, part);
    else if (isDroppable) continue;
    else if (part.role === 'complement') parts[same] = joinInOrder(predicate, earlier, part);
    else return null;
  }
  return joinPlaceToGoal(tree, parts);
}

/**
 * Whether a part stands right behind the verb or another part of it: whichever of the two it belongs to, the words come
 * out in the order of the text. `drew a ton of heat on social media`.
 */
function isBesideOthers(tree: Tree, predicate: Token, child: Token): boolean {
  const { first } = subtree(tree, child.index);
  return (
    first > predicate.index &&
    (first === predicate.index + 1 ||
      dependents(tree, predicate.index).some(
        (other) => other.index > predicate.index && subtree(tree, other.index).end === first,
      ))
  );
}

function gateOf(tree: Tree, predicate: Token, child: Token, { role }: Part): number {
  if (role !== 'complement') return coreRoles.has(role) ? coreGate : partGate;
  const before = tree.analysis.tokens[subtree(tree, child.index).first - 1];
  if (hasRelation(child, 'obl') && isNominal(before)) return behindNounGate;
  return isBesideOthers(tree, predicate, child) ? besideGate : complementGate;
}

function isNominal(token: Token | undefined): boolean {
  return token !== undefined && ['NOUN', 'PROPN', 'NUM', 'PRON'].includes(token.upos);
}

/** `in 2013` beside `are being carried out`: the year belongs to something else in the sentence. */
function isAnachronistic(tree: Tree, part: Part, group: VerbGroup): boolean {
  const { published } = tree.analysis.article.source;
  if (part.role !== 'time' || group.action.tense !== 'present' || group.modal !== null) return false;
  if (['have', 'has'].includes(group.action.auxiliary) || published === null) return false;
  const year = /^(?:\w+ )?((?:1[5-9]|20)\d\d)$/.exec(part.phrase.text)?.[1];
  return year !== undefined && Number(year) < Number(published.slice(0, 4));
}

/** `to Ramallah in the West Bank`: the place right behind a goal says where the goal is. */
function joinPlaceToGoal(tree: Tree, parts: readonly Part[]): readonly Part[] {
  const goal = parts.find(({ role }) => role === 'destination');
  const place = parts.find(({ role }) => role === 'place');
  if (goal === undefined || place === undefined) return parts;
  if (subtree(tree, place.phrase.head).first !== goal.phrase.range.end) return parts;
  const { phrase } = joinParts(goal, place);
  return parts.flatMap((part) =>
    part === place ? [] : [part === goal ? { ...goal, phrase: { ...phrase, type: 'place' } } : part],
  );
}

/** `Boehner, in a statement, sounded conciliatory`: what stands before the verb goes behind what follows it. */
function joinInOrder(predicate: Token, one: Part, other: Part): Part {
  const isTurned = one.phrase.head < predicate.index && other.phrase.head > predicate.index;
  return isTurned ? joinParts(other, one) : joinParts(one, other);
}

function isRightBehind(tree: Tree, one: Part, other: Part): boolean {
  const isDated = [one, other].every(({ role, phrase }) => role === 'time' && phrase.type === 'date');
  return isDated && subtree(tree, other.phrase.head).first === one.phrase.range.end;
}

/** `from May` and `up to 2027`: one time. */
function joinTimes(one: Part, other: Part): Part {
  const { phrase, ...joined } = joinParts(one, other);
  return { ...joined, phrase: { ...phrase, type: one.phrase.type } };
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
      range: {
        first: Math.min(one.phrase.range.first, other.phrase.range.first),
        end: Math.max(one.phrase.range.end, other.phrase.range.end),
      },
    },
    confidence: Math.min(one.confidence, other.confidence),
  };
}

/** Whether a dependent belongs to the frame of the clause, and is no part of what it tells. */
export function isStructural(child: Token): boolean {
  return ['nsubj', 'csubj', 'punct', 'cc', 'conj', 'mark', 'cop', 'aux'].some((relation) =>
    hasRelation(child, relation),
  );
}

/** The role of a dependent of the predicate; `skip` where the clause is as true without it. */
export function partOf(
  tree: Tree,
  predicate: Token,
  child: Token,
  group: VerbGroup,
  subject: Phrase,
): Part | 'skip' | 'refuse' {
  const relation = child.relation.split(':')[0] ?? child.relation;
  const { confidence } = child;
  const bound: Bound = { ...subject, named: namedBetween(tree, predicate, child) };
  const phrase = () => phraseOf(tree, child.index, bound);
  const as = (role: Role, made: Phrase | null): Part | 'refuse' =>
    made === null || isSubjectAgain(child, made, subject) ? 'refuse' : { role, phrase: made, confidence };
  // `said Friday that`: a day without its preposition, read as an object.
  const isDay =
    ['obj', 'iobj'].includes(relation) &&
    child.upos === 'PROPN' &&
    tree.timeOf.get(child.index)?.kind === 'date';
  switch (isDay ? 'obl' : relation) {
    case 'obj':
      // A passive has its patient as subject: `was denied visas`.
      return as(group.action.voice === 'passive' ? 'complement' : 'patient', phrase());
    case 'iobj':
      return as('recipient', phrase());
    case 'obl':
      return obliquePart(tree, predicate, child, group, subject, phrase());
    case 'xcomp':
      return as('complement', clausePhrase(tree, child, subject));
    case 'ccomp':
      return as(
        'content',
        clausePhrase(tree, child, subject) ?? clausePhrase(tree, child, hearersOf(tree, predicate)),
      );
    case 'advcl':
      return adverbialPart(tree, predicate, child, subject, group.action);
    case 'advmod':
      return adverbPart(tree, predicate, child);
    default:
      return isSetOff(tree, child) && !isListed(tree, child) ? 'skip' : 'refuse';
  }
}

/** `Karlsen left him to wait`, where he is Karlsen: nobody does so to himself, so the verb has another subject. */
function isSubjectAgain({ xpos, text }: Token, { entity }: Phrase, subject: Phrase): boolean {
  return xpos === 'PRP' && entity !== null && entity === subject.entity && !/sel(?:f|ves)$/iu.test(text);
}

/** `includes $3 billion for space; $2 billion for safety`: the list goes on. */
function isListed(tree: Tree, child: Token): boolean {
  const { first } = subtree(tree, child.index);
  const marks = [tree.analysis.tokens[first - 1], tree.analysis.tokens[first]];
  return marks.some((mark) => mark?.text === ';') && child.upos !== 'VERB' && !isClause(tree, child);
}

/** The entities that the parts before a part name: `praised Helena Ruiz for her courage`. */
function namedBetween(tree: Tree, predicate: Token, child: Token): readonly string[] {
  const named: string[] = [];
  for (let index = predicate.index + 1; index < subtree(tree, child.index).first; index++) {
    const mention = tree.nameAt.get(index);
    if (mention !== undefined) named.push(mention.entity);
  }
  return named;
}

/** Those told something, for `their` in what they are told: `told leaders that a truce in their war …`. */
function hearersOf(tree: Tree, predicate: Token): Bound | null {
  const [hearer] = dependents(tree, predicate.index, 'obj', 'iobj');
  return hearer === undefined || numberOf(tree, hearer) === 'singular'
    ? null
    : { entity: null, number: 'plural', type: 'person', head: hearer.index };
}
