import { uniqueBy } from '../../base/collections.js';
import { capitalizeFirst, normalizeText, wordCount } from '../../base/text.js';
import { isTellingTitle } from '../../language/title-phrase.js';
import type { Fact } from '../../model/fact.js';
import { worldKnownTitle } from '../forms/title-kinds.js';
import { claimsOf, namesIn } from './clauses/claims.js';
import { type MakerTask, quoted } from './maker.js';
import type { Pair } from './matching-item.js';

/** A row of a matching item that a fact gives. */
export interface FactPair extends Pair {
  /** What its rows have alike; only pairs of one kind stand in one item. */
  readonly kind: string;
}

function pairOf(fact: Fact, left: string, right: string, kind: string): FactPair {
  return {
    left,
    right,
    kind,
    facts: [fact.id],
    evidence: quoted(fact.evidence.slice(0, 1)),
    place: fact.evidence[0]?.span.start ?? 0,
    weight: fact.salience,
  };
}

/** Names that deeds are matched with are as sure as questions. */
const deedGate = 0.45;
const minDeedWords = 4;
const maxDeedWords = 14;
const minQuoteWords = 6;
const maxQuoteWords = 22;
const maxTitleWords = 12;

/** Titles that more than one person of an article mostly has, and those that tell man or woman. */
const sharedTitle =
  /\b(?:members?|senator|MP|resident|user|fan|victim|(?:grand)?mother|(?:grand)?father|wife|husband|sister|brother|son|daughter|widow|actress|girl|boy|woman|man|\p{L}+woman|queen|king|prince|princess)\b/iu;

/** Posts that two words are enough to tell: `French minister`, `tournament director`. */
const knownPost =
  /\s(?:minister|director|governor|ambassador|spokesman|editor|coach|captain|chief|mayor|bishop|judge|leader|chairman|officer|manager)$/iu;

/**
 * People and the posts they hold; a post of one word (`founder`, `champion`) says too little to be matched. None where
 * all are heads of states, whom one knows without the text.
 */
export function titlePairs(task: MakerTask): readonly FactPair[] {
  const pairs = postsHeld(task);
  return pairs.every(({ right }) => worldKnownTitle.test(right)) ? [] : pairs;
}

function postsHeld(task: MakerTask): readonly FactPair[] {
  return task.facts.flatMap((fact) => {
    const { person, title } = fact.roles;
    if (fact.kind !== 'role' || person === undefined || title === undefined) return [];
    const post = title.text.replace(/^(?:an?|the)\s+/i, '').replace(/[,;:]\s*$/, '');
    const count = wordCount(post);
    if (count < 3 && !isTellingTitle(post) && !knownPost.test(post)) return [];
    if (count < 2 || count > maxTitleWords || sharedTitle.test(post) || /^general\b/i.test(post)) return [];
    return [pairOf(fact, person.text, capitalizeFirst(post), 'people')];
  });
}

/** Numbers and what they count, told well enough to be known again: `Visitors to the museum in 2014`. */
export function numberPairs(task: MakerTask): readonly FactPair[] {
  return task.facts.flatMap((fact) => {
    const { amount, counted } = fact.roles;
    if (fact.kind !== 'quantity' || amount === undefined || counted === undefined) return [];
    const isTold = /^(?!only\b|of\b|one\b)\p{L}.*\s(?:of|in|at|on|to|from|for|by|who|that|where)\s/iu.test(
      counted.text,
    );
    if (!isTold || wordCount(counted.text) < 4 || /^(?:only|one)\b|,/i.test(`${amount.text} ${counted.text}`))
      return [];
    const kind = counted.quantity?.kind ?? amount.quantity?.kind ?? amount.type;
    return [pairOf(fact, capitalizeFirst(amount.text), capitalizeFirst(counted.text), kind)];
  });
}

/** Words of a quotation that only what was said before explains. */
const pointing =
  /^.(?:That|This|These|Those|They|He|She|It|So|But|And|Then|There were)\b(?! is no\b)|\b(?:them|these|those|this|that one|he|she|him|her|his)\b|^.(?:When|If|Because|As) (?:they|he|she|it)\b/u;

/** Speakers with their full names, and a whole sentence of each. */
export function quotePairs(task: MakerTask): readonly FactPair[] {
  const speakers = new Set(
    task.facts.flatMap(({ kind, roles }) => (kind === 'saying' ? [roles.speaker?.text ?? ''] : [])),
  );
  return task.facts.flatMap((fact) => {
    const { speaker, content } = fact.roles;
    if (fact.kind !== 'saying' || speaker === undefined || content === undefined) return [];
    const count = wordCount(content.text);
    if (speaker.type !== 'person' || !speaker.text.includes(' ')) return [];
    if (!/^["“]\p{Lu}/u.test(content.text) || count < minQuoteWords || count > maxQuoteWords) return [];
    if (pointing.test(content.text) || /(?<!\p{L})['‘]/u.test(content.text)) return [];
    const names = [...speakers].flatMap((name) => name.split(' ').slice(-1));
    if (names.some((name) => name !== '' && content.text.includes(name))) return [];
    return [pairOf(fact, speaker.text, content.text, 'speakers')];
  });
}

/** People with their full names, and one thing each says that names none of them. */
export function claimPairs(task: MakerTask): readonly FactPair[] {
  const claims = claimsOf(task).toSorted((one, other) => other.fact.salience - one.fact.salience);
  const people = uniqueBy(
    claims.flatMap(({ speaker }) => (speaker?.type === 'person' ? [speaker] : [])),
    ({ id }) => id,
  );
  return claims.flatMap(({ speaker, text, words, fact }) => {
    if (speaker?.type !== 'person' || !speaker.name.includes(' ')) return [];
    if (people.some((person) => namesIn(task, words, person))) return [];
    return [pairOf(fact, speaker.name, text, 'claims')];
  });
}

/** Names and what they did, all in the singular, so that no verb form gives a partner away. */
export function deedPairs(task: MakerTask): readonly FactPair[] {
  const named = task.facts.flatMap((fact) => {
    const subject = fact.roles.agent ?? fact.roles.subject;
    if (fact.kind !== 'event' || fact.modality !== 'asserted' || fact.attribution !== null) return [];
    const entity = task.article.entities.get(subject?.entity ?? '');
    if (subject === undefined || entity === undefined || subject.number !== 'singular') return [];
    if (fact.confidence < deedGate || fact.action?.negated !== false || !fact.text.startsWith(subject.text))
      return [];
    const deed = fact.text.slice(subject.text.length + 1, -1);
    const count = wordCount(deed);
    if (count < minDeedWords || count > maxDeedWords || repeatsSubject(deed, entity.name)) return [];
    // `his` and `her` tell of whom it is said.
    if (/\b(?:he|she|his|her|him|himself|herself)\b/u.test(deed)) return [];
    return [pairOf(fact, subject.text, deed, `${entity.type} ${fact.action.tense}`)];
  });
  const names = new Set(named.map(({ left }) => left));
  return named.filter(({ left, right }) => ![...names].some((name) => name !== left && right.includes(name)));
}

function repeatsSubject(deed: string, name: string): boolean {
  const told = ` ${normalizeText(deed)} `;
  return normalizeText(name)
    .split(' ')
    .some((word) => word.length > 2 && told.includes(` ${word}`));
}
