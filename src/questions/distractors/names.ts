import { normalizeText } from '../../base/text.js';
import { isFirstName } from '../../language/lexicons/first-names.js';
import { nounClassOf } from '../../language/lexicons/noun-classes.js';
import type { Entity } from '../../model/analysis.js';
import type { Fact } from '../../model/fact.js';
import { isPost, worldKnownTitle } from '../forms/title-kinds.js';
import { tellingWords } from '../stem.js';
import { takesArticle } from './article-names.js';
import { answerKey, type Distractor, type DistractorTask } from './distractor.js';
import { organizationKindOf, organizationsBeside } from './organization-kinds.js';
import { mayDoSame } from './same-deed.js';
import { walkOf } from './walks.js';

/** Roles in which one may do, or be told, the same as the key. */
const acting = ['agent', 'subject', 'patient', 'recipient', 'companion', 'speaker', 'person'] as const;

/** Names to choose from for one question. */
const mostNames = 5;
/** Names of the article before a list has a say. */
const enoughNamed = 2;
const mostNameWords = 4;
const longAgo = /\b1(?:[0-8]\d|9[0-4])\d\b/;

/** Other people, or bodies of the same sort, that the article names, for a key that is one. */
export function nameDistractors(task: DistractorTask): readonly Distractor[] {
  const { key, article } = task;
  const right = key.phrase.entity === null ? undefined : article.entities.get(key.phrase.entity);
  if (right === undefined || !isNamedAlone(key.text, right)) return [];
  const named = [...article.entities.values()]
    .filter((other) => other.id !== right.id && other.type === right.type && other.number === right.number)
    .filter((other) => hasPart(task, right, other) && isOfOneSort(task, right, other))
    .filter((other) => right.type !== 'person' || task.asked === 'speaker' || mayDoSame(task, right, other))
    .filter((other) => !mayAnswer(task, right, other))
    .sort((one, other) => weightOf(task, other) - weightOf(task, one))
    .slice(0, mostNames)
    .map((other) => distractorOf(task, right, other));
  return named.length < enoughNamed ? [...named, ...listedBeside(task, right)] : named;
}

/** Firms of the key's trade that the article does not name. */
function listedBeside({ article }: DistractorTask, right: Entity): readonly Distractor[] {
  if (right.type !== 'organization' || takesArticle(article, right.name)) return [];
  return organizationsBeside(right.name)
    .filter((name) => !article.normalizedText.includes(normalizeText(name)))
    .slice(0, mostNames)
    .map((text) => ({
      text,
      source: 'unsupported',
      rationale: 'The text does not speak of this organization.',
      evidence: null,
    }));
}

/**
 * Whether a name has a part in the article that makes it an answer worth thinking of: sources beside a source, holders
 * of posts beside one, and others who do something or are told of with their post. Names of long ago stand beside names
 * of long ago only, figures of fiction beside each other.
 */
function hasPart({ asked, stem, article }: DistractorTask, right: Entity, other: Entity): boolean {
  const part = article.parts.get(other.id);
  const own = article.parts.get(right.id);
  if (
    part === undefined ||
    longAgo.test(part.named.quote) !== longAgo.test(`${stem} ${own?.named.quote ?? ''}`)
  )
    return false;
  if (other.type !== 'person') return true;
  if ((walkOf(other.title) === 'fiction') !== (walkOf(right.title) === 'fiction')) return false;
  if (asked === 'person')
    return !worldKnownTitle.test(other.title ?? '') && (part.speaks || isPost(other.title ?? ''));
  const holdsPost = isPost(other.title ?? '') && other.gender !== null;
  if (asked === 'speaker') return part.speaks || holdsPost;
  return part.speaks || holdsPost || (part.acts && other.gender !== null);
}

/** The more a name is told of, the better it hides the key. */
function weightOf({ article }: DistractorTask, { id, title }: Entity): number {
  const part = article.parts.get(id);
  return (part?.mentions ?? 0) + (part?.speaks === true ? 2 : 0) + (title === null ? 0 : 1);
}

/** The key is the name and nothing else: `the Italian pilot Simone Moro` beside bare names would stand out. */
function isNamedAlone(text: string, { name }: Entity): boolean {
  return normalizeText(text.replace(/^the /i, '')) === normalizeText(name.replace(/^the /i, ''));
}

/**
 * A first and a last name and perhaps one between, as names are: `Zaha Hadid DBE RA` and `Mathematician Hermann Weyl`
 * would stand out.
 */
function isCleanName({ name }: Entity): boolean {
  const words = name.split(' ');
  if (words.length > mostNameWords || !/^\p{Lu}/u.test(name)) return false;
  if (words.some((word) => /^\p{Lu}{2,}$|\d|^\p{Lu}\p{Ll}+ed$/u.test(word) && word.length > 1)) return false;
  const [first = ''] = words;
  return isFirstName(first) || nounClassOf(first.toLowerCase()) !== 'person' || words.length === 1;
}

function isOfOneSort({ stem, article }: DistractorTask, right: Entity, other: Entity): boolean {
  if (right.type === 'person') {
    // `his` and `her` in the stem leave one gender only.
    const isTold = /\b(?:his|her|he|she|him|himself|herself)\b/i.test(stem);
    if (isTold && other.gender !== right.gender) return false;
    return other.name.includes(' ') === right.name.includes(' ') && isCleanName(other);
  }
  return (
    right.type === 'organization' &&
    organizationKindOf(other.name) === organizationKindOf(right.name) &&
    takesArticle(article, other.name) === takesArticle(article, right.name)
  );
}

/** Whether another name stands in the stem, is part of the key's, or belongs to one who does the same elsewhere. */
function mayAnswer({ stem, fact, asked, article }: DistractorTask, right: Entity, other: Entity): boolean {
  const told = ` ${normalizeText(stem)} `;
  const forms = article.parts.get(other.id)?.forms ?? [];
  const [name = ''] = forms;
  if (forms.some((form) => told.includes(` ${form} `))) return true;
  const own = new Set((article.parts.get(right.id)?.forms ?? []).flatMap((form) => form.split(' ')));
  if (!areOfOneFamily(right, other) && name.split(' ').some((word) => word.length > 2 && own.has(word)))
    return true;
  // Everybody in the news says something: what matters is whether it is the same.
  if (asked === 'speaker') return saysTheSame(fact, article, other);
  const { action } = fact;
  return action !== null && acting.some((role) => article.answered.has(answerKey(action.lemma, role, name)));
}

/** `Wilbur Wright` and `Orville Wright`: two people for certain, though they share a name. */
function areOfOneFamily(one: Entity, other: Entity): boolean {
  const [first = '', last, ...more] = one.name.split(' ');
  const [given = '', family, ...rest] = other.name.split(' ');
  return (
    last === family &&
    more.length + rest.length === 0 &&
    one.gender !== null &&
    other.gender !== null &&
    first.charAt(0) !== given.charAt(0)
  );
}

/** Share of the words of what is said that another's words may have before both might have said it. */
const mostShared = 0.4;

function saysTheSame(fact: Fact, { parts }: DistractorTask['article'], other: Entity): boolean {
  const told = tellingWords(fact.roles.content?.text ?? fact.text);
  return (parts.get(other.id)?.said ?? []).some((text) => {
    const words = new Set(text.split(' '));
    return told.filter((word) => words.has(word)).length > mostShared * told.length;
  });
}

function distractorOf({ fact, key, article }: DistractorTask, right: Entity, other: Entity): Distractor {
  const evidence = article.parts.get(other.id)?.named ?? null;
  const isNear = evidence !== null && evidence.sentence === fact.evidence[0]?.sentence;
  const paragraph = evidence === null ? 0 : article.paragraphOf(evidence.sentence);
  const hasArticle =
    /^the /i.test(key.text) || (right.type === 'organization' && takesArticle(article, other.name));
  return {
    text: hasArticle && !/^the /i.test(other.name) ? `The ${other.name}` : other.name,
    source: isNear ? 'same-sentence' : 'other-sentence',
    rationale: `Paragraph ${paragraph} names ${other.name}, but the text says this of ${right.name}.`,
    evidence,
  };
}
