import { wordCount } from '../../base/text.js';
import type { Phrase } from '../../model/fact.js';
import { withoutQuotations } from '../faults/texts.js';
import { subjectRole } from '../view.js';
import type { Asking, Doubts } from './doubt.js';
import { behindEvidence, sentenceText } from './sentence-text.js';

/** Fewest words of a stem that asks who did something and names nobody else, for one with a name and for all others. */
const leastOfNamed = 6;
const leastOfUnnamed = 9;
/** A number in a certain time, which the question has to say. */
const rate = /\b(?:every|each|per|an?) (?:second|minute|hour|day|night|week|month|year)\b/iu;
/** Somebody's guess, or an account beside others. */
const guess =
  /\b(?:by|according to) (?:some|one|most|many|several|his own|her own|their own|official|early|recent) (?:estimates?|accounts?|reckonings?|counts?|figures|measures?)\b/iu;
/** What is told of a time that is over when the next sentence begins. */
const onceOpening =
  /^(At first|At one time|Formerly|In the past(?=,)|Initially|Originally|Previously|Until (?:now|recently|then))\b/u;
/** Its tokens at most, with a comma behind. */
const longestOpening = 4;
/** Verbs that say nothing without where. */
const stayingVerbs =
  /^(?:camp|dwell|hide|live|lodge|remain|reside|settle|shelter|sleep|stay|stand|sit|wait)$/u;
/** A place other than the one asked for. */
const placeMarker = /^(?:at|in|inside|near|on|outside|within)$/iu;

/** Verbs of which it matters where it comes from. */
const findingVerbs = /^(?:derive|draw|find|seek|take)$/u;

/** Stems of which a part was lost in reading, or that leave out what makes them one. */
export const cutDoubts = {
  // `… after Mount Kaimo?`, where the text has what the mountain did behind an aside.
  'occasion-cut': isOccasionCut,
  // `Who set a fast early pace?`: on what occasion, another sentence tells.
  'deed-untold': ({ fact, form, stem, key }) =>
    fact.kind === 'event' &&
    form.asks === 'agent' &&
    /^(?:According to [^,]*, )?who\b/iu.test(stem) &&
    !/[“”"]/u.test(stem) &&
    wordCount(withoutSource(stem)) < (key.phrase.entity === null ? leastOfUnnamed : leastOfNamed) &&
    !/[\p{Lu}\d]/u.test(withoutSource(stem).slice(1)),
  // `What did Peter Hale lose for his pace? – His feel`: the words behind the object may belong to it.
  'object-apart': ({ fact: { roles }, form }) =>
    form.asks === 'patient' &&
    form.answer.includes('thing') &&
    roles.patient !== undefined &&
    roles.complement !== undefined &&
    roles.complement.marker !== null &&
    roles.complement.marker !== 'as' &&
    !/^(?:the )?age of /u.test(roles.complement.text) &&
    isBehind(roles.complement, roles.patient),
  // `How many sailors die because of storms?` of `300 die every year`.
  'rate-lost': ({ key, stem, fact }) =>
    key.isAmount && !rate.test(stem) && fact.evidence.some(({ quote }) => rate.test(quote)),
  // `By some estimates, he painted more than 300 pictures.`
  'guess-lost': ({ stem, key, fact, analysis }) =>
    !guess.test(`${stem} ${key.text}`) &&
    analysis.sentences.some(
      ({ id, span }) =>
        fact.evidence.some(({ sentence }) => sentence === id) &&
        guess.test(analysis.article.text.slice(span.start, span.end)),
    ),
  // `At first, the museum of Bergen showed boats`: what it shows since, the question would leave out.
  'once-lost': isOnceLost,
  // `How many sailors are staying after fleeing the storm?`: where was too long for the question.
  'place-cut': ({ fact, form, stem }) =>
    form.asks !== 'place' &&
    stayingVerbs.test(fact.action?.lemma ?? '') &&
    fact.roles.place !== undefined &&
    !stem.includes(fact.roles.place.text),
  'score-cut': isScoreCut,
  // `Who found comfort?` of `found comfort in old songs`.
  'origin-cut': ({ fact, form, analysis }) =>
    fact.kind === 'event' &&
    form.asks !== 'place' &&
    findingVerbs.test(fact.action?.lemma ?? '') &&
    fact.evidence.some((evidence) => /^ (?:in|from) /u.test(behindEvidence(analysis, evidence))),
  // `What does the film show the rescue?`
  'content-behind-object': ({ fact, form }) => form.asks === 'content' && fact.roles.patient !== undefined,
  // `to reform the law, leading to the founding of`: the parser lost the rest.
  'key-cut': ({ key }) => /[\p{L},] (?:of|to|for|from|with|by|and|or|the|an?|its|their)$/u.test(key.text),
  // `Why did the firm sell boats to save money? – Because of the storm`: one reason is told.
  'reason-beside-reason': ({ fact, form }) => form.asks === 'cause' && fact.roles.purpose !== undefined,
  // `Who pushed for the bill?` of `pushed for the bill to include the island`.
  'for-clause-cut': ({ fact: { roles }, form }) =>
    roles.complement?.marker === 'for' &&
    roles.purpose?.marker === 'to' &&
    isBehind(roles.purpose, roles.complement) &&
    form.asks !== 'purpose',
  // `Who says when speaking English that she feels odd?`: the time is that of the feeling.
  'saying-beside-clause': ({ fact, form }) =>
    fact.kind === 'saying' &&
    form.asks === 'speaker' &&
    [fact.roles.time, fact.roles.concession, fact.roles.condition].some((role) => role?.type === 'clause'),
  // `Where did the council celebrate at an event at the harbour?`: there, the question says.
  'place-beside-place': ({ fact, form }) =>
    form.asks === 'place' &&
    Object.entries(fact.roles).some(
      ([role, { marker, text, type }]) =>
        role !== 'place' &&
        role !== 'time' &&
        role !== subjectRole(fact) &&
        placeMarker.test(marker ?? '') &&
        (/\p{Lu}/u.test(text) || type === 'place'),
    ),
} as const satisfies Doubts;

/** `Who beat Ken Ito 7-5?` of `beat Ken Ito 7-5, 6-2`. */
function isScoreCut({ fact, stem, key, analysis }: Asking): boolean {
  const told = `${stem} ${key.text}`;
  const score = /\b\d+[-–]\d+\b/u.exec(told)?.[0];
  if (score === undefined) return false;
  const whole = new RegExp(`${score}(?: \\(\\d+\\))?, \\d+[-–]\\d+`, 'u');
  return fact.evidence.some(({ sentence }) => {
    const run = whole.exec(sentenceText(analysis, sentence))?.[0];
    return run !== undefined && !told.includes(run);
  });
}

/** Whether the sentence puts its subject behind a time that is over, which the question does not tell. */
function isOnceLost({ fact, stem, key, analysis }: Asking): boolean {
  const subject = fact.roles[subjectRole(fact)]?.range.first;
  if (subject === undefined || fact.kind === 'role') return false;
  const sentence = analysis.sentences.find(({ first, end }) => first <= subject && subject < end);
  if (sentence === undefined || subject - sentence.first > longestOpening) return false;
  const { start, end } = sentence.span;
  const opening = onceOpening.exec(analysis.article.text.slice(start, end))?.[1];
  return opening !== undefined && !`${stem} ${key.text}`.toLowerCase().includes(opening.toLowerCase());
}

/** Whether a phrase stands right behind another. */
function isBehind({ range }: Phrase, other: Phrase): boolean {
  return range.first === other.range.end || range.first === other.range.end + 1;
}

function withoutSource(stem: string): string {
  return withoutQuotations(stem.replace(/^According to [^,]*, /u, ''));
}

/** Whether an occasion at the end of a stem is a mere person or place. */
function isOccasionCut({ stem, analysis }: Asking): boolean {
  const name = /\b(?:after|before|until|since) (\p{Lu}[\p{L}’' -]*)\?$/u.exec(stem)?.[1];
  return (
    name !== undefined &&
    analysis.entities.some(({ type, forms }) => ['person', 'place'].includes(type) && forms.includes(name))
  );
}
