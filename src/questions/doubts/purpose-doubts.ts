import { wordCount } from '../../base/text.js';
import { anyMonth } from '../../language/lexicons/calendar.js';
import {
  aimedThings,
  befallingVerbs,
  isInert,
  purposelessVerbs,
  stoppingVerbs,
  tellingVerbs,
  wishingNouns,
  wishingVerbs,
} from './aim-words.js';
import type { Asking, Doubts } from './doubt.js';
import { sentenceText } from './sentence-text.js';

/** `questions for the council to answer`: who is to do it, and it is not who asked. */
const doneByOther =
  /\bfor (?!(?:[\p{L}\d-]+ )*(?:day|hour|minute|month|time|week|year|decade)s? )(?:[\p{L}’'-]+ ){1,4}to $/u;

/** Pictures for what came of a deed, which nobody had in mind: `left school to give birth to a new art`. */
const outcomes =
  /^(?:give (?:birth|rise) to|pave the way|make history|change the world|become the (?:first|last|youngest|oldest)|end up|find (?:himself|herself|themselves))\b/u;

/** What the question has as its own object, as often as not. */
const objectPronoun = /\b(?:it|them)\b/u;
/** A day or year at the end tells when the deed was done, not when its aim was to be reached. */
const endsInDate = new RegExp(
  `\\b(?:on|in|at) (?:\\p{L}+ )?(?:\\d{1,2} )?(?:${anyMonth}|\\p{Lu}\\p{Ll}+day|\\d{4})(?: \\d{1,4})?(?:, \\d{4})?$`,
  'u',
);

/** Infinitives that tell no aim. */
export const purposeDoubts = {
  // `to name just a few` is said by the way, `grew to include Bergen` tells what came of it.
  'purpose-bare': ({ key, form }) =>
    form.asks === 'purpose' &&
    (wordCount(key.phrase.text) < 3 || /^(?:name|say|mention|be|include) /i.test(key.phrase.text)),
  // `set up to look like a classroom` tells the way, not the reason.
  'purpose-of-verb': ({ fact, form }) =>
    form.asks === 'purpose' &&
    (purposelessVerbs.test(fact.action?.lemma ?? '') ||
      befallingVerbs.test(fact.action?.lemma ?? '') ||
      // `aims to provide a way to carry loads`: what the aim is, not why it is one.
      (fact.action?.lemma === 'aim' && fact.roles.complement?.marker === 'to') ||
      (wishingVerbs.test(fact.action?.lemma ?? '') && !hasObject(fact))),
  // `held back loans to help farmers`, `blocked since its start in 1993 to help farmers`: what something is there for.
  'purpose-of-thing': ({ fact, form }) =>
    form.asks === 'purpose' &&
    (fact.roles.time?.marker === 'since' ||
      (stoppingVerbs.test(`${fact.action?.lemma} ${fact.roles.patient?.text}`) &&
        [fact.roles.patient, fact.roles.complement].some((role) => aimedThings.test(role?.text ?? '')))),
  'purpose-of-thing-told': ({ fact, form }) =>
    form.asks === 'purpose' &&
    tellingVerbs.test(fact.action?.lemma ?? '') &&
    [fact.roles.patient, fact.roles.complement].some((role) =>
      aimedThings.test(role?.text.replace(/ (?:by|between|for|from|of|with) .*$/u, '') ?? ''),
    ),
  'purpose-of-other': ({ fact, form, key, analysis }) =>
    form.asks === 'purpose' && doneByOther.test(textBefore(fact, key.phrase.text, analysis)),
  'purpose-is-outcome': ({ key, form }) => form.asks === 'purpose' && outcomes.test(key.phrase.text),
  // `gathered to discuss books, at the weekend`: the time is that of the deed.
  'purpose-with-time': ({ key, form }) =>
    form.asks === 'purpose' && /, (?:at|in|on|over|during) [^,]+$/u.test(key.text),
  // `lived in a hostel, using his wages`: what somebody did besides, not how.
  'means-beside': ({ form, key, analysis }) =>
    form.asks === 'means' &&
    key.phrase.marker === null &&
    analysis.tokens[key.phrase.range.first - 1]?.text === ',',
  // `puts pressure on the council to act`: what the pressure is for, not why it is put.
  'purpose-of-noun': ({ fact, form }) =>
    form.asks === 'purpose' &&
    wishingNouns.test([fact.roles.patient?.text, fact.roles.complement?.text].join(' ')),
  // `introduced a bill to clean it on 15 July`: neither the river nor the day belongs to the answer.
  'purpose-leans': ({ key, form }) =>
    form.asks === 'purpose' && (objectPronoun.test(key.text) || endsInDate.test(key.text)),
  // `surface water seeps down to reach the rocks`: nothing has an aim but who acts.
  'purpose-of-no-one': ({ fact, form, analysis }) =>
    form.asks === 'purpose' &&
    fact.action?.voice === 'active' &&
    fact.action.lemma !== 'use' &&
    isInert(analysis.tokens[(fact.roles.agent ?? fact.roles.subject)?.head ?? -1]),
  // `could be moved around to change the path`: what is possible is for nothing yet.
  'purpose-of-possible': ({ fact, form }) =>
    form.asks === 'purpose' && /^(?:can|could|may|might)$/u.test(fact.action?.auxiliary ?? ''),
  // `various proposals were put forth`, `some cultures built structures`: of many one, whichever.
  'purpose-of-some': ({ fact, form }) =>
    form.asks === 'purpose' &&
    /^(?:certain|numerous|several|some|various) \p{Ll}+$/u.test(
      (fact.roles.agent ?? fact.roles.subject ?? fact.roles.patient)?.text ?? '',
    ),
  // `will use the month to negotiate`: how the time is spent, not why.
  'time-spent': ({ fact, form }) =>
    form.asks === 'purpose' &&
    fact.action?.lemma === 'use' &&
    /\b(?:day|week|month|year|time|hour|evening|morning|night)s?$/u.test(
      (fact.roles.patient ?? fact.roles.complement)?.text ?? '',
    ),
} as const satisfies Doubts;

/** The sentence up to the words of the answer. */
function textBefore({ evidence }: Asking['fact'], words: string, analysis: Asking['analysis']): string {
  const told = sentenceText(analysis, evidence[0]?.sentence);
  return told.slice(0, Math.max(0, told.indexOf(words)));
}

/** What is offered, planned or hoped to do, as against `vowed in its programme`. */
function hasObject({ roles: { patient, complement } }: Asking['fact']): boolean {
  return (
    patient !== undefined || !/^(?:|(?:at|before|by|for|from|in|on|with) .*)$/u.test(complement?.text ?? '')
  );
}
