import { normalizeText, wordCount } from '../../base/text.js';
import type { Phrase } from '../../model/fact.js';
import { subjectRole } from '../view.js';
import { writersTime } from '../writers-time.js';
import type { Asking, Doubts } from './doubt.js';
import { mereTitle } from './key-doubts.js';
import {
  agentiveVerbs,
  changingVerbs,
  lifeVerbs,
  lightForAgents,
  lightForPassives,
  lightVerbs,
  mutualVerbs,
  neverAsked,
  repeatedVerbs,
  specificVerbs,
} from './verb-classes.js';

/** An article with so many years before the forties of the last century tells of people who hold no post now. */
const fewOldYears = 3;

/** Words that tie a sentence to the one before it. */
const tyingWords =
  /\b(?:for instance|for example|however|also|too(?=[?,])|instead|therefore|thus|indeed|nevertheless|meanwhile|furthermore|moreover|of course|in turn|as well|likewise|respectively|in other words|such)\b/i;

/** A time that was read as part of the subject. */
const timeAtEnd =
  / (?:in (?:1\d|20)\d\d|(?:last|next|this) (?:week|weekend|month|year|summer|winter|spring|autumn|night|\p{Lu}\p{Ll}+day))$/u;

/** A comparison that does not say with what. */
const openComparison =
  /\beven more\b|\b(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|many|much|several) more\b(?!.*\bthan\b)|\b(?:greater|bigger|larger|smaller|higher|lower|longer|shorter|better|worse|fewer|cheaper|faster|slower|easier|harder|similar|other|others|another|the same)\b(?!.*\b(?:than|to|from|as)\b)/i;

/** People who answered questions: to whom and of what, another sentence tells. */
const askedPeople =
  /^(?:the |some |most |many )?(?:interviewees|participants|respondents|those (?:asked|polled|surveyed))$/iu;

/** Nouns that say nothing of their own: a question about `the things` is a question about nothing. */
const emptySubject =
  /^(?:people|things?|it|they|this|that|these|those|others?|someone|somebody|everyone|everybody|everything|anyone|anybody|anything|nobody|nothing|many|some|most|one|all|he|she|you|we|(?:the )?(?:man|woman|men|women|boy|girl|person|people|thing|way|rest|others?|pair|duo|two|three|group|number|amount|first|second|third|next|latter|former))$/i;

/** What a stem may get wrong that only the fact behind it tells. */
export const stemDoubts = {
  // `Who began “the money is gone”?`: words that were said, and a verb of something else.
  'quoted-event': ({ fact, form }) =>
    fact.kind === 'event' && form.asks === 'agent' && /^[“"‘']/u.test(fact.roles.content?.text ?? ''),
  'source-twice': ({ fact, stem }) => {
    const source = fact.attribution?.speaker;
    if (source === undefined) return false;
    const surname = normalizeText(source).split(' ').at(-1) ?? '';
    return countOf(normalizeText(stem), surname) > 1;
  },
  // In the answer too: `What did guests praise, though some found Anna Karlsen odd? – Anna Karlsen’s voice`.
  'name-twice': ({ stem, key, form, article }) => {
    const isThing = key.phrase.type === 'thing' && form.asks !== 'predicate';
    const told = normalizeText(withoutQuotation(isThing ? `${stem} ${key.phrase.text}` : stem));
    return [...article.entities.values()].some(
      ({ type, name }) => type === 'person' && namesTwice(told, name),
    );
  },
  // `Hale has also insulted two sailors`: he has insulted others, but who insulted the two is one man.
  'one-of-several': ({ fact, form }) =>
    ['patient', 'recipient', 'complement'].includes(form.asks) &&
    fact.evidence.some(({ quote }) => /\balso\b/i.test(quote)),
  'agent-light': ({ fact, form }) =>
    fact.kind === 'event' && form.asks === 'agent' && neverAsked.has(fact.action?.lemma ?? ''),
  // `last month` was last month when the article was written.
  'stem-points-from-today': ({ stem }) => writersTime.test(withoutQuotation(stem)),
  // `a block later in the first half`: later than what, another sentence tells.
  'later-than-what': ({ stem }) => /\b(?:later|earlier) (?:in|at|on|near)\b/i.test(withoutQuotation(stem)),
  // `Whom did Anna Karlsen in 2018 join?`, `What did the bank last month say?`, `… at a time?`, `… in a tour of Norway back?` out of `back when they were students`
  'time-inside': ({ stem, fact }) =>
    timeAtEnd.test(fact.roles[subjectRole(fact)]?.text ?? '') ||
    / at (?:a|the) time\?$/u.test(stem) ||
    (/ back\?$/u.test(stem) && fact.evidence.some(({ quote }) => /\bback (?:when|in|at|on)\b/i.test(quote))),
  // `Why had the aboard two boats strayed?`
  'article-hangs': ({ stem }) =>
    /\b(?:an?|the) (?:aboard|at|for|from|in|of|on|to|with) /u.test(withoutQuotation(stem)),
  'tied-to-text': ({ stem }) => tyingWords.test(withoutQuotation(stem)),
  'comparison-open': ({ stem }) => openComparison.test(withoutQuotation(stem)),
  // `What produces even more smoke?`: the number of the paragraph does not tell than what.
  'even-more': ({ stem }) => /\beven (?:fewer|less|more) \p{Ll}+(?!.*\bthan\b)/u.test(withoutQuotation(stem)),
  // `What percentage of respondents said so?`: asked by whom.
  'respondents-of-what': ({ fact, key }) =>
    Object.values(fact.roles).some(({ text, quantity }) =>
      [text, quantity?.counted, key.phrase.quantity?.counted].some((told) => askedPeople.test(told ?? '')),
    ),
  'including-hangs': ({ stem }) =>
    /, (?:including|such as|like|especially|particularly|mainly|mostly)\b/i.test(stem),
  'pronoun-for-answer': isPronounForAnother,
  'other-number': ({ key, stem }) =>
    key.isAmount && /\b(?:and|or|,) (?:nearly |almost |about |more than |over )?[\d£$€]/.test(stem),
  'subject-empty': ({ fact, form }) => {
    const role = subjectRole(fact);
    const subject = fact.roles[role];
    return form.asks !== role && subject !== undefined && emptySubject.test(subject.text);
  },
  // `What is Louis Agassiz's job?` of somebody long dead.
  'holder-long-gone': ({ fact, analysis }) =>
    fact.kind === 'role' &&
    (analysis.article.text.match(/\b1[0-8]\d\d\b|\b19[0-3]\d\b/g)?.length ?? 0) >= fewOldYears,
  // `Who may open the museum?` asks for a permission.
  'subject-of-may': ({ fact, form }) => fact.modality === 'hypothetical' && form.asks === subjectRole(fact),
  // `Where can no young person be sentenced?`
  'nobody-in-stem': ({ stem }) => /\b(?:no|none|nobody|neither|nothing)\b/i.test(withoutQuotation(stem)),
  // `According to Chief Executive, …`
  'source-no-name': ({ fact, article }) =>
    isStrayCapital(fact.attribution?.speaker ?? '', article) ||
    (/^\p{Lu}/u.test(fact.attribution?.speaker ?? '') && mereTitle.test(fact.attribution?.speaker ?? '')),
  'nothing-told': asksBareVerb,
  // `When did Margaret Allen take over?`
  'deed-bare': ({ fact, form }) => ['time', 'place'].includes(form.asks) && isBareDeed(fact, form),
  // `What did the plan involve?`
  'verb-light': (asking) => asking.form.asks !== 'agent' && isLight(asking),
  // `What affects the city?`
  'agent-verb-light': (asking) => asking.form.asks === 'agent' && isLight(asking),
  // `What was dated 12 March?`
  'merely-dated': ({ fact, form }) => form.asks === 'patient' && fact.action?.lemma === 'date',
  // `What did provide some evidence?`
  'do-emphatic': ({ fact }) =>
    /^(?:do|does|did) \p{Ll}/u.test(fact.action?.finite ?? '') && fact.action?.negated === false,
  // `Who met on 17 November? – Wu Daiwei`: with somebody, whom the question must name.
  'alone-together': ({ fact }) =>
    mutualVerbs.has(fact.action?.lemma.split(' ')[0] ?? '') &&
    fact.action?.voice === 'active' &&
    fact.roles[subjectRole(fact)]?.type === 'person' &&
    fact.roles[subjectRole(fact)]?.number === 'singular' &&
    !['patient', 'companion', 'complement', 'recipient'].some((role) => Object.hasOwn(fact.roles, role)),
  // `When did Saturday’s accident come?`
  'occasion-comes': ({ fact, form }) =>
    ['time', 'place'].includes(form.asks) &&
    ['come', 'be', 'take', 'get'].includes(fact.action?.lemma ?? '') &&
    fact.roles[subjectRole(fact)]?.type !== 'person',
  // `By how much does the loch lie from the sea?`
  'extent-of-no-change': ({ fact, form }) =>
    form.asks === 'extent' && !changingVerbs.has(fact.action?.lemma ?? ''),
  // `How many disputed islands as Lorvanian territory did the map show?`
  'unit-overlong': ({ key }) => key.isAmount && / as /.test(key.phrase.quantity?.counted ?? ''),
  'name-in-stem': ({ key, stem, article }) => {
    const entity = article.entities.get(key.phrase.entity ?? '');
    const told = normalizeText(withoutQuotation(stem));
    return (
      entity?.type === 'person' &&
      normalizeText(entity.name)
        .split(' ')
        .some((part) => part.length > 2 && countOf(told, part) > 0)
    );
  },
  'dash-inside': ({ stem }) =>
    /[–—;:]| --? /u.test(withoutQuotation(stem).replace(/^Whose words are these:/u, '')),
  'agrees-with-one': agreesWithOne,
  'body-does-not-act': ({ fact, form, key }) =>
    form.asks === 'agent' &&
    key.phrase.type === 'organization' &&
    key.phrase.entity !== null &&
    !agentiveVerbs.has(fact.action?.lemma.split(' ')[0] ?? ''),
} as const satisfies Doubts;

/**
 * `Who is sure it will last?`: what the pronoun stands for is not in the question. `he` and `she` stand for the one who
 * is asked for where they fit and the question names nobody else: `Who took up painting when she was 80?`.
 */
function isPronounForAnother({ fact, stem, form, key, article }: Asking): boolean {
  const told = withoutQuotation(stem);
  // `Who was freed after they apologized?`
  if (
    form.asks === 'patient' &&
    form.asks === subjectRole(fact) &&
    /^(?:According to [^,]*, )?who\b/i.test(told)
  )
    return /\bthey\b/i.test(told);
  if (!['agent', 'subject', 'speaker'].includes(form.asks)) return false;
  // `What percentage of women live with their parents?`
  if (key.isAmount && !/\b(?:they|them|it|s?he|him|himself|herself)\b/i.test(told)) return false;
  if (/\b(?:they|them|it)\b/i.test(told)) return true;
  // `What reached their sixth day?`
  if (/^(?:According to [^,]*, )?what\b.*\btheir\b/i.test(told)) return true;
  // `Which country … their`, `Who … its`: a body is one, and no person.
  if (key.phrase.number === 'singular' && /^(?:According to [^,]*, )?which\b.*\btheir\b/i.test(told))
    return true;
  if (key.phrase.type === 'organization' && /^(?:According to [^,]*, )?who\b.*\bits\b/i.test(told))
    return true;
  if (!/\b(?:he|she|him|himself|herself)\b/i.test(told)) return false;
  const gender = article.entities.get(key.phrase.entity ?? '')?.gender ?? null;
  const misfit = gender === 'female' ? /\b(?:he|him|himself)\b/i : /\b(?:she|herself)\b/i;
  const normal = ` ${normalizeText(told)} `;
  return (
    gender === null ||
    misfit.test(told) ||
    [...article.entities.values()].some(
      ({ id, type, forms }) =>
        type === 'person' &&
        id !== key.phrase.entity &&
        forms.some((form) => normal.includes(` ${normalizeText(form)} `)),
    )
  );
}

/** `Who stops playing games and reopen the government?`: only the first of two verbs was made to agree with `who`. */
function agreesWithOne({ fact, form, key, analysis }: Asking): boolean {
  // `What percentage of owners use …?` keeps the verb as it is.
  if (
    key.isAmount ||
    form.asks !== subjectRole(fact) ||
    fact.action === null ||
    fact.action.finite === fact.action.singular
  )
    return false;
  const verb = analysis.tokens[fact.roles[subjectRole(fact)]?.head ?? -1]?.head ?? -1;
  return analysis.tokens.some(
    ({ head, relation, upos }) => head === verb && relation === 'conj' && upos === 'VERB',
  );
}

/** `What did Anton Kress blame?`: subject and verb alone leave open which occasion is meant. */
function asksBareVerb({ fact, form, key }: Asking): boolean {
  if (!['patient', 'recipient', 'companion', 'destination', 'complement'].includes(form.asks)) return false;
  if (fact.kind !== 'event' || form.asks === subjectRole(fact) || form.answer.includes('amount'))
    return false;
  const subject = subjectRole(fact);
  const others = Object.keys(fact.roles).filter((role) => role !== form.asks && role !== subject);
  if (others.length > 0 || fact.attribution !== null) return false;
  if (form.asks === 'complement' || form.asks === 'destination') return false;
  if (repeatedVerbs.has(fact.action?.lemma ?? '')) return true;
  return !specificVerbs.has(fact.action?.lemma ?? '') && !isTellingPair(fact.roles[subject], key.phrase.text);
}

/** `When did Margaret Allen take over?`: of what, another sentence tells. */
function isBareDeed(fact: Asking['fact'], form: Asking['form']): boolean {
  const subject = subjectRole(fact);
  return (
    fact.kind === 'event' &&
    fact.action?.voice === 'active' &&
    fact.attribution === null &&
    !lifeVerbs.has(fact.action.lemma.split(' ')[0] ?? '') &&
    Object.keys(fact.roles).every((role) => role === form.asks || role === subject)
  );
}

/** `What did Dianne Feinstein defend? – The NSA bulk collection programme`: a person by name, and a full answer. */
function isTellingPair(subject: Phrase | undefined, key: string): boolean {
  return subject?.type === 'person' && subject.entity !== null && wordCount(key) >= 4;
}

/** `What does the plan involve?`: the verb says so little that many things answer. */
function isLight({ fact, form }: Asking): boolean {
  const asksNoun =
    form.answer.includes('thing') || (form.asks === 'patient' && form.answer.includes('person'));
  if (fact.kind !== 'event' || !asksNoun) return false;
  const lemma = fact.action?.lemma ?? '';
  if (form.asks === 'agent') return lightForAgents.has(lemma);
  if (form.asks !== 'patient') return false;
  return (fact.action?.voice === 'passive' ? lightForPassives : lightVerbs).has(lemma);
}

/** The same of what is done something to, asked for as a thing. */
export function isLightPatient(asking: Asking): boolean {
  const { asks, answer } = asking.form;
  return asks === 'patient' && answer.includes('thing') && isLight(asking);
}

/** In a normalized text, a full name twice, or beside a part of itself: `David’s mother sold David Bowie …` reads as of two people. */
function namesTwice(text: string, name: string): boolean {
  const full = normalizeText(name);
  const parts = full.split(' ');
  if (parts.length < 2 || !text.includes(full) || countOf(text, full) === 0) return false;
  if (countOf(text, full) > 1) return true;
  const rest = ` ${text} `.replace(` ${full} `, ' ').replace(` ${full}'s `, ' ');
  return [parts[0], parts.at(-1)].some((part) => part !== undefined && countOf(rest.trim(), part) > 0);
}

function countOf(text: string, word: string): number {
  return word === ''
    ? 0
    : ` ${text} `.split(` ${word} `).length + ` ${text} `.split(` ${word}'s `).length - 2;
}

function withoutQuotation(text: string): string {
  return text.replace(/[“"][^“”"]*[”"]/gu, '');
}

/** `Technicians` of a sentence's start: a capital that is no name's. */
function isStrayCapital(source: string, article: Asking['article']): boolean {
  if (!/^\p{Lu}\p{Ll}+$/u.test(source)) return false;
  return ![...article.entities.values()].some(({ name, forms }) => name === source || forms.includes(source));
}
