import { nationalAdjectives } from '../../language/lexicons/countries.js';
import { nounClassOf } from '../../language/lexicons/noun-classes.js';
import type { Fact } from '../../model/fact.js';
import { contentWords } from '../faults/texts.js';
import { isPost } from '../forms/title-kinds.js';
import type { Asking, Doubts } from './doubt.js';

/** From this year on somebody whom an article tells of may hold a post still. */
const livingSince = 1950;

/** A post of nothing but ranks: of which body, it does not say. */
const bodylessPost =
  /^(?:(?:acting|assistant|associate|chief|deputy|executive|general|interim|joint|managing|non-executive|senior|vice|city|communications|creative|local|marketing|policy|programme|project|team|technical|tournament|town|village) )+(?:chair|chairman|chairwoman|chairperson|director|editor|executive|headman|manager|mayor|officer|partner|president|secretary)$/iu;

/** Posts of which every country has one, told without the country; the holder is no news either. */
const stateOffice =
  /^(?:the )?(?:(?:House|Senate) (?:(?:Majority|Minority) Leader|Speaker)|(?!Press\b)\p{Lu}\p{Ll}+ (?:Secretary|Minister)|(?:Secretary|Minister) (?:of|for) (?:the )?\p{Lu}\p{Ll}+|Governor of the Bank of \p{Lu}\p{Ll}+|Attorney General|Chief Justice)$/iu;
/** Ranks of forces, with the body or the force before them. */
const military =
  /(?:^|\s)(?:(?:Rear |Vice )?Admiral|(?<!(?:Adjutant|Advocate|Attorney|Auditor|Comptroller|Consul|Controller|Director|Governor|Inspector|Legate|Postmaster|Secretary|Solicitor|Surgeon)[ -])General|(?:Lieutenant )?Colonel|Brigadier|Commodore|(?:Sub-|Second |First )?Lieutenant|Major|Corporal|(?:Staff )?Sergeant)$/iu;

/** Somebody who speaks for, or sits on, a body that is called by its kind alone: `a Commission spokesperson`. */
const unnamedBody =
  'agency|bureau|cabinet|commission|commissioner|committee|council|court|department|government|inquiry|ministry|panel|party|police|senate|union';
const ofUnnamedBody = new RegExp(
  `^(?:an? |the )?(?:(?:${unnamedBody}) (?:chair(?:man|woman|person)?|member|official|spokes(?:man|woman|person))|\\p{L}+ (?:for|of) the (?:${unnamedBody}))$`,
  'iu',
);

/** Sentences behind the first within which a name may still be of whom the first tells. */
const soonest = 3;

/** Posts that the present tense of the question, or the question itself, does not fit. */
export const roleDoubts = {
  // `What is Joao Silva’s job? – Portuguese historian`, `Irish-American banker`: a nation is no part of a job.
  'nation-in-title': ({ fact, form, key }) =>
    fact.kind === 'role' &&
    form.asks === 'title' &&
    (/^\S+/u.exec(key.text)?.[0] ?? '').split('-').every((word) => nationalAdjectives.has(word)),
  // `What is Ann Lee’s job? – Industry analyst`: of which industry, another sentence tells.
  'matter-of-title-untold': ({ fact, form, key }) =>
    fact.kind === 'role' &&
    form.asks === 'title' &&
    /^(?:company|industry|party|project|team) (?:analyst|expert|observer|official|scientist|specialist|strategist)$/iu.test(
      key.text,
    ),
  // `a moral farmer in a very cruel time`: what somebody is like, and no job.
  'likeness-in-title': ({ fact, form, key }) =>
    fact.kind === 'role' &&
    form.asks === 'title' &&
    /\bvery\b|\bin an? (?:\p{Ll}+ )*(?:age|era|time|world|year)$/u.test(key.text),
  'holder-of-the-past': isOfThePast,
  'holder-of-two': holdsAnother,
  // `Who is Ann Lee? – A nurse` of `Ann Lee, who is also a nurse`: the rest was told before.
  'also-something': ({ fact, form, analysis }) =>
    form.asks === 'attribute' &&
    fact.roles.subject?.type === 'person' &&
    analysis.tokens[(fact.roles.attribute?.range.first ?? 0) - 1]?.text === 'also',
  'called-otherwise': isCalledOtherwise,
  // `What position does Ann Lee hold? – Executive chair`: of what, the answer must say.
  'post-without-body': ({ fact, form, key }) =>
    fact.kind === 'role' && form.asks === 'title' && bodylessPost.test(key.text),
  // `Who is the Minister of Education?`: of which country, and since when.
  'office-of-some-state': ({ fact, form }) =>
    fact.kind === 'role' && form.asks === 'person' && stateOffice.test(fact.roles.title?.text ?? ''),
  'body-without-name': ({ fact }) => fact.kind === 'role' && ofUnnamedBody.test(fact.roles.title?.text ?? ''),
  // `What is Ann Lee’s job? – Senior author`: a place in a list of names, and no job.
  'name-in-list': ({ fact, key }) =>
    (fact.kind === 'role' || fact.kind === 'state') &&
    /^(?:an? |the )?(?:(?:(?:first|last|lead|leading|senior|corresponding|study|main|principal) )+(?:co-)?|co-)author\b/iu.test(
      key.text,
    ),
  // `top Republican pollster`, `far-right politician`: praise and leaning are no part of a job.
  'judgement-in-title': ({ fact, form, key }) =>
    fact.kind === 'role' &&
    form.asks === 'title' &&
    /^(?:(?:best-known|controversial|eminent|famed|famous|influential|leading|legendary|notable|noted|outspoken|pioneering|popular|prominent|renowned|respected|top|well-known|veteran)\b|(?:far|hard)-(?:left|right)\b|(?:left|right)-wing\b)/iu.test(
      key.text,
    ),
  // `Rear Admiral`: a rank, which nobody holds as a position.
  'rank-as-post': ({ fact, form, key }) =>
    fact.kind === 'role' && form.asks === 'title' && military.test(key.text),
  // `correspondent in Oslo`: somebody who tells the news, by the way.
  'reporter-as-job': ({ fact, form, key }) =>
    fact.kind === 'role' &&
    form.asks === 'title' &&
    /\b(?:bureau chief|correspondent|news(?:reader| anchor)|reporter)\b/iu.test(key.text),
  'described-before': isDescribedBefore,
  // `Texas Judge`: a place and what somebody is, not a post that one holds there.
  'place-before-calling': ({ fact, form, key }) =>
    fact.kind === 'role' &&
    form.asks === 'title' &&
    /^(?:\p{Lu}\p{L}+ ){1,2}(?:Judge|Lawyer|Attorney|Professor|Officer|Detective|Rabbi|Priest)$/u.test(
      key.text,
    ),
} as const satisfies Doubts;

/** Whether the article tells another post of somebody than the one that is the answer: neither is all of it. */
function holdsAnother({ fact, form, key, facts }: Asking): boolean {
  const isWhat =
    form.asks === 'title' || (form.asks === 'attribute' && fact.roles.subject?.type === 'person');
  const holder = holderOf(fact);
  if (!isWhat || holder === null) return false;
  return facts.some((other) => {
    const told = holderOf(other) === holder ? (other.roles.title ?? other.roles.attribute) : undefined;
    if (other.id === fact.id || told === undefined || !isOfTitle(other)) return false;
    const [own, its] = [contentWords(key.text), contentWords(told.text)];
    return !isWithin(own, its) && !isWithin(its, own);
  });
}

/** Whether another sentence has another calling behind the name: `Ann Lee, an ecologist`, then `Ann Lee, a marine biologist`. */
function isCalledOtherwise({ fact, form, key, analysis: { tokens, mentions } }: Asking): boolean {
  const holder = holderOf(fact);
  if (fact.kind !== 'role' || !form.when.includes('occupation') || holder === null) return false;
  const own = key.text.toLowerCase();
  return mentions.some(({ entity, form: named, end }) => {
    if (entity !== holder || named !== 'name' || tokens[end]?.text !== ',') return false;
    if (!/^an?$/u.test(tokens[end + 1]?.text ?? '')) return false;
    const calling = tokens
      .slice(end + 2, end + 7)
      .find(({ relation, head }) => relation === 'appos' && head < end);
    return (
      calling !== undefined &&
      isPost(calling.lemma.toLowerCase()) &&
      !own.includes(calling.lemma.toLowerCase())
    );
  });
}

/**
 * Whether the first sentence tells of somebody without a name (`An Oslo engineer is building …`), and a sentence soon
 * behind it gives the holder another title: it may be one person, and then neither title is all of it.
 */
function isDescribedBefore({ fact, form, key, analysis }: Asking): boolean {
  if (fact.kind !== 'role' || form.asks !== 'title') return false;
  const { tokens, sentences, mentions } = analysis;
  const [lead] = sentences;
  const at = sentences.findIndex(({ id }) => id === fact.evidence[0]?.sentence);
  const subject =
    lead === undefined
      ? undefined
      : tokens
          .slice(lead.first, lead.end)
          .find(({ head, relation }) => head === lead.root && relation.startsWith('nsubj'));
  if (lead === undefined || subject === undefined || at < 1 || at > soonest) return false;
  const isUnnamed =
    subject.upos === 'NOUN' &&
    nounClassOf(subject.lemma.toLowerCase()) === 'person' &&
    tokens.some(({ head, text }) => head === subject.index && /^an?$/iu.test(text)) &&
    !mentions.some(({ first, end }) => first <= subject.index && subject.index < end);
  return isUnnamed && !contentWords(key.text).some((word) => contentWords(subject.text).includes(word));
}

function holderOf({ kind, roles }: Fact): string | null {
  return (kind === 'role' ? roles.person?.entity : kind === 'state' ? roles.subject?.entity : null) ?? null;
}

/** `is the mayor of Ashby`, as against `is tired`: a role, or a state whose noun is a post or a job. */
function isOfTitle({ kind, roles }: Fact): boolean {
  const { attribute } = roles;
  if (kind === 'role') return true;
  return attribute !== undefined && /^(?:an?|the) /u.test(attribute.text) && isPost(attribute.text);
}

/** Whether all of some words are among others: `mayor` and `mayor of Ashby` are one post. */
function isWithin(some: readonly string[], others: readonly string[]): boolean {
  return some.every((word) => others.includes(word));
}

/** Whether a sentence that names the holder has a year in which nobody of today held a post. */
function isOfThePast({ fact, analysis }: Asking): boolean {
  const holder = fact.roles.person?.entity ?? null;
  if (fact.kind !== 'role' || holder === null) return false;
  const { text } = analysis.article;
  return analysis.mentions.some(({ entity, first }) => {
    if (entity !== holder) return false;
    const sentence = analysis.sentences.find((one) => one.first <= first && first < one.end);
    const told = sentence === undefined ? '' : text.slice(sentence.span.start, sentence.span.end);
    return [...told.matchAll(/\b1\d{3}s?\b/gu)].some(([year]) => Number.parseInt(year, 10) < livingSince);
  });
}
