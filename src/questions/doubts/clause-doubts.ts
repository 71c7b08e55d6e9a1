import type { Asking, Doubts } from './doubt.js';

/** Times that only the sentence before tells, put first: `On this day, most families gather`. */
const pointingStart =
  /^(?:and |but )?(?:after|at|before|during|in|on) (?:this|that|these|those) (?:\p{Ll}+ )?(?:day|evening|holiday|month|morning|night|occasion|season|time|week|weekend|year)s?,/iu;

/** A time that counts from what the sentence before told: `Later in the day, two sailors testified`. */
const laterStart =
  /^(?:(?:earlier|later) (?:(?:in|on) (?:the|that) )?(?:that |the same )?(?:afternoon|day|evening|month|morning|night|week|year)|(?:shortly|soon) (?:after|afterwards?|before)|(?:the )?same (?:day|evening|night)|(?:hours|minutes|moments) (?:earlier|later)),/iu;

/** A stretch of somebody's life: `he was still a child`. */
const age =
  /^(?:he|she|they) (?:was|were|grew|got|had grown) (?:still |quite |very )?(?:an? )?(?:adults?|boys?|child(?:ren)?|girls?|little|old(?:er)?|small|teenagers?|up|young(?:er)?)$/u;

/** What the words around the verb of the sentence leave open, or take from the answer. */
export const clauseDoubts = {
  'occasion-left-out': leavesOccasionOut,
  'later-left-out': leavesLaterOut,
  // `What did Hale do when he grew older?`: an age is no occasion.
  'occasion-open': ({ fact, form }) =>
    ['predicate', 'time'].includes(form.asks) &&
    fact.roles.time?.type === 'clause' &&
    age.test(fact.roles.time.text),
  // `When did Hale sell a boat? – During one trip`, `… the debate`: which, another sentence tells.
  'occasion-unnamed': ({ fact, form, key }) =>
    form.asks === 'time' &&
    key.phrase.type === 'thing' &&
    fact.kind === 'event' &&
    (/^one\b/iu.test(key.phrase.text) ||
      (key.phrase.marker === 'during' && !/[\p{Lu}\d]|['’]s\b|\bof\b/u.test(key.phrase.text))),
  // `When did Hale return to the sea although he was old?`, `… work when he was ill? – In May`: two things hold at once.
  'occasion-conceded': ({ fact, form }) => form.asks === 'time' && fact.roles.concession?.type === 'clause',
  // `What did Hale become within two years?`: of what, another sentence tells.
  'within-of-what': ({ stem }) =>
    /\bwithin (?:[\p{L}\d]+ ){1,2}(?:minute|hour|day|week|month|year|decade)s?\?$/u.test(stem),
  // `What is the airline considering to do?`: these verbs take `doing`.
  'gerund-verb': ({ fact, form, key }) =>
    form.asks === 'complement' &&
    key.phrase.marker === 'to' &&
    /^(?:avoid|consider|deny|enjoy|finish|recommend|suggest)$/u.test(fact.action?.lemma ?? ''),
  // `spent his time in the room on the top floor`: the second place may belong to the first.
  'complement-behind-place': ({ fact, form, key }) =>
    form.asks === 'complement' &&
    /^(?:at|by|in|near|on)$/u.test(key.phrase.marker ?? '') &&
    fact.roles.place !== undefined &&
    fact.roles.place.range.end <= key.phrase.range.first,
  // `What could happen unless …? – The cost could not be met`: what does not happen is no answer.
  // `What happens if the power is too low? – The firm has gone further`: that is done already.
  'happening-done': ({ fact, form, stem }) =>
    form.asks === 'result' &&
    /\bwhat happens if\b/iu.test(stem) &&
    /^(?:had|has|have)$/u.test(fact.action?.auxiliary ?? ''),
  'happening-negated': ({ fact, stem }) =>
    /\bwhat (?:can|could|may|might|will|would) happen\b/iu.test(stem) && fact.action?.negated === true,
} as const satisfies Doubts;

/** Whether the sentence opens with an occasion that the question leaves out and does not tell otherwise. */
function leavesOccasionOut({ fact, analysis }: Asking): boolean {
  if (fact.kind !== 'event' || fact.roles.time !== undefined || fact.roles.place !== undefined) return false;
  return startsWith(pointingStart, { fact, analysis });
}

/** Whether the question asks who did something and drops that it was later than something else. */
function leavesLaterOut({ fact, form, analysis }: Asking): boolean {
  if (fact.kind !== 'event' || form.asks !== 'agent' || fact.roles.time?.type === 'date') return false;
  return startsWith(laterStart, { fact, analysis });
}

function startsWith(opening: RegExp, { fact, analysis }: Pick<Asking, 'fact' | 'analysis'>): boolean {
  const span = analysis.sentences.find(({ id }) => id === fact.evidence[0]?.sentence)?.span;
  return span !== undefined && opening.test(analysis.article.text.slice(span.start, span.end));
}
