import type { Token } from '../../model/analysis.js';
import { leadsNext } from '../reading/markers.js';
import { hasRelation, type Tree } from '../tree.js';
import { phraseOf } from '../wording/phrase.js';
import { isTyingAdverb } from './action.js';
import { isSetOff } from './adverbials.js';
import type { Part } from './part.js';

/** Adverbs that complete the verb: `went back`, `travelled abroad`. */
const completingAdverbs = new Set([
  'abroad',
  'ahead',
  'apart',
  'ashore',
  'away',
  'back',
  'down',
  'downstream',
  'east',
  'forward',
  'home',
  'indoors',
  'inland',
  'nationally',
  'nationwide',
  'north',
  'off',
  'offline',
  'offshore',
  'online',
  'out',
  'outdoors',
  'overseas',
  'south',
  'together',
  'underground',
  'up',
  'west',
  'worldwide',
]);
/** Adverbs before the verb that only stress the subject: `they all had to wait`. */
const floating = new Set(['all', 'both']);
/** Words behind a verb that are part of it. */
const particles = new Set(['along', 'around', 'aside', 'in', 'on', 'over', 'through']);

/** Verbs of coming out of a contest, with the adverbs for the place somebody comes out at: `came first`, `finished last`. */
const rankingVerbs = /^(?:come|finish|place|rank)$/u;
const ranks = /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last)$/u;

/** An adverb beside the predicate: manner, time, a completion of the verb, or one to leave out. */
export function adverbPart(tree: Tree, predicate: Token, child: Token): Part | 'skip' | 'refuse' {
  if (child.xpos === 'WRB' && hasRelation(predicate, 'advcl')) return 'skip';
  if (leadsNext(tree, child)) return 'skip';
  if (isRank(predicate, child)) return completingPart(tree, child);
  if (isTyingAdverb(child) || tree.timeOf.has(child.index))
    return tree.timeOf.has(child.index) ? timePart(tree, child) : 'skip';
  const lower = child.lemma.toLowerCase();
  // `went on to work`: a particle that the tree has for an adverb.
  if (particles.has(lower) && child.index === predicate.index + 1) return completingPart(tree, child);
  const follows = child.index > predicate.index;
  const isManner =
    /ly$/.test(lower) || completingAdverbs.has(lower) || ['well', 'fast', 'hard', 'twice'].includes(lower);
  if (!follows && (floating.has(lower) || opensSentence(tree, child))) return 'skip';
  if (!follows) return isSetOff(tree, child) ? 'skip' : 'refuse';
  const phrase = isManner ? phraseOf(tree, child.index, null) : null;
  if (phrase === null) return 'refuse';
  const role = completingAdverbs.has(lower) ? 'complement' : 'manner';
  return { role, phrase: { ...phrase, type: 'manner' }, confidence: child.confidence };
}

/** `came first in the race`: without its rank the verb says something else. */
function isRank(predicate: Token, child: Token): boolean {
  return (
    rankingVerbs.test(predicate.lemma) &&
    child.index === predicate.index + 1 &&
    ranks.test(child.text.toLowerCase())
  );
}

/** `So Karlsen left Bergen`: it ties the sentence to the one before. */
function opensSentence(tree: Tree, child: Token): boolean {
  return child.lemma.toLowerCase() === 'so' && tree.sentenceOf[child.index]?.first === child.index;
}

function completingPart(tree: Tree, child: Token): Part | 'refuse' {
  const phrase = phraseOf(tree, child.index, null);
  return phrase === null
    ? 'refuse'
    : { role: 'complement', phrase: { ...phrase, type: 'manner' }, confidence: child.confidence };
}

function timePart(tree: Tree, child: Token): Part | 'skip' {
  const phrase = phraseOf(tree, child.index, null);
  return phrase === null ? 'skip' : { role: 'time', phrase, confidence: child.confidence };
}
