import type { Token } from '../../model/analysis.js';
import type { Phrase, Role } from '../../model/fact.js';
import { markerOf } from '../reading/markers.js';
import { dependents, subtree, type Tree, tokenAt } from '../tree.js';
import { phraseOf, typeOf } from '../wording/phrase.js';
import type { VerbGroup } from './action.js';
import { clausePhrase, isSetOff } from './adverbials.js';
import { isConnective } from './connectives.js';
import { completesExchange, exchangedFor } from './exchange.js';
import { isNarrowing } from './narrowing.js';
import { obliqueRole } from './obliques.js';
import type { Part } from './part.js';
import { aimMarker, aimOf, compoundOf, isErrand, isReasonFor } from './reasons.js';

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
/** Verbs with a name behind them, which may have prepositions in it: `was called the Museum on the Hill`. */
const namingVerbs = new Set([
  'baptise',
  'baptize',
  'call',
  'christen',
  'dub',
  'entitle',
  'name',
  'rename',
  'title',
]);
/** Units of time that a number may be told for: `300,000 visits a year`. */
const rateUnits = new Set(['day', 'hour', 'minute', 'month', 'night', 'second', 'week', 'year']);
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
/**
 * A phrase with a preposition, or a bare one of time, with the role it plays; skipped where the clause is whole without
 * it, refused where it cannot be printed and the clause is not.
 *
 * @param phrase its words; null where they cannot be printed.
 */
export function obliquePart(
  tree: Tree,
  predicate: Token,
  child: Token,
  group: VerbGroup,
  subject: Phrase,
  phrase: Phrase | null,
): Part | 'skip' | 'refuse' {
  if (completesExchange(tree, child) || isBehindColon(tree, predicate, child)) return 'skip';
  const inside = insidePart(tree, child, subject);
  if (inside !== null) return inside;
  if (phrase === null) return isAdjunct(tree, child, group) ? 'skip' : 'refuse';
  if (isMeasuredTime(tree, child)) return 'skip';
  const { confidence } = child;
  if (isRate(tree, predicate, child))
    return { role: 'complement', phrase: { ...phrase, type: 'manner' }, confidence };
  if (phrase.marker === 'according to' || isConnective(phrase)) return 'skip';
  // `twice a year` without its `twice`.
  if (phrase.marker === null && /^an? (?:day|week|month|year|night|hour)$/i.test(phrase.text))
    return 'refuse';
  if (isReasonFor(predicate.lemma, markerOf(tree, child)) && judgesActor(tree, predicate))
    return { role: 'cause', phrase, confidence };
  if (isErrand(predicate.lemma, markerOf(tree, child), child.lemma))
    return { role: 'purpose', phrase, confidence };
  const role = obliqueRole(phrase, {
    marker: markerOf(tree, child),
    passive: group.action.voice === 'passive',
    isAgent: child.relation === 'obl:agent',
    isBare: dependents(tree, child.index, 'det', 'nmod:poss', 'nummod').length === 0,
  });
  return { role, phrase, confidence };
}

/** `Prices have fallen: As of Monday, a loaf was dearer`: the time is that of the sentence behind the colon. */
function isBehindColon(tree: Tree, predicate: Token, child: Token): boolean {
  const { tokens } = tree.analysis;
  const { first } = subtree(tree, child.index);
  return (
    first > predicate.index &&
    [tokens[first], tokens[first - 1]].some((mark) => mark?.text === ':') &&
    dependents(tree, predicate.index, 'parataxis').some(({ index }) => index > child.index)
  );
}

/** What stands inside a preposition of several words: `in exchange for X`, `as a result of X`, `in an effort to X`. */
function insidePart(tree: Tree, child: Token, subject: Phrase): Part | null {
  const as = (role: Role, phrase: Phrase | null, marker: string): Part | null =>
    phrase === null ? null : { role, phrase: { ...phrase, marker }, confidence: child.confidence };
  const given = exchangedFor(tree, child);
  if (given !== null) return as('exchange', phraseOf(tree, given.index, subject), `in ${child.lemma} for`);
  const compound = compoundOf(tree, child);
  if (compound !== null)
    return as(compound.role, phraseOf(tree, compound.head.index, subject), compound.marker);
  const aim = aimOf(tree, child);
  return aim === null ? null : as('purpose', clausePhrase(tree, aim, subject), aimMarker(tree, child, aim));
}

/** `criticised the choice of speakers for the event`: what is judged says what for; who is judged, is for a reason. */
function judgesActor(tree: Tree, predicate: Token): boolean {
  return dependents(tree, predicate.index, 'obj').every(
    (object) => object.upos === 'PRON' || typeOf(tree, object) !== 'thing',
  );
}

/** `a year` of `gets 300,000 visits a year`, right behind the number it is said of. */
function isRate(tree: Tree, predicate: Token, child: Token): boolean {
  const range = subtree(tree, child.index);
  const [article] = dependents(tree, child.index, 'det');
  const isUnit = rateUnits.has(child.lemma) && article?.lemma === 'a' && range.end - range.first === 2;
  return (
    isUnit &&
    dependents(tree, predicate.index, 'obj').some(
      (object) => tree.quantityOf.has(object.index) && subtree(tree, object.index).end === range.first,
    )
  );
}

/** `One month` and `before launch`, hung apart: neither tells when without the other. */
function isMeasuredTime(tree: Tree, child: Token): boolean {
  const { first, end } = subtree(tree, child.index);
  const { tokens } = tree.analysis;
  const isFrom = (token: Token | undefined) => ['after', 'before'].includes(token?.lemma ?? '');
  if (child.relation === 'obl:unmarked') return rateUnits.has(child.lemma) && isFrom(tokens[end]);
  const before = tokens[first - 1];
  return isFrom(tokens[first]) && before?.relation === 'obl:unmarked' && rateUnits.has(before.lemma);
}

/** Whether a phrase that cannot be printed says only when, where or for whom, so that the clause is whole without it. */
function isAdjunct(tree: Tree, child: Token, group: VerbGroup): boolean {
  const marker = markerOf(tree, child);
  if (marker === 'according to' || group.action.negated) return false;
  // `this week`, where it is not read as a time.
  const isTime = tree.timeOf.has(child.index) || child.relation === 'obl:unmarked';
  if (isTime) return true;
  if (isSetOff(tree, child)) return child.index > child.head || !isNarrowing(tree, child);
  const verb = tokenAt(tree, child.head).lemma;
  if (placingVerbs.has(verb) || namingVerbs.has(verb)) return false;
  const isComplete =
    group.action.voice === 'passive' || dependents(tree, child.head, 'obj', 'ccomp').length > 0;
  return isComplete && marker !== null && adjunctMarkers.has(marker);
}
