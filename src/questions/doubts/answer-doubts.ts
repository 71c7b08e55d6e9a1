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

/** Whether the article has a second answer: the program answers its own question from all its facts. */
export const answerDoubts = {
  'second-answer': (asking) =>
    asking.facts.some((other) => other.id !== asking.fact.id && answersToo(asking, other)),
  'half-answer': isHalf,
  // `What did Ken Ito say?`: many things, and in one paragraph one.
  'claim-without-place': ({ form }) => form.name === 'saying-content',
  'claims-in-place': saysMoreInPlace,
} as const satisfies Doubts;

function answersToo({ fact, form }: Asking, other: Fact): boolean {
  if (form.asks === 'members') return false;
  if (form.asks === 'predicate') return saysMore(fact, other);
  if (form.name === 'saying-content') return false;
  if (fact.kind !== other.kind || fact.action?.lemma !== other.action?.lemma) return false;
  if (fact.action?.negated !== other.action?.negated || fact.action?.voice !== other.action?.voice)
    return false;
  const own = fact.roles[form.asks];
  const filler = other.roles[form.asks];
  if (own === undefined || filler === undefined || sameFiller(own, filler)) return false;
  // One speaker may say many things; what was said is the question.
  return partsOf(fact)
    .filter(({ role }) => role !== form.asks)
    .every(({ role, phrase }) => {
      const counterpart = other.roles[role];
      return counterpart === undefined ? sideRoles.has(role) : sameFiller(phrase, counterpart);
    });
}

/** Whether the paragraph of a claim may hold another by the same speaker: told of as one, or in quotation marks. */
function saysMoreInPlace({ fact, facts, form, analysis, article }: Asking): boolean {
  const { speaker, content } = fact.roles;
  if (form.name !== 'saying-content' || speaker === undefined || content === undefined) return false;
  const place = article.paragraphOf(fact.evidence[0]?.sentence ?? '');
  const told = analysis.sentences
    .filter(({ id }) => article.paragraphOf(id) === place)
    .map(({ span }) => analysis.article.text.slice(span.start, span.end))
    .join(' ');
  return (
    /[“”"]/u.test(told) ||
    facts.some(
      (other) =>
        other.id !== fact.id &&
        other.evidence.some(({ sentence }) => article.paragraphOf(sentence) === place) &&
        ((other.kind === 'saying' && sameFiller(speaker, other.roles.speaker ?? speaker)) ||
          (other.attribution !== null &&
            !sharesSentence(fact, other) &&
            normalizeText(other.attribution.speaker) === normalizeText(speaker.text))),
    )
  );
}

/** Whether another fact tells something else of the same subject, by the same source or on the same occasion. */
function saysMore(fact: Fact, other: Fact): boolean {
  const subject = fact.roles[subjectRole(fact)];
  if (subject === undefined) return false;
  if (fact.attribution !== null) {
    const source = normalizeText(fact.attribution.speaker);
    const isSameSource =
      other.attribution !== null
        ? normalizeText(other.attribution.speaker) === source
        : other.kind === 'saying' && normalizeText(other.roles.speaker?.text ?? '') === source;
    // Whatever else the source says may be about the subject without naming it: `“It is keeping people safe,” he said`.
    return isSameSource && !sharesSentence(fact, other);
  }
  const otherSubject = other.kind === 'event' ? other.roles[subjectRole(other)] : undefined;
  if (otherSubject === undefined || !sameFiller(subject, otherSubject)) return false;
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
