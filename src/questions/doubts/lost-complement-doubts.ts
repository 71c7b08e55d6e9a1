import { anyMonth, anyWeekday } from '../../language/lexicons/calendar.js';
import { nounClassOf } from '../../language/lexicons/noun-classes.js';
import { withoutQuotations } from '../faults/texts.js';
import { subjectRole } from '../view.js';
import type { Asking, Doubts } from './doubt.js';

/** Verbs of bringing somebody to do something, which say little without what. */
const bringingVerbs =
  /^(?:advise|ask|beg|convince|force|implore|instruct|persuade|remind|request|tell|urge|warn)$/u;
/** Words that lead to what somebody is asked or told. */
const leadingTo =
  / (?:about|against|aside|for|how|if|into|not|of|out|over|that|to|what|when|where|whether|why) /u;
/** Verbs whose object is somebody, or a body that acts. */
const personVerbs =
  /^(?:accuse|acquit|arrest|convict|deport|detain|elect|employ|evict|extradite|hire|invite|jail|pardon|sack|sue)$/u;
/** A day at the end of a phrase. */
const dayAtEnd = new RegExp(
  ` on (?:${anyWeekday}|(?:${anyMonth})\\.? \\d{1,2}|\\d{1,2} (?:${anyMonth}))(?:,? \\d{4})?$`,
  'u',
);
/** What is on a day by itself, though its class is that of words and things. */
const onDay =
  /^(?:address|ballot|broadcast|conference|debate|game|interview|match|poll|primary|referendum|show|speech|talk|test|vote)$/u;
const datelessClasses = new Set(['artifact', 'cognition', 'communication', 'person', 'possession']);

/** Questions that have lost what their verb asks for, or taken in what belongs to it. */
export const lostComplementDoubts = {
  // `Who accused Anna Karlsen?`: of what.
  'charge-lost': ({ fact, form }) =>
    fact.kind === 'event' &&
    fact.action?.lemma === 'accuse' &&
    !['complement', 'content'].includes(form.asks) &&
    fact.roles.complement === undefined &&
    fact.roles.content === undefined,
  // `What did sailors accuse? – The mayors of Bergen`
  'person-as-thing': ({ fact, form, stem }) =>
    form.asks === 'patient' &&
    personVerbs.test(fact.action?.lemma ?? '') &&
    /^(?:According to [^,]*, )?what (?!group|sort|kind)/iu.test(stem),
  // `In which year did Anna Karlsen ask Peter Hale?`: for what.
  'asked-for-what': ({ fact, form, stem }) =>
    fact.kind === 'event' &&
    bringingVerbs.test(fact.action?.lemma ?? '') &&
    !['complement', 'content', 'topic', 'purpose'].includes(form.asks) &&
    [fact.roles.patient, fact.roles.recipient].some(
      (phrase) => phrase !== undefined && isSomebody(phrase.type),
    ) &&
    !leadingTo.test(afterSubject(stem)),
  // `What did the council approve? – The plan on April 9`
  'day-in-key': ({ fact, form, key, analysis }) => {
    const noun = analysis.tokens[key.phrase.head]?.lemma.toLowerCase() ?? '';
    return (
      fact.kind === 'event' &&
      !['time', 'content', 'predicate'].includes(form.asks) &&
      dayAtEnd.test(key.phrase.text) &&
      !onDay.test(noun) &&
      datelessClasses.has(nounClassOf(noun) ?? '')
    );
  },
  // `Who used the old map?` of `Using the old map, he found the harbour`: what for is told by the verb it hangs on.
  'using-for-what': ({ fact, form, analysis }) =>
    fact.kind === 'event' &&
    form.asks === subjectRole(fact) &&
    fact.action?.lemma === 'use' &&
    fact.roles.purpose === undefined &&
    isParticipleBefore(fact.roles.patient?.head, analysis.tokens),
} as const satisfies Doubts;

function isSomebody(type: string): boolean {
  return type === 'person' || type === 'organization' || type === 'group';
}

/** What stands behind the auxiliary of a question, or behind its question word. */
function afterSubject(stem: string): string {
  return ` ${withoutQuotations(stem).replace(/^(?:According to [^,]*, )?(?:\p{L}+ )?\p{L}+ /u, '')} `;
}

/** Whether the verb of an object is `using`. */
function isParticipleBefore(object: number | undefined, tokens: Asking['analysis']['tokens']): boolean {
  const verb = tokens[tokens[object ?? -1]?.head ?? -1];
  return verb !== undefined && /^using$/iu.test(verb.text) && /^(?:advcl|acl)/u.test(verb.relation);
}
