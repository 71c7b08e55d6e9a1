import { normalizeText } from '../../base/text.js';
import { organizationKindOf } from '../distractors/organization-kinds.js';
import { subjectRole } from '../view.js';
import type { Asking, Doubts } from './doubt.js';
import { onceVerbs, reportingVerbs } from './verb-classes.js';

/** A number of things that leaves open which: others may do the same to the rest. */
const vagueNumber =
  /^(?:many|most|much|some|several|(?:a )?few|various|numerous|a (?:great |large )?number of|lots of|a lot of)\b/i;

/** What somebody may do, for all the writer cares. */
const concession =
  /\b(?:is|are|was|were|be) (?:\p{L}+ )?(?:free|welcome) to\b|\b(?:may|might|could) (?:just )?as well\b/iu;

/** Whether what is told is worth a question, and whether the stem tells which deed of many is meant. */
export const topicDoubts = {
  'deed-of-many': isDeedOfMany,
  // `What affects many cities?`
  'patient-vague': ({ fact, form }) =>
    form.asks === 'agent' && vagueNumber.test(fact.roles.patient?.text ?? ''),
  'medium-of-itself': isMediumOfItself,
  // `Where was Ken Ito born into a large family?`: two answers to `where`.
  'place-twice': ({ fact, form }) =>
    form.asks === 'place' &&
    Object.entries(fact.roles).some(
      ([role, { marker }]) => role !== 'place' && /^(?:into|onto|inside)$/.test(marker ?? ''),
    ),
  // `What did the report's say about …?`
  'owner-alone': ({ fact }) =>
    [fact.attribution?.speaker, fact.roles[subjectRole(fact)]?.text].some(
      (text) => text !== undefined && /(?:^|\s)\p{Ll}[\p{L}-]*['’]s$/u.test(text),
    ),
  // `Which country is free to decide?`: what is conceded to somebody is no news of them.
  conceded: ({ fact }) => concession.test(fact.text),
  // `According to Ken Ito, which party is ahead when running a sprint?`: a comparison, or what is always so.
  'claim-in-case': ({ fact, form }) =>
    form.asks === 'agent' &&
    fact.attribution !== null &&
    fact.action?.tense === 'present' &&
    fact.roles.time?.marker === 'when',
  // `Who scored a second goal?`: the second of the match, or of his?
  'ordinal-open': ({ stem }) =>
    /\ban? (?:second|third|fourth|fifth|sixth)\b(?! of\b)/i.test(stem.replace(/[“"][^“”"]*[”"]/gu, '')),
} as const satisfies Doubts;

/** `Who questioned Anna Karlsen?`: nothing but a name tells which occasion is meant, and others may have done it too. */
function isDeedOfMany({ fact, form }: Asking): boolean {
  const { patient } = fact.roles;
  return (
    fact.kind === 'event' &&
    form.asks === 'agent' &&
    fact.attribution === null &&
    patient?.entity != null &&
    ['person', 'organization', 'group', 'place'].includes(patient.type) &&
    Object.keys(fact.roles).every((role) => role === 'agent' || role === 'patient') &&
    !onceVerbs.has(fact.action?.lemma ?? '')
  );
}

/** `Which organization takes stock of her years in Bergen?`: the newspaper that the article stands in. */
function isMediumOfItself({ fact, analysis }: Asking): boolean {
  const subject = fact.roles[subjectRole(fact)];
  if (fact.kind !== 'event' || subject === undefined) return false;
  const name = normalizeText(subject.text).replace(/^the /, '');
  const { publisher, author } = analysis.article.source;
  if ([publisher, author].some((own) => own !== null && normalizeText(own).replace(/^the /, '') === name))
    return true;
  return (
    subject.entity !== null &&
    organizationKindOf(subject.text) === 'media' &&
    (fact.action?.tense === 'present' || reportingVerbs.has(fact.action?.lemma ?? ''))
  );
}
