import { normalizeText } from '../../base/text.js';
import type { Token } from '../../model/analysis.js';
import type { Fact, Phrase, Role } from '../../model/fact.js';
import { occasionRoles, partsOf, subjectRole } from '../view.js';
import type { Asking, Doubts } from './doubt.js';

/** Roles that another fact may leave out and still be about the same: where, when and how it was so. */
const sideRoles = new Set<Role>([
  'place',
  'time',
  'duration',
  'frequency',
  'manner',
  'companion',
  'source',
  'purpose',
  'cause',
  'means',
]);

/** `they expect that to happen`, `this is why`: a word for what another sentence tells, within what is said. */
const pointingInside =
  /\b(?:(?:expect|want|see|let|make|do|did|say|said|like|about|with|from|for|of|by) (?:that|this)(?= (?:to|will|would|is|was|can|could)\b|[,.;]|$)|(?:that|this) (?:is|was|would be|will be) (?:an?|the|not|why|how|what|because)\b)/iu;

/** Whether the article has a second answer: the program answers its own question from all its facts. */
export const answerDoubts = {
  'second-answer': (asking) =>
    asking.facts.some((other) => other.id !== asking.fact.id && answersToo(asking, other)),
  'half-answer': isHalf,
  'says-more': saysMore,
  // `What did Ken Ito say about the sea?`: many things, and in one paragraph one.
  'claim-without-place': (asking) =>
    isClaim(asking) &&
    asking.facts.some((other) => other.id !== asking.fact.id && isBySameSource(asking.fact, other)),
  'claims-in-place': saysMoreInPlace,
  'content-points': ({ key, form }) => form.asks === 'content' && pointingInside.test(key.phrase.text),
} as const satisfies Doubts;

function answersToo({ fact, form, key }: Asking, other: Fact): boolean {
  if (form.asks === 'members') return false;
  if (form.asks === 'predicate')
    return fact.attribution === null
      ? doesMore(fact, other)
      : fact.kind === 'event' && isBySameSource(fact, other);
  if (fact.kind !== other.kind || fact.action?.lemma !== other.action?.lemma) return false;
  if (fact.action?.negated !== other.action?.negated || fact.action?.voice !== other.action?.voice)
    return false;
  const own = fact.roles[form.asks];
  const filler = other.roles[form.asks];
  if (own === undefined || filler === undefined || sameFiller(own, filler)) return false;
  // `wrote a hundred books` and `wrote her first books`: only another number answers how many.
  if (key.isAmount && filler.quantity === null) return false;
  // One speaker may say many things; what was said is the question.
  return partsOf(fact)
    .filter(({ role }) => role !== form.asks)
    .every(({ role, phrase }) => {
      const counterpart = other.roles[role];
      return counterpart === undefined ? sideRoles.has(role) : sameFiller(phrase, counterpart);
    });
}

/** Whether it is asked what somebody says that something is; what it does is told too badly in pieces. */
function isClaim({ fact, form }: Asking): boolean {
  return form.asks === 'predicate' && fact.kind === 'state' && fact.attribution !== null;
}

/** `What did Ken Ito tell reporters?` of somebody who says more than this in the article, wherever that stands. */
function saysMore({ fact, form, facts, analysis }: Asking): boolean {
  if (form.name !== 'saying-told') return false;
  const speaker = fact.roles.speaker?.entity ?? null;
  return (
    facts.some((other) => other.id !== fact.id && isBySameSource(fact, other)) ||
    (speaker !== null && analysis.quotations.some((quotation) => quotation.speaker === speaker))
  );
}

/** Whether the paragraph of a claim may hold another by the same speaker: told of as one. */
function saysMoreInPlace(asking: Asking): boolean {
  const { fact, facts, article } = asking;
  if (!isClaim(asking)) return false;
  const place = article.paragraphOf(fact.evidence[0]?.sentence ?? '');
  return facts.some(
    (other) =>
      other.id !== fact.id &&
      other.evidence.some(({ sentence }) => article.paragraphOf(sentence) === place) &&
      isBySameSource(fact, other),
  );
}

/**
 * Whether another fact is said by the same source, elsewhere than in the same sentence: it may be about the same without
 * naming it (`“It is keeping people safe,” he said`).
 */
function isBySameSource(fact: Fact, other: Fact): boolean {
  const sourceOf = ({ attribution, kind, roles }: Fact) =>
    attribution?.speaker ?? (kind === 'saying' ? roles.speaker?.text : undefined);
  const [own, its] = [sourceOf(fact), sourceOf(other)];
  if (own === undefined || its === undefined || normalizeText(own) !== normalizeText(its)) return false;
  // Two sayings of one sentence are two things said; a claim and the saying that holds it are one.
  return (fact.kind === 'saying' && other.kind === 'saying') || !sharesSentence(fact, other);
}

/** Whether another fact tells something else of the same subject on the same occasion. */
function doesMore(fact: Fact, other: Fact): boolean {
  const subject = fact.roles[subjectRole(fact)];
  const otherSubject = other.kind === 'event' ? other.roles[subjectRole(other)] : undefined;
  if (subject === undefined || otherSubject === undefined || !sameFiller(subject, otherSubject)) return false;
  return [...occasionRoles].every((role) => {
    const [own, its] = [fact.roles[role], other.roles[role]];
    return own === undefined || (its !== undefined && sameFiller(own, its));
  });
}

function sharesSentence(one: Fact, other: Fact): boolean {
  return other.evidence.some(({ sentence }) => one.evidence.some((own) => own.sentence === sentence));
}

/** One may be a shorter name of the other. */
function sameFiller(one: Phrase, other: Phrase): boolean {
  if (one.entity !== null && one.entity === other.entity) return true;
  const [first, second] = [` ${normalizeText(one.text)} `, ` ${normalizeText(other.text)} `];
  return first.includes(second) || second.includes(first);
}

/** `She ran past two defenders and hit the winner`: the first half is no whole answer to what she did. */
function isHalf({ fact, form, analysis }: Asking): boolean {
  if (form.asks !== 'predicate') return false;
  const head = fact.roles[subjectRole(fact)]?.head;
  const verb = head === undefined ? undefined : analysis.tokens[analysis.tokens[head]?.head ?? -1];
  return verb !== undefined && analysis.tokens.some((token) => isCoordinated(token, verb, analysis.tokens));
}

/** A second verb under the same subject and occasion; one with an auxiliary of its own begins anew. */
function isCoordinated(token: Token, verb: Token, tokens: readonly Token[]): boolean {
  const isPartner =
    (token.head === verb.index && token.relation === 'conj') ||
    (verb.head === token.index && verb.relation === 'conj');
  if (!isPartner || !['VERB', 'AUX', 'ADJ', 'NOUN'].includes(token.upos)) return false;
  const later = token.index > verb.index ? token : verb;
  return !tokens.some((other) => other.head === later.index && /^(?:aux|cop|nsubj)/.test(other.relation));
}
