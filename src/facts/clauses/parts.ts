import type { Token } from '../../model/analysis.js';
import type { Phrase, Role } from '../../model/fact.js';
import { isClause } from '../reading/markers.js';
import { dependents, hasRelation, subtree, type Tree } from '../tree.js';
import { numberOf, phraseOf } from '../wording/phrase.js';
import type { Bound } from '../wording/pronouns.js';
import type { VerbGroup } from './action.js';
import { adverbialPart, clausePhrase, isSetOff } from './adverbials.js';
import { adverbPart } from './adverbs.js';
import { gateOf } from './gates.js';
import { mayJoinAbove } from './joined-verbs.js';
import { isRightBehind, joinAlike, joinInOrder, joinPlaceToGoal, joinToNoun } from './joins.js';
import { isNarrowing } from './narrowing.js';
import { completesNoun, isNounComplement } from './noun-complements.js';
import { obliquePart } from './oblique-part.js';
import type { Part } from './part.js';

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
/** Parts that a phrase right behind them may belong to. */
const nounRoles = new Set<Role>(['patient', 'recipient', 'agent', 'complement', 'destination', 'place']);
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
    // `lost confidence in it` without what it is lost in.
    if (part === 'refuse' || (part === 'skip' && completesNoun(tree, child))) return null;
    if (part === 'skip' || isAnachronistic(tree, part, group) || isOfBoth(tree, predicate, child)) continue;
    const isFronted = part.phrase.range.first < subject.range.first;
    if (isFronted && part.role === 'complement') {
      if (isSetOff(tree, child) && !isNarrowing(tree, child)) continue;
      return null;
    }
    const isDroppable = droppableRoles.has(part.role) && !group.action.negated;
    const canGo = part.role !== 'condition' && (isDroppable || isSetOff(tree, child));
    const last = parts.at(-1);
    if (last !== undefined && isNounComplement(tree, child, part.role) && isRightBehind(tree, last, part)) {
      parts[parts.length - 1] = joinToNoun(last, part);
      continue;
    }
    if (part.confidence < gateOf(tree, predicate, child, part)) {
      if (last !== undefined && isDroppable && nounRoles.has(last.role) && isRightBehind(tree, last, part))
        parts[parts.length - 1] = joinToNoun(last, part);
      else if (!canGo) return null;
      continue;
    }
    const same = parts.findIndex((other) => other.role === part.role);
    const earlier = parts[same];
    if (earlier === undefined) parts.push(part);
    else if (isDroppable && isRightBehind(tree, earlier, part)) parts[same] = joinAlike(earlier, part);
    else if (isDroppable) continue;
    else if (part.role === 'complement') parts[same] = joinInOrder(predicate, earlier, part);
    else return null;
  }
  return joinPlaceToGoal(tree, parts);
}

/** `will make it dearer, but will not cut jobs, after prices rose`: behind the aside it is the first deed that goes on. */
function isOfBoth(tree: Tree, predicate: Token, child: Token): boolean {
  const isAside = dependents(tree, predicate.index, 'cc').some(({ lemma }) => lemma === 'but');
  return hasRelation(predicate, 'conj') && isAside && child.index > predicate.index && isSetOff(tree, child);
}

/** `in 2013` beside `are being carried out`: the year belongs to something else in the sentence. */
function isAnachronistic(tree: Tree, part: Part, group: VerbGroup): boolean {
  const { published } = tree.analysis.article.source;
  if (part.role !== 'time' || group.action.tense !== 'present' || group.modal !== null) return false;
  if (['have', 'has'].includes(group.action.auxiliary) || published === null) return false;
  const year = /^(?:\w+ )?((?:1[5-9]|20)\d\d)$/.exec(part.phrase.text)?.[1];
  return year !== undefined && Number(year) < Number(published.slice(0, 4));
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
  const bound: Bound = { ...subject, named: namedBefore(tree, predicate, child, subject) };
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
      if (losesVerb(tree, child)) return 'refuse';
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

/** `said the harbour needed help but defended the minister`: the second verb may tell what the speaker did. */
function losesVerb(tree: Tree, content: Token): boolean {
  return dependents(tree, content.index, 'conj').some(
    (verb) =>
      mayJoinAbove(tree, verb) && dependents(tree, verb.index, 'cc').some(({ lemma }) => lemma === 'but'),
  );
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

/** The entities that the subject and the parts before a part name: `Hale’s boat`, `praised Helena Ruiz for her courage`. */
function namedBefore(tree: Tree, predicate: Token, child: Token, { range }: Phrase): readonly string[] {
  const behind = { first: predicate.index + 1, end: subtree(tree, child.index).first };
  return [range, behind].flatMap(({ first, end }) =>
    tree.analysis.tokens.slice(first, end).flatMap(({ index }) => tree.nameAt.get(index)?.entity ?? []),
  );
}

/** Those told something, for `their` in what they are told: `told leaders that a truce in their war …`. */
function hearersOf(tree: Tree, predicate: Token): Bound | null {
  const [hearer] = dependents(tree, predicate.index, 'obj', 'iobj');
  return hearer === undefined || numberOf(tree, hearer) === 'singular'
    ? null
    : { entity: null, number: 'plural', type: 'person', head: hearer.index };
}
