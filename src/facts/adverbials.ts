import type { Token } from '../model/analysis.js';
import type { Phrase } from '../model/fact.js';
import { isTyingAdverb } from './action.js';
import { isClause, leadsNext, markerOf, markerTokens } from './markers.js';
import { clauseRole } from './obliques.js';
import type { Part } from './part.js';
import { phraseOf } from './phrase.js';
import type { Bound } from './pronouns.js';
import { isReasonFor } from './reasons.js';
import { isFiniteClause } from './soundness.js';
import { dependents, hasRelation, subtree, type Tree } from './tree.js';

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

/** A clause beside the predicate with the role its subordinator gives it; refused where leaving it out may turn the meaning. */
export function adverbialPart(
  tree: Tree,
  predicate: Token,
  child: Token,
  subject: Phrase,
): Part | 'skip' | 'refuse' {
  const marker = clauseMarkerOf(tree, child);
  const isGerund = child.xpos === 'VBG';
  // `Were Anna Karlsen to win, …`: a condition without `if`.
  const isInverted = ['were', 'had', 'should'].includes(
    tree.analysis.tokens[subtree(tree, child.index).first]?.text.toLowerCase() ?? '',
  );
  if (isInverted) return 'refuse';
  const role =
    isGerund && isReasonFor(predicate.lemma, marker)
      ? 'cause'
      : isGerund && isInstrument(child, predicate, marker)
        ? 'means'
        : clauseRole(marker, child.xpos === 'VB', isGerund);
  const phrase = role === null ? null : clausePhrase(tree, child, subject);
  // `because it did` tells nothing without the sentence before it.
  const isTelling =
    role !== 'cause' || (phrase !== null && (phrase.type !== 'clause' || phrase.text.split(' ').length > 2));
  if (role === null || phrase === null || !isTelling) {
    const isOpening = marker === null && child.xpos === 'VBG' && child.index < predicate.index;
    if (isOpening && subtree(tree, child.index).end - subtree(tree, child.index).first === 1) return 'skip';
    const mayTurn = marker === 'if' || marker === 'unless' || marker === 'without' || marker === 'instead of';
    return isSetOff(tree, child) && !mayTurn ? 'skip' : 'refuse';
  }
  return { role, phrase, confidence: child.confidence };
}

/** `found the wreck using sonar`: what was used is how it was done. */
function isInstrument(child: Token, predicate: Token, marker: string | null): boolean {
  return marker === null && child.lemma === 'use' && child.index > predicate.index;
}

/** `because`, `to`, `as soon as`, also `when` where the parser has it as an adverb; null for bare participles. */
function clauseMarkerOf(tree: Tree, head: Token): string | null {
  const marker = markerOf(tree, head);
  if (marker !== null) return marker;
  const question = dependents(tree, head.index, 'advmod').find((token) => token.xpos === 'WRB');
  return question === undefined ? null : question.text.toLowerCase();
}

/** An adverb beside the predicate: manner, time, a completion of the verb, or one to leave out. */
export function adverbPart(tree: Tree, predicate: Token, child: Token): Part | 'skip' | 'refuse' {
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
export function isSetOff(tree: Tree, child: Token): boolean {
  const range = subtree(tree, child.index);
  const marks = /^[,–—()-]$/u;
  const isMark = (token: Token | undefined) => token !== undefined && marks.test(token.text);
  const { tokens } = tree.analysis;
  return child.index < child.head
    ? isMark(tokens[range.end]) || isMark(tokens[range.end - 1])
    : isMark(tokens[range.first - 1]) || isMark(tokens[range.first]);
}

/** The words of a whole subordinate clause without its subordinator; null where a word in it would dangle. */
export function clausePhrase(tree: Tree, head: Token, bound: Bound | null): Phrase | null {
  const questionWord = dependents(tree, head.index, 'advmod').filter((token) => token.xpos === 'WRB');
  const phrase = phraseOf(tree, head.index, bound, new Set(questionWord.map((token) => token.index)));
  const isClausal = head.upos === 'VERB' || isClause(tree, head) || hasRelation(head, 'xcomp');
  if (phrase === null || !isClausal || !isFiniteClause(tree, head) || hasSplitMarker(tree, head)) return null;
  return { ...phrase, marker: clauseMarkerOf(tree, head), type: 'clause', quantity: null };
}

/** `before it was due to go` with `to` hung on the clause: its words would come out in another order. */
function hasSplitMarker(tree: Tree, head: Token): boolean {
  const marker = markerTokens(tree, head);
  const [first] = marker;
  const last = marker.at(-1);
  return first !== undefined && last !== undefined && last.index - first.index >= marker.length;
}
