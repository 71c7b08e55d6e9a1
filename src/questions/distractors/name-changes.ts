import { shuffle } from '../../base/random.js';
import { normalizeText } from '../../base/text.js';
import type { Entity } from '../../model/analysis.js';
import type { Phrase } from '../../model/fact.js';
import { worldKnownTitle } from '../forms/title-kinds.js';
import { takesArticle } from './article-names.js';
import type { Change, FalsifyTask } from './change.js';
import { answerKey } from './distractor.js';
import { placeKindOf, placesBeside } from './place-groups.js';
import { mayDoSame } from './same-deed.js';
import { walkOf } from './walks.js';

/** Names tried for one statement: more say no more. */
const mostNames = 4;

/** In a sentence about so long ago, somebody of today would be absurd. */
const longAgo = /\b1(?:[0-8]\d|9[0-4])\d\b/;

/** Somebody named once is no more than mentioned: nobody who has read the text would take him for the other. */
const fewestMentions = 2;

/** Share of all mentions, and their number, from which on an article tells one life: everybody knows whose deeds they are. */
const lifeShare = 0.3;
const lifeMentions = 8;

/** What somebody did not do, nobody else did either. */
const denied = /\b(?:no|not|none|never|nobody|nothing)\b/u;

/** Another person of the article for a person, another place of one sort for a place. */
export function changeName(task: FalsifyTask, phrase: Phrase): readonly Change[] {
  const entity = phrase.entity === null ? undefined : task.article.entities.get(phrase.entity);
  if (entity === undefined || normalizeText(phrase.text) !== normalizeText(entity.name)) return [];
  const others =
    entity.type === 'person'
      ? otherPeople(task, entity)
      : entity.type === 'place' && standsAsPlace(task.statement, phrase.text)
        ? otherPlaces(task, entity)
        : [];
  return shuffle(task.random, [...others])
    .slice(0, mostNames)
    .map((name) => ({ from: phrase.text, to: name }));
}

/** `policeman John Larson`, `Lady Carnarvon`, `Maddy Matthews, 19`: what stands beside a name may fit it alone. */
function isDescribed(statement: string, name: string): boolean {
  const at = statement.indexOf(name);
  const before = statement.slice(0, at).trimEnd();
  const after = statement.slice(at + name.length);
  const isFree =
    before === '' ||
    /(?:,|\b(?:by|with|to|for|of|from|in|and|at|on|against|about|told|met|joined|said|says|asked|helped|beat|when|while|if|because|after|before|that|as|than|between|according to))$/u.test(
      before,
    );
  return (
    !isFree ||
    /^(?:['’]|-|,? \d|, (?:an?|the|who|whose|\p{L}+ed|\p{L}+ing|\p{Ll}+)\b| and \p{Lu})/u.test(after)
  );
}

function otherPeople({ fact, statement, article }: FalsifyTask, entity: Entity): readonly string[] {
  if (
    longAgo.test(statement) ||
    denied.test(statement) ||
    !isFullName(entity) ||
    isDescribed(statement, entity.name) ||
    isLifeOf(article, entity) ||
    // What is told with `his` is told of one who has it.
    entity.gender === null ||
    /\b(?:his|her|(?:him|her|it)self)\b/u.test(statement)
  )
    return [];
  if (entity.title !== null && statement.includes(entity.title)) return [];
  const told = ` ${normalizeText(statement)} `;
  const isTold = (form: string) => told.includes(` ${normalizeText(form)} `);
  return [...article.entities.values()]
    .filter((other) => other.type === 'person' && other.id !== entity.id && isFullName(other))
    .filter((other) => other.number === 'singular' && other.gender === entity.gender)
    .filter((other) => isWorldKnown(other) === isWorldKnown(entity))
    .filter((other) => havePartsAlike({ fact, article }, entity, other))
    .filter((other) => mayDoSame({ stem: statement, fact, article }, entity, other))
    .filter((other) => !other.forms.some(isTold) && !shareWord(other.name, entity.name))
    .filter((other) => !isToldOf({ fact, article }, other.name, personRoles))
    .map(({ name }) => name);
}

/** Whether most of an article is about one person. */
function isLifeOf({ parts }: FalsifyTask['article'], { id }: Entity): boolean {
  const mentions = parts.get(id)?.mentions ?? 0;
  const all = [...parts.values()].reduce((sum, part) => sum + part.mentions, 0);
  return mentions >= lifeMentions && mentions >= lifeShare * all;
}

/** Whether both do something in the article, or both speak where that is told, and are of one walk of life. */
function havePartsAlike(
  { fact, article }: Pick<FalsifyTask, 'fact' | 'article'>,
  one: Entity,
  other: Entity,
): boolean {
  const [own, its] = [article.parts.get(one.id), article.parts.get(other.id)];
  if (own === undefined || its === undefined || its.mentions < fewestMentions) return false;
  if (walkOf(one.title) !== walkOf(other.title)) return false;
  return fact.kind === 'saying' || fact.attribution !== null ? its.speaks : its.acts;
}

/** A president in the place of a guest would be absurd. */
function isWorldKnown({ title }: Entity): boolean {
  return worldKnownTitle.test(title ?? '');
}

/** First and last name: single names are figures, pets, half-read names. */
function isFullName({ name, number }: Entity): boolean {
  return number === 'singular' && /^\p{Lu}[\p{L}.'’-]*(?: [\p{L}.'’-]+)+$/u.test(name);
}

function shareWord(one: string, other: string): boolean {
  const words = new Set(one.toLowerCase().split(' '));
  return other
    .toLowerCase()
    .split(' ')
    .some((word) => words.has(word));
}

const personRoles = ['agent', 'subject', 'patient', 'recipient', 'companion', 'speaker'] as const;
const placeRoles = ['place', 'destination', 'source'] as const;

/** Whether the article tells, with the fact's verb, of the other too. */
function isToldOf(
  { fact, article }: Pick<FalsifyTask, 'fact' | 'article'>,
  other: string,
  roles: typeof personRoles | typeof placeRoles,
): boolean {
  const { action } = fact;
  return (
    action !== null &&
    roles.some((role) => article.answered.has(answerKey(action.lemma, role, normalizeText(other))))
  );
}

function otherPlaces({ fact, statement, article }: FalsifyTask, entity: Entity): readonly string[] {
  const kind = placeKindOf(entity.name);
  if (kind === null || takesArticle(article, entity.name)) return [];
  const named = [...article.entities.values()]
    .filter((other) => other.type === 'place' && other.id !== entity.id && placeKindOf(other.name) === kind)
    .filter((other) => !takesArticle(article, other.name))
    .map(({ name }) => name);
  const told = ` ${normalizeText(statement)} `;
  return (named.length > 0 ? named : placesBeside(entity.name)).filter(
    (name) =>
      !name.startsWith('the ') &&
      !told.includes(` ${normalizeText(name)} `) &&
      !isToldOf({ fact, article }, name, placeRoles),
  );
}

/** `in Ramallah` is a place; in `US Secretary of State` and in `Paris, France` the name belongs to something else. */
function standsAsPlace(statement: string, name: string): boolean {
  const at = statement.indexOf(name);
  const before = statement.slice(0, at);
  const after = statement.slice(at + name.length);
  return (
    /\b(?:in|at|to|from|near|across|towards?|into)\s$/i.test(before) &&
    /^(?:\.|,(?! \p{Lu})|;|\s(?!and |or )\p{Ll})/u.test(after)
  );
}
