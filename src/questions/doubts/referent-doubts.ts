import { normalizeText, words } from '../../base/text.js';
import { singularOf } from '../../language/inflection/nouns.js';
import { nounClassOf } from '../../language/lexicons/noun-classes.js';
import { contentWords, withoutQuotations } from '../faults/texts.js';
import { subjectRole } from '../view.js';
import type { Asking, Doubts } from './doubt.js';
import { isLightPatient } from './stem-doubts.js';

/** Words for one person, which need somebody in the question to stand for. */
const oneOfPersons = /\b(?:he|she|him|his|her|hers|himself|herself)\b/iu;
/** Nouns for what somebody means or tries to do, which say nothing without what. */
const openPlan =
  /(?:['’]s|s['’]|\b(?:his|her|their|its)) (?:\p{Ll}+ )?(?:attempts?|bids?|comments?|decisions?|efforts?|ideas?|moves?|plans?|proposals?|remarks?|requests?)(?= (?:in|at|by|on \p{Lu})\b|\?|,)/u;
/** An example that the text gave before: of what. */
const givenExample = /\b(?:the|this|that|an?) (?:[\p{L}-]+ ){0,4}example(?! (?:for|of|that)\b)/u;
/** Verbs that say enough of what holds or shows something, light as they are. */
const tellingLight = /^(?:cause|comprise|conduct|contain|display|include|show|want)$/u;
/** Work that went before, which nobody names. */
const earlierWork =
  /^(?:earlier|past|previous|prior|recent) (?:experiments?|papers?|research|studies|work|works)$/iu;
/** Hearsay of hearsay. */
const toldTwice =
  /\b(?:is|are|was|were) (?:alleged|believed|expected|feared|known|reported|rumou?red|said|thought) to\b/u;
/** Playing somebody in a film or on a stage. */
const actingVerb =
  /\b(?:play(?:s|ed|ing)|portray(?:s|ed|ing)|starr(?:ed|ing) as|voic(?:es|ed|ing)) (?:\p{L}+ ){0,2}$/u;
/** People told by what they care for, and what that is. */
const followers =
  /\b(\p{L}+) (?:activist|admirer|critic|devotee|enthusiast|fan|lover|opponent|supporter)s?\b/iu;
/** Verbs of calling something by a judgement, which several may share. */
const judgingVerbs = /^(?:brand|call|dub|label)$/u;

/** Questions that point at somebody or something they do not name, or name what they ask for. */
export const referentDoubts = {
  // `Which country started a trial after his latest capture?`
  'person-not-there': isPersonMissing,
  // `Who said that he was born in 1988?` of a sentence that tells of somebody else as well.
  'speaker-or-other': isOfOtherThanSpeaker,
  // `Who had problems with Hale’s efforts?`
  'plan-of-what': ({ fact, stem }) =>
    fact.kind === 'event' && fact.roles.purpose === undefined && openPlan.test(withoutQuotations(stem)),
  // `Which country followed the British example?`
  'example-of-what': ({ stem }) => givenExample.test(withoutQuotations(stem)),
  // `What has past work found?`
  'work-of-whom': ({ fact }) => earlierWork.test(fact.roles[subjectRole(fact)]?.text ?? ''),
  // `Who says that people are reported to have drowned?`
  'hearsay-twice': ({ fact, form }) =>
    form.asks === 'speaker' && toldTwice.test(withoutQuotations(fact.roles.content?.text ?? '')),
  // `What is Ahab’s job?` of `Hale, playing the captain Ahab`
  'played-role': ({ fact, analysis }) =>
    fact.kind === 'role' &&
    fact.evidence.some(({ span }) => {
      const sentence = analysis.sentences.find(
        (one) => one.span.start <= span.start && span.end <= one.span.end,
      );
      const told =
        sentence === undefined ? '' : analysis.article.text.slice(sentence.span.start, sentence.span.end);
      return actingVerb.test(told.slice(0, told.indexOf(fact.roles.title?.text ?? '')));
    }),
  // `Who is the lead engineer for the project’s boats?`: of which project.
  'owner-in-title': ({ fact, form }) =>
    fact.kind === 'role' &&
    form.asks === 'person' &&
    / the \p{Ll}+(?:['’]s|s['’]) /u.test(` ${fact.roles.title?.text ?? ''}`),
  // `According to the HMB, who found faults? – The Harbour Museum of Bergen`
  'source-is-key': ({ fact, form, key }) =>
    form.asks !== 'speaker' && isShortFor(fact.attribution?.speaker ?? '', key.text),
  // `Who celebrates the solstice? – Solstice enthusiasts`, `Why do dam opponents march? – To stop the dam`
  'followers-tell': ({ stem, key }) => {
    const told = withoutQuotations(stem);
    const [cause, of, other] = followers.test(key.text)
      ? [followers.exec(key.text)?.[1], key.text, told]
      : [followers.exec(told)?.[1], told, key.text];
    return cause !== undefined && contentWords(cause).length > 0 && of !== other && hasWord(other, cause);
  },
  // `Who called the hearing a sham?`, where another sentence has the word as well.
  'judgement-shared': isJudgementShared,
  // `What did Peter Hale find?`, `What has been used in Norway?`
  'light-verb-alone': (asking) =>
    isLightPatient(asking) &&
    !asking.form.when.includes('becoming') &&
    !tellingLight.test(asking.fact.action?.lemma ?? ''),
  // `What has Pedro opened? – Nearly 60 stores`: how many is the question.
  'number-as-thing': ({ fact, form, key }) =>
    fact.kind === 'event' &&
    form.asks === 'patient' &&
    !key.isAmount &&
    key.phrase.quantity?.kind === 'count' &&
    key.phrase.quantity.value !== null &&
    key.phrase.quantity.value > 1 &&
    key.phrase.text.startsWith(key.phrase.quantity.amount),
  // `To continue his studies instead`: instead of what, the answer leaves open.
  'key-tied': ({ form, key }) =>
    ['complement', 'patient', 'purpose', 'predicate'].includes(form.asks) &&
    / (?:also|as well|for short|instead|therefore|though|too)$/u.test(key.text),
} as const satisfies Doubts;

function hasWord(text: string, word: string): boolean {
  const wanted = singularOf(word.toLowerCase());
  return words(normalizeText(text)).some((one) => singularOf(one) === wanted);
}

/** Whether a pronoun for one person stands in a stem that neither names nor asks for anybody before it. */
function isPersonMissing({ fact, stem, form, key, article }: Asking): boolean {
  const told = withoutQuotations(stem);
  const at = told.search(oneOfPersons);
  if (at < 0) return false;
  const asksPerson =
    key.phrase.type === 'person' &&
    (['recipient', 'speaker'].includes(form.asks) || form.asks === subjectRole(fact));
  if (asksPerson) return false;
  const before = told.slice(0, at);
  const normal = ` ${normalizeText(told)} `;
  const isNamed =
    Object.values(fact.roles).some(({ type, text }) => type === 'person' && told.includes(text)) ||
    [...article.entities.values()].some(
      ({ type, forms }) =>
        type === 'person' &&
        forms.some(
          (name) =>
            normal.includes(` ${normalizeText(name)} `) || normal.includes(` ${normalizeText(name)}'s `),
        ),
    );
  return !isNamed && !words(before).some((word) => nounClassOf(singularOf(word.toLowerCase())) === 'person');
}

/** Whether the words of a speaker have `he` or `she`, and the sentence names another person before them. */
function isOfOtherThanSpeaker({ fact, form, article, analysis }: Asking): boolean {
  const { content, speaker } = fact.roles;
  if (fact.kind !== 'saying' || form.asks !== 'speaker' || content === undefined || speaker === undefined)
    return false;
  if (!/^(?:that )?(?:he|she|his|her)\b/iu.test(content.text)) return false;
  const sentence = analysis.sentences.find(({ first, end }) => first <= speaker.head && speaker.head < end);
  return analysis.mentions.some(
    ({ entity, form: kind, first }) =>
      sentence !== undefined &&
      kind === 'name' &&
      first >= sentence.first &&
      first < content.range.first &&
      entity !== speaker.entity &&
      article.entities.get(entity)?.type === 'person',
  );
}

/** `the HMB` of `the Harbour Museum of Bergen`. */
function isShortFor(letters: string, name: string): boolean {
  const short = /^(?:the )?(\p{Lu}{2,6})$/u.exec(letters)?.[1];
  const initials = (name.match(/(?<=^|[\s-])\p{Lu}/gu) ?? []).join('');
  return short !== undefined && (initials === short || initials === `T${short}`);
}

function isJudgementShared({ fact, form, article, analysis }: Asking): boolean {
  if (fact.kind !== 'event' || form.asks !== 'agent' || !judgingVerbs.test(fact.action?.lemma ?? ''))
    return false;
  const told = (fact.roles.complement ?? fact.roles.patient)?.text ?? '';
  const last = contentWords(told).at(-1);
  const own = fact.evidence.map(({ sentence }) => sentence);
  return (
    last !== undefined &&
    analysis.sentences.some(
      ({ id }) => !own.includes(id) && (article.sentenceWords.get(id)?.has(last) ?? false),
    )
  );
}
