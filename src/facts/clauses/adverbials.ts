import type { Token } from '../../model/analysis.js';
import type { Action, Phrase, Role } from '../../model/fact.js';
import { isClause, markerOf, markerTokens } from '../reading/markers.js';
import { isFiniteClause } from '../reading/soundness.js';
import { dependents, hasRelation, subtree, type Tree } from '../tree.js';
import { phraseOf } from '../wording/phrase.js';
import type { Bound } from '../wording/pronouns.js';
import { clauseRole } from './obliques.js';
import type { Part } from './part.js';
import { isReasonFor } from './reasons.js';

/** Subordinators of clauses that tell more about what happened: it happened with or without them. */
const tellingMarkers = new Set([
  'after',
  'although',
  'as',
  'because',
  'before',
  'since',
  'though',
  'when',
  'while',
]);
/** Subordinators of clauses without which something else would be said. */
export const turningMarkers: ReadonlySet<string> = new Set(['if', 'unless', 'without', 'instead of']);
/** Prepositions of gerunds that complete a verb: `committed to respecting`, `focused on using`. */
const completingPrepositions = new Set([
  'about',
  'against',
  'at',
  'for',
  'from',
  'in',
  'into',
  'of',
  'on',
  'to',
  'with',
]);
/** Verbs of thinking and telling of something, which say what it is for: `resisted a plan to sell the mill`. */
const attitudeVerbs = new Set(
  'admire announce approve back block condemn consider criticise criticize debate deny describe discuss dismiss doubt expect favor favour fear oppose outline praise propose reject resist reveal support unveil welcome'.split(
    ' ',
  ),
);
/** Verbs of what turns out: `went home to find the door open` tells no aim. */
const outcomeVerbs = new Set(['be', 'become', 'discover', 'find', 'realise', 'realize']);

/** A clause beside the predicate with the role its subordinator gives it; refused where leaving it out may turn the meaning. */
export function adverbialPart(
  tree: Tree,
  predicate: Token,
  child: Token,
  subject: Phrase,
  action: Action,
): Part | 'skip' | 'refuse' {
  const marker = clauseMarkerOf(tree, child);
  // `Were Anna Karlsen to win, …`: a condition without `if`.
  const isInverted = ['were', 'had', 'should'].includes(
    tree.analysis.tokens[subtree(tree, child.index).first]?.text.toLowerCase() ?? '',
  );
  if (isInverted) return 'refuse';
  const role = roleOfClause(tree, predicate, child, marker);
  const phrase = role === null ? null : clausePhrase(tree, child, subject);
  // `because it did` tells nothing without the sentence before it.
  const isTelling =
    role !== 'cause' || (phrase !== null && (phrase.type !== 'clause' || phrase.text.split(' ').length > 2));
  const isAside = role === 'complement' && isSetOff(tree, child);
  if (role !== null && phrase !== null && isTelling && !isAside)
    return {
      role,
      // Nobody asks what somebody was committed to do, where it is something being done.
      phrase: role === 'complement' && isGerund(tree, child) ? { ...phrase, type: 'thing' } : phrase,
      confidence: child.confidence,
    };
  const isOpening = marker === null && child.xpos === 'VBG' && child.index < predicate.index;
  if (isOpening && subtree(tree, child.index).end - subtree(tree, child.index).first === 1) return 'skip';
  if (isSetOff(tree, child) && !turningMarkers.has(marker ?? '')) return 'skip';
  return tellingMarkers.has(marker ?? '') && isPlainPast(action) && child.index > predicate.index
    ? 'skip'
    : 'refuse';
}

/** The role of an adverbial clause beside its predicate; null where its subordinator does not tell it safely. */
export function roleOfClause(tree: Tree, predicate: Token, child: Token, marker: string | null): Role | null {
  const role = ownRole(tree, predicate, child, marker);
  // `To feel at home, she said she sings`, `Although it rained, he said the roof held`: what is said, not the saying.
  const isOfContent = child.index < predicate.index && dependents(tree, predicate.index, 'ccomp').length > 0;
  return isOfContent && role !== 'time' ? null : role;
}

function ownRole(tree: Tree, predicate: Token, child: Token, marker: string | null): Role | null {
  const isInfinitive = child.xpos === 'VB' && marker?.endsWith('to') === true;
  // `went on to work`: what came next.
  if (isInfinitive && tree.analysis.tokens[predicate.index + 1]?.lemma === 'on') return 'complement';
  if (isInfinitive && !isAim(tree, predicate, child, marker)) return null;
  if (isGerund(tree, child)) {
    if (isReasonFor(predicate.lemma, marker)) return 'cause';
    if (isInstrument(child, predicate, marker)) return 'means';
    if (completingPrepositions.has(marker ?? '') && child.index > predicate.index) return 'complement';
  }
  return clauseRole(marker, isInfinitive, isGerund(tree, child));
}

/** `leaving` of `after leaving the room`, not of `while they were leaving`. */
function isGerund(tree: Tree, head: Token): boolean {
  return head.xpos === 'VBG' && dependents(tree, head.index, 'nsubj', 'aux').length === 0;
}

/** Whether an infinitive may tell what the deed of a verb is for. */
function isAim(tree: Tree, predicate: Token, child: Token, marker: string): boolean {
  if (isDegree(tree, predicate, child) || isOutcome(tree, predicate, child) || isAmount(tree, child))
    return false;
  const isBehind = child.index > predicate.index;
  const hasObject = dependents(tree, predicate.index, 'obj').length > 0;
  if (attitudeVerbs.has(predicate.lemma) && isBehind && hasObject) return false;
  // `sold the mill, to be rebuilt in Oslo`: of seven such arcs in the dev parts of EWT and GUM two are right.
  return (
    !isBehind || marker !== 'to' || tree.analysis.tokens[subtree(tree, child.index).first - 1]?.text !== ','
  );
}

/** `ate enough to last a week`, `was too tired to go`: how much, not what for. */
function isDegree(tree: Tree, predicate: Token, child: Token): boolean {
  return tree.analysis.tokens
    .slice(predicate.index, child.index)
    .some((token) => ['enough', 'too'].includes(token.lemma.toLowerCase()));
}

/** `used the bus to travel up to 10,000 miles a year`: how much came of it. */
function isAmount(tree: Tree, child: Token): boolean {
  return dependents(tree, child.index, 'obj', 'obl:unmarked').some(({ index }) =>
    tree.quantityOf
      .get(index)
      ?.some(({ kind }) => kind === 'measure' || kind === 'duration' || kind === 'percent'),
  );
}

function isOutcome(tree: Tree, predicate: Token, child: Token): boolean {
  return outcomeVerbs.has(child.lemma) && dependents(tree, predicate.index, 'obj').length === 0;
}

/** `opened`, `was opened`: it happened once, whenever and for whatever reason. */
function isPlainPast({ tense, auxiliary, negated }: Action): boolean {
  return tense === 'past' && !negated && ['did', 'was', 'were'].includes(auxiliary);
}

/** `found the wreck using sonar`: what was used is how it was done. */
function isInstrument(child: Token, predicate: Token, marker: string | null): boolean {
  return marker === null && child.lemma === 'use' && child.index > predicate.index;
}

/** `because`, `to`, `as soon as`, also `when` where the parser has it as an adverb; null for bare participles. */
export function clauseMarkerOf(tree: Tree, head: Token): string | null {
  const marker = markerOf(tree, head);
  if (marker !== null) return marker;
  const question = dependents(tree, head.index, 'advmod').find((token) => token.xpos === 'WRB');
  return question === undefined ? null : question.text.toLowerCase();
}

/** Set off by a comma, dash or bracket, on the side away from the predicate or on both. */
export function isSetOff(tree: Tree, child: Token): boolean {
  const range = subtree(tree, child.index);
  const marks = /^[,;–—()-]$/u;
  const isMark = (token: Token | undefined) => token !== undefined && marks.test(token.text);
  const { tokens } = tree.analysis;
  if (child.index > child.head) return isMark(tokens[range.first - 1]) || isMark(tokens[range.first]);
  if (isMark(tokens[range.end]) || isMark(tokens[range.end - 1])) return true;
  // `In Parliament yesterday, she …`: one comma sets both off.
  const [next] = dependents(tree, child.head, 'obl', 'advmod').filter(
    (other) => other.index < child.head && subtree(tree, other.index).first === range.end,
  );
  return next !== undefined && isSetOff(tree, next);
}

/** The words of a whole subordinate clause without its subordinator; null where a word in it would dangle. */
export function clausePhrase(tree: Tree, head: Token, bound: Bound | null, isInPlace = false): Phrase | null {
  const questionWord = dependents(tree, head.index, 'advmod').filter((token) => token.xpos === 'WRB');
  const without = new Set(questionWord.map((token) => token.index));
  const phrase =
    phraseOf(tree, head.index, bound, without, isInPlace) ??
    phraseOf(tree, head.index, bound, new Set([...without, ...lastAsides(tree, head)]), isInPlace);
  const isClausal = head.upos === 'VERB' || isClause(tree, head) || hasRelation(head, 'xcomp');
  if (phrase === null || !isClausal || !isFiniteClause(tree, head)) return null;
  if (hasSplitMarker(tree, head) || takesFiniteIn(tree, head)) return null;
  return { ...phrase, marker: clauseMarkerOf(tree, head), type: 'clause', quantity: null };
}

/** What is said by the way at the end of a clause: `he was not worried, despite a week in which …`. */
function lastAsides(tree: Tree, head: Token): readonly number[] {
  const { end } = subtree(tree, head.index);
  const last = dependents(tree, head.index, 'obl', 'advcl').filter(
    (child) =>
      child.index > head.index &&
      subtree(tree, child.index).end === end &&
      isSetOff(tree, child) &&
      !turningMarkers.has(clauseMarkerOf(tree, child) ?? ''),
  );
  return last.map((child) => child.index);
}

/** `while performing in Oslo and underwent …`: the second verb is the main clause's. */
function takesFiniteIn(tree: Tree, head: Token): boolean {
  if (!['VBG', 'VB'].includes(head.xpos) || dependents(tree, head.index, 'aux', 'nsubj').length > 0)
    return false;
  return dependents(tree, head.index, 'conj').some((other) => ['VBD', 'VBZ'].includes(other.xpos));
}

/** `before it was due to go` with `to` hung on the clause: its words would come out in another order. */
function hasSplitMarker(tree: Tree, head: Token): boolean {
  const marker = markerTokens(tree, head);
  const [first] = marker;
  const last = marker.at(-1);
  if (first === undefined || last === undefined) return false;
  const before = tree.analysis.tokens.slice(subtree(tree, head.index).first, first.index);
  return (
    last.index - first.index >= marker.length ||
    before.some((token) => !['ADV', 'PUNCT', 'CCONJ'].includes(token.upos))
  );
}
