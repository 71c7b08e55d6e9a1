import { contentWords, withoutQuotations } from '../faults/texts.js';
import { subjectRole } from '../view.js';
import type { Asking, Doubts } from './doubt.js';

/** Longest subject, in words, between a passive and its `by`. */
const longestBeforeBy = 5;
/** Letters by which two forms of a word are known for one: `steps`, `stepped`. */
const sharedLetters = 4;
/** What one has that says nothing without what for. */
const openHaving =
  /^(?:the|a|an|no|any) (?:\p{Ll}+ )?(?:ability|chance|choice|opportunity|option|power|right|time)$/u;
/** A thing told by what it does for something else: no answer to what it is. */
const toldByRole =
  /^(?:an?|the) (?:\p{Ll}+ )?(?:cause|example|form|kind|part|reason|result|sign|source|symbol|type|way) (?:of|to)\b/u;

/** Questions put as nobody puts them. */
export const mannerDoubts = {
  // `What have fans of the old harbour and its boats been disappointed by?`
  'by-what-stilted': ({ fact, form, stem }) =>
    form.asks === 'agent' &&
    fact.action?.voice === 'passive' &&
    / by\?$/u.test(stem) &&
    (/^(?:ha[sd]|have|can|could|may|might|must|should|would)$/u.test(fact.action.auxiliary) ||
      (fact.roles.patient?.text.split(' ').length ?? 0) > longestBeforeBy),
  // `What did Peter Hale do in 2017? – He was preparing for a talk`, `He had made headlines`
  'deed-going-on': ({ fact, form, stem }) =>
    form.asks === 'predicate' &&
    /\bWhat did .* do\b/u.test(stem) &&
    (/^(?:had|was|were) \p{L}/u.test(fact.action?.finite ?? '') || fact.action?.lemma === 'live'),
  // `What was the result when sailors sank a boat? – It killed 20 people`
  'result-of-people': ({ fact, form, key, stem }) =>
    form.asks === 'result' &&
    /\bthe result when\b/u.test(stem) &&
    fact.roles.subject?.type === 'person' &&
    /^it\b/iu.test(key.text),
  // `What is lean beef? – An important source of iron`
  'told-by-role': ({ fact, form, key }) =>
    fact.kind === 'state' && form.asks === 'attribute' && toldByRole.test(key.phrase.text),
  // `In which year did voters have the chance?`
  'chance-of-what': ({ fact: { action, roles } }) =>
    action?.lemma === 'have' && openHaving.test(roles.patient?.text ?? '') && roles.complement === undefined,
  // `Whom was Peter Hale able to get?`
  'whom-of-light-verb': ({ fact, form, stem }) =>
    form.asks === 'patient' &&
    /^(?:According to [^,]*, )?whom\b/iu.test(stem) &&
    /(?:^|to )(?:find|get|have|keep|leave|see|take)$/u.test(fact.action?.lemma ?? ''),
  // `What did the bank say about the price? – It was $2.55`: how much is the question.
  'amount-as-claim': ({ fact, form }) =>
    form.asks === 'predicate' &&
    fact.kind === 'state' &&
    ['count', 'measure', 'money', 'percent'].includes(fact.roles.attribute?.type ?? ''),
  // `When did she become tearful at times?`
  'times-in-stem': ({ stem }) => /\b(?:at times|from time to time)\b/u.test(withoutQuotations(stem)),
  // `Who stepped on Ken Berg?`, below the title `Peter Hale steps on Ken Berg`
  'told-by-title': isToldByTitle,
  // `an act of support for the camp`, where the sentence told before of a training camp, and the question does not.
  'definite-taken-up': isTakenUp,
} as const satisfies Doubts;

function isToldByTitle({ fact, form, key, stem, analysis }: Asking): boolean {
  if (fact.kind !== 'event' || form.asks !== subjectRole(fact) || key.phrase.entity === null) return false;
  const title = contentWords(analysis.article.title).map(cut);
  const asked = contentWords(withoutQuotations(stem)).map(cut);
  const own = contentWords(key.text).map(cut);
  return (
    own.some((word) => title.includes(word)) &&
    asked.filter((word) => !title.includes(word)).length <= 1 &&
    asked.length > 1
  );
}

function cut(word: string): string {
  return word.slice(0, sharedLetters);
}

/** Whether a noun with a bare `the` in the stem takes up an earlier one of its sentence, which the stem leaves out. */
function isTakenUp({ fact, stem, analysis }: Asking): boolean {
  const own = analysis.sentences.find(({ id }) => id === fact.evidence[0]?.sentence);
  if (own === undefined) return false;
  const told = withoutQuotations(stem);
  const here = analysis.tokens.slice(own.first, own.end);
  return here.some(({ index, upos, lemma, text }) => {
    const article = analysis.tokens[index - 1];
    if (upos !== 'NOUN' || article?.lemma !== 'the' || index - 1 < own.first) return false;
    const uses = here.filter(
      (other) => other.index < index - 1 && other.lemma === lemma && other.upos === 'NOUN',
    );
    const inStem = told.match(new RegExp(`\\b${text}\\b`, 'giu')) ?? [];
    return (
      uses.length > 0 &&
      inStem.length === 1 &&
      new RegExp(`\\bthe ${text}\\b(?! (?:of|that|which|who|in|for)\\b)`, 'u').test(told)
    );
  });
}
