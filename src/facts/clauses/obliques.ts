import type { Phrase, Role } from '../../model/fact.js';

const placeMarkers = new Set([
  'in',
  'at',
  'on',
  'near',
  'outside',
  'inside',
  'across',
  'around',
  'throughout',
  'along',
  'beside',
  'behind',
  'between',
  'off',
  'above',
  'below',
  'beneath',
  'under',
  'within',
]);
const destinationMarkers = new Set(['to', 'into', 'towards', 'toward', 'onto']);
const sourceMarkers = new Set(['from', 'out of']);
const causeMarkers = new Set([
  'because of',
  'due to',
  'owing to',
  'thanks to',
  'as a result of',
  'on account of',
  'in response to',
]);
const meansMarkers = new Set(['by means of', 'with the help of', 'with the aid of', 'via', 'by way of']);
const concessionMarkers = new Set(['despite', 'in spite of']);
const exchangeMarkers = new Set(['in exchange for', 'in return for']);
const timeMarkers = new Set([
  'after',
  'before',
  'during',
  'since',
  'until',
  'till',
  'following',
  'ahead of',
  'prior to',
]);
const durationMarkers = new Set(['for', 'over', 'throughout', 'during']);
const amountTypes = new Set<Phrase['type']>(['percent', 'count', 'money', 'measure', 'duration']);
const actorTypes = new Set<Phrase['type']>(['person', 'organization', 'group']);

/** `trillions of dollars`: how much, though no number. */
const looseAmount = /^(?:tens|dozens|scores|hundreds|thousands|millions|billions|trillions) of\b/i;
/**
 * The role of a prepositional phrase beside a verb: `in Ramallah` is the place, `by one day` the extent.
 * What no rule knows is a `complement`: it stays in the sentence and is never asked for.
 *
 * @param marker its preposition without an adverb before it.
 * @param isAgent whether the parser calls it the agent of a passive.
 * @param isBare whether it has no determiner, as in `by armoured convoy`.
 */
export function obliqueRole(
  phrase: Phrase,
  context: {
    readonly marker: string | null;
    readonly passive: boolean;
    readonly isAgent: boolean;
    readonly isBare: boolean;
  },
): Role {
  const marker = context.marker ?? '';
  if (phrase.type === 'date') return 'time';
  if (phrase.type === 'frequency') return 'frequency';
  if (marker === 'by') return byRole(phrase, context);
  if (phrase.type === 'duration') return marker === '' || durationMarkers.has(marker) ? 'duration' : 'time';
  if (timeMarkers.has(marker)) return 'time';
  if (causeMarkers.has(marker)) return 'cause';
  if (meansMarkers.has(marker)) return 'means';
  if (concessionMarkers.has(marker)) return 'concession';
  if (exchangeMarkers.has(marker)) return 'exchange';
  if (marker === 'about' || marker === 'on the subject of') return 'topic';
  if (phrase.type === 'place') return placeRole(marker);
  if (marker === 'with' && actorTypes.has(phrase.type)) return 'companion';
  if (marker === 'to' && actorTypes.has(phrase.type)) return 'recipient';
  return 'complement';
}

function byRole(phrase: Phrase, context: Parameters<typeof obliqueRole>[1]): Role {
  if (amountTypes.has(phrase.type) || looseAmount.test(phrase.text)) return 'extent';
  if (context.passive && (context.isAgent || actorTypes.has(phrase.type) || phrase.entity !== null))
    return 'agent';
  if (!context.passive && context.isBare && phrase.type === 'thing') return 'means';
  return context.passive && !context.isBare ? 'agent' : 'complement';
}

function placeRole(marker: string): Role {
  if (placeMarkers.has(marker)) return 'place';
  if (destinationMarkers.has(marker)) return 'destination';
  return sourceMarkers.has(marker) ? 'source' : 'complement';
}

/** The role of an adverbial clause by its subordinator; null for clauses that cannot be told apart safely. */
export function clauseRole(marker: string | null, isInfinitive: boolean, isGerund: boolean): Role | null {
  switch (marker) {
    case 'because':
    case 'on the grounds that':
      return 'cause';
    case 'to':
    case 'in order to':
    case 'so as to':
      return isInfinitive ? 'purpose' : null;
    case 'so that':
    case 'in order that':
      return 'purpose';
    case 'if':
    case 'unless':
    case 'provided':
    case 'as long as':
      return 'condition';
    case 'although':
    case 'though':
    case 'even though':
    case 'whereas':
      return 'concession';
    case 'while':
      return isGerund ? 'time' : 'complement';
    case 'as':
    case 'since':
      return isGerund ? null : 'complement';
    case 'when':
    case 'after':
    case 'before':
    case 'until':
    case 'once':
    case 'as soon as':
      return 'time';
    case 'by':
      return isGerund ? 'means' : null;
    default:
      return null;
  }
}
