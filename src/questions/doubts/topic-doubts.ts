import { normalizeText, wordCount, words } from '../../base/text.js';
import { countryNames, countryOfAdjective } from '../../language/lexicons/countries.js';
import { nounClassOf } from '../../language/lexicons/noun-classes.js';
import { organizationKindOf } from '../distractors/organization-kinds.js';
import { contentWords } from '../faults/texts.js';
import { headOfTitle } from '../forms/title-kinds.js';
import { subjectRole } from '../view.js';
import type { Asking, Doubts } from './doubt.js';
import { onceVerbs, reportingVerbs } from './verb-classes.js';

/** A number of things that leaves open which: others may do the same to the rest. */
const vagueNumber =
  /^(?:many|most|much|some|several|(?:a )?few|various|numerous|a (?:great |large )?number of|lots of|a lot of)\b/i;

/** `three Mexicans`: how many, and not who. */
const someNumber =
  /^(?:\d+|two|three|four|five|six|seven|eight|nine|ten|dozens of|hundreds of|thousands of) /iu;

/**
 * Shares of all mentions from which on an article is about somebody: named in the title, and in any case. Chosen on
 * judged questions: above them readers found nine of ten not worth asking.
 */
const mainShare = 0.3;
const overwhelmingShare = 0.55;
/** The same where the title names one person and no other is mentioned half as often: there is nobody else to answer with. */
const soleShare = 0.2;
/** The same where the title does not name the one, for what is done; who said it may still be asked. */
const soleUntitledShare = 0.4;
/** The same of a country. */
const countryShare = 0.25;
/** Fewer mentions make nobody what an article is about, however short it is. */
const mainMentions = 8;

/** Share of the words of a title that a name has when the title is that name. */
const topicShare = 0.7;

/** Words of `It was released`: nothing but the deed. */
const bareDeedWords = 3;

const namedTown =
  /\b(?:in|at|near) the (?:\p{L}+ )?(?:town|city|village|district|region|province|state) of \p{Lu}/u;

/** What somebody may do, for all the writer cares. */
const concession =
  /\b(?:is|are|was|were|be) (?:\p{L}+ )?(?:free|welcome) to\b|\b(?:may|might|could) (?:just )?as well\b/iu;

/** Whether what is told is worth a question, and whether the stem tells which deed of many is meant. */
export const topicDoubts = {
  'key-is-topic': isTopic,
  'asks-main-entity': asksMainEntity,
  // `What did Ken Ito say about Norway?`: he may have said many things about it; of a subject of several words, few.
  // So too of a subject of one common word, and by somebody who is not told apart: `What did a guest say about hotels?`.
  'claim-too-open': ({ fact, form, article }) => {
    const subject = fact.roles[subjectRole(fact)];
    if (form.asks !== 'predicate' || fact.attribution === null || subject === undefined) return false;
    const { speaker } = fact.attribution;
    return (
      (/^an? /iu.test(speaker) && nounClassOf(headOfTitle(speaker).toLowerCase()) === 'person') ||
      !/\s/u.test(subject.text.replace(/^(?:the|an?) /iu, '')) ||
      // `What did Ken Ito say about menu descriptions?`: no certain ones, and he may have said much of them.
      (isPersonByName(speaker, article) &&
        (isEntity(subject.entity, article) || /^\p{L}+ \p{Ll}+s$/u.test(subject.text)))
    );
  },
  // `What did Ken Ito say about K.J. Holm? – It is amazing`: what has initials is somebody.
  'somebody-as-it': ({ fact, form }) =>
    form.asks === 'predicate' &&
    fact.roles[subjectRole(fact)]?.type !== 'person' &&
    /^(?:\p{Lu}\. ?)+\p{Lu}\p{Ll}+$/u.test(fact.roles[subjectRole(fact)]?.text ?? ''),
  // `What happened to the new report of the museum? – It was released`: the question takes for known what it asks.
  'known-once-out': ({ fact, form, key }) =>
    form.asks === 'predicate' &&
    fact.attribution === null &&
    fact.action?.voice === 'passive' &&
    /^(?:announce|issue|launch|publish|release|report|unveil)$/u.test(fact.action.lemma) &&
    wordCount(key.text) <= bareDeedWords,
  // `In which country did kings stand on skins? – Nepal`, of which the whole article tells.
  'country-of-article': isCountryOfArticle,
  // `In which country did the Brazilian president speak? – Brazil`
  'country-in-stem': ({ key, stem, form }) => {
    const country = countryNames.get(key.phrase.text);
    return (
      form.asks === 'place' &&
      country !== undefined &&
      words(stem).some((word) => countryOfAdjective.get(word) === country)
    );
  },
  // `When did farming feed the country? – In the seventeenth century`, below `Farming in the seventeenth century`.
  'time-in-title': ({ key, form, analysis }) => {
    if (form.asks !== 'time') return false;
    const title = new Set(contentWords(analysis.article.title));
    const own = contentWords(key.text);
    return own.length > 0 && own.every((word) => title.has(word));
  },
  // `How often is it held on the fourth Thursday in May? – Every year`
  'frequency-beside-time': ({ fact, form }) => form.asks === 'frequency' && fact.roles.time !== undefined,
  'deed-of-many': isDeedOfMany,
  // `How many boats do some people own?`: of nobody in particular.
  'count-of-some': ({ fact, form, key }) =>
    key.isAmount &&
    form.asks !== subjectRole(fact) &&
    /^(?:some|certain|many|most|a few|few|several) \p{Ll}+$/iu.test(
      fact.roles[subjectRole(fact)]?.text ?? '',
    ),
  // `What affects many cities?`
  'patient-vague': ({ fact, form }) =>
    form.asks === 'agent' && vagueNumber.test(fact.roles.patient?.text ?? ''),
  'medium-of-itself': isMediumOfItself,
  // `What did three sailors do in 2006?`: of people without a name nobody asks what they did.
  'deed-of-some': ({ fact, form, stem }) => {
    const subject = fact.roles[subjectRole(fact)];
    return (
      form.asks === 'predicate' &&
      /^What did .* do\b/u.test(stem) &&
      subject?.number === 'plural' &&
      (someNumber.test(subject.text) ||
        (subject.entity === null && !/^the |\p{Ll}s of the /u.test(subject.text)))
    );
  },
  // `What did Ken Ito do on Friday? – He expressed confidence`: in what, the answer must say.
  'deed-without-matter': ({ fact, form, key }) =>
    form.asks === 'predicate' &&
    fact.attribution === null &&
    fact.action?.voice === 'active' &&
    wordCount(key.text) <= bareDeedWords &&
    !/[\p{Lu}\d]/u.test(key.text.slice(1)),
  // `What did Ken Ito become?`: in a life, many things.
  'became-without-occasion': ({ fact, form }) =>
    form.when.includes('becoming') &&
    form.asks === 'patient' &&
    fact.roles.time === undefined &&
    fact.roles.place === undefined,
  // `Where was Ken Ito born into a large family?`, `… kill a sailor in the town of Moss?`: two answers to `where`.
  'place-twice': ({ fact, form }) =>
    form.asks === 'place' &&
    Object.entries(fact.roles).some(
      ([role, { marker, text }]) =>
        role !== 'place' && (/^(?:into|onto|inside)$/.test(marker ?? '') || namedTown.test(text)),
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

/** `What can be visited until May? – Bergen Boat Show`, below the title `8th Bergen Boat Show`. */
function isTopic({ key, analysis }: Asking): boolean {
  if (key.phrase.entity === null || key.isAmount) return false;
  const title = contentWords(analysis.article.title).filter((word) => !/\d/u.test(word));
  const own = contentWords(key.phrase.text);
  return (
    own.length > 1 && own.every((word) => title.includes(word)) && own.length >= topicShare * title.length
  );
}

/** Whether who or what did it is whom the whole article is about: nobody would answer with another name. */
function asksMainEntity({ fact, form, key, analysis, article }: Asking): boolean {
  if (form.asks !== subjectRole(fact) || key.phrase.entity === null) return false;
  const mentions = article.parts.get(key.phrase.entity)?.mentions ?? 0;
  if (mentions < mainMentions) return false;
  const share = mentions / analysis.mentions.length;
  const isSole = isAlone(key.phrase.entity, mentions, article);
  if (share >= (isSole && fact.kind === 'event' ? soleUntitledShare : overwhelmingShare)) return true;
  const title = ` ${normalizeText(analysis.article.title)} `;
  const forms = article.entities.get(key.phrase.entity)?.forms ?? [];
  if (!forms.some((name) => title.includes(` ${normalizeText(name)} `))) return false;
  return share >= (isSole ? soleShare : mainShare);
}

/** Whether the country asked for is the one that the title names, or every fourth mention of the article. */
function isCountryOfArticle({ form, key, analysis, article }: Asking): boolean {
  if (form.asks !== 'place' || !countryNames.has(key.phrase.text)) return false;
  const mentions = key.phrase.entity === null ? 0 : (article.parts.get(key.phrase.entity)?.mentions ?? 0);
  return (
    words(normalizeText(analysis.article.title)).join(' ').includes(normalizeText(key.phrase.text)) ||
    (mentions >= mainMentions && mentions >= countryShare * analysis.mentions.length)
  );
}

/** Whether no other person is mentioned half as often. */
function isAlone(id: string, mentions: number, { entities, parts }: Asking['article']): boolean {
  return ![...entities.values()].some(
    (other) =>
      other.type === 'person' && other.id !== id && 2 * (parts.get(other.id)?.mentions ?? 0) >= mentions,
  );
}

function isEntity(id: string | null | undefined, { entities }: Asking['article']): boolean {
  const type = id == null ? undefined : entities.get(id)?.type;
  return type === 'person' || type === 'organization' || type === 'place';
}

function isPersonByName(words: string, { entities }: Asking['article']): boolean {
  return [...entities.values()].some(
    ({ type, name, forms }) =>
      type === 'person' && (words.endsWith(name) || forms.some((form) => words.endsWith(form))),
  );
}

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
