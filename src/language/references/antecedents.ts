import type { Token } from '../../model/analysis.js';
import { timeUnits } from '../dates/time-match.js';
import { monthOf, weekdayOf } from '../lexicons/calendar.js';
import { nounClassOf } from '../lexicons/noun-classes.js';
import { mentionAt, type Scene } from './candidates.js';

/** What a noun phrase stands for, as far as a pronoun can tell it. */
interface Kind {
  readonly isPlural: boolean;
  /** Somebody or several of them: `it` is none of these. */
  readonly isPerson: boolean;
  /** Bodies, countries and people together, which decide and speak as people do. */
  readonly isBody: boolean;
  readonly isNamed: boolean;
}

/** Nouns that are plural without an s. */
const plurals = new Set(['people', 'police', 'folk']);
/** Common nouns for bodies that the classes of nouns file elsewhere. */
const bodies =
  /^(?:administration|agency|airline|army|authority|bank|board|bureau|center|centre|chain|charity|church|city|club|college|commission|committee|company|corporation|council|country|court|department|district|firm|foundation|government|group|hospital|institute|institution|maker|manufacturer|ministry|museum|nation|newspaper|office|organi[sz]ation|paper|parliament|party|police|publisher|regulator|retailer|school|service|society|state|team|union|university)$/u;
/** Things together, not people. */
const collections =
  /^(?:array|batch|collection|data|fleet|forest|list|network|package|range|series|set|system|wave)$/u;
const amounts =
  /^(?:bulk|couple|handful|host|lot|majority|minority|most|number|percent|percentage|plenty|rest|range|variety)$/u;
/** Relations of nouns that are no phrase of their own. */
const inner =
  /^(?:compound|flat|nmod:desc|nmod:unmarked|obl:unmarked|amod|goeswith|appos|conj|fixed|dep|list)$/u;

/** The kind of a noun phrase by its head; null for times, for amounts (`a number of banks`), and for what is no noun and not resolved. */
export function kindOf(scene: Scene, token: Token): Kind | null {
  const { tree } = scene;
  const isNoun = token.upos === 'NOUN' || token.upos === 'PROPN';
  const mention = scene.mentions.get(token.index) ?? (isNoun ? mentionAt(scene, token.index) : undefined);
  const entity = mention === undefined ? undefined : scene.entities.get(mention.entity);
  const meant = scene.references.get(token.index);
  if (meant !== undefined) return kindOf(scene, tree.at(meant));
  if (!isNoun && entity === undefined) return null;
  const lemma = token.lemma.toLowerCase();
  if (amounts.test(lemma) && tree.child(token.index, 'nmod') !== null) return null;
  if (isDay(token) || (entity === undefined && isTime(lemma))) return null;
  const joined = tree
    .children(token.index)
    .filter(({ relation, index }) => relation === 'conj' && (mention === undefined || index >= mention.end));
  const isJoined = joined.some((other) => tree.child(other.index, 'cc')?.lemma === 'and');
  const isPlural =
    isJoined ||
    /^NNP?S$/u.test(token.xpos) ||
    (entity === undefined ? plurals.has(lemma) : entity.number === 'plural');
  const isPerson =
    entity === undefined ? nounClassOf(lemma) === 'person' || lemma === 'people' : entity.type === 'person';
  const isBody =
    entity === undefined
      ? bodies.test(lemma) || (nounClassOf(lemma) === 'group' && !collections.test(lemma))
      : ['organization', 'group', 'place'].includes(entity.type);
  return { isPlural, isPerson, isBody, isNamed: entity !== undefined };
}

function isTime(lemma: string): boolean {
  return timeUnits.has(lemma) || nounClassOf(lemma) === 'time';
}

function isDay({ text }: Token): boolean {
  return monthOf(text) !== null || weekdayOf(text) !== null;
}

/** Whether `it`, or `they`, can stand for a phrase of the kind. */
export function fits(kind: Kind | null, isThey: boolean): boolean {
  return kind !== null && (isThey ? kind.isPlural : !kind.isPlural && !kind.isPerson);
}

/** The heads of the phrases in a stretch of tokens that `it`, or `they`, could stand for. */
export function thingsIn(scene: Scene, first: number, end: number, isThey: boolean): readonly Token[] {
  return scene.tree.tokens
    .slice(first, end)
    .filter((token) => !inner.test(token.relation) && fits(kindOf(scene, token), isThey));
}
