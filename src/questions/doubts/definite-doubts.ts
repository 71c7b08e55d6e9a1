import { normalizeText, words } from '../../base/text.js';
import { looseRelations } from '../../language/excerpts/definites.js';
import { nationalAdjectives } from '../../language/lexicons/countries.js';
import { type NounClass, nounClassOf } from '../../language/lexicons/noun-classes.js';
import { timeNouns, uniqueNouns } from '../../language/lexicons/pointing-words.js';
import type { Token } from '../../model/analysis.js';
import { leansOnText } from '../distractors/distractor.js';
import { withoutQuotations } from '../faults/texts.js';
import { subjectRole } from '../view.js';
import type { Asking, Doubts } from './doubt.js';
import { uniqueBodies } from './key-doubts.js';

/** Plurals that everybody knows which are meant by. */
const knownPlurals = new Set(
  'people police polls media arts stars streets public rules authorities odds news'.split(' '),
);

/** Definites of which the question, or its answer, does not say which is meant. */
export const definiteDoubts = {
  // `What brought instant success for the album?`: which album, another sentence tells.
  'stem-bare-definite': ({ fact, form, stem, analysis }) => {
    const title = new Set(words(normalizeText(analysis.article.title)));
    return Object.entries(fact.roles).some(
      ([role, { text, type, entity }]) =>
        role !== form.asks &&
        !['time', 'duration', 'frequency'].includes(role) &&
        entity === null &&
        (type === 'thing' ||
          (role === subjectRole(fact) && ['organization', 'group', 'place'].includes(type))) &&
        /^the [\p{Ll}-]+(?: (?:and|or) (?:the )?[\p{Ll}-]+)?$/u.test(text) &&
        !uniqueBodies.test(text) &&
        stem.includes(text.slice(1)) &&
        !title.has(normalizeText(text).split(' ').at(-1) ?? ''),
    );
  },
  // `seeking to stop the ban`: which ban, the sentences before tell.
  'stem-leans': ({ stem, fact, article }) => leansOnText(withoutQuotations(stem), fact, article),
  // `using the computers to store texts`, `fled after the attack`: which, another sentence tells.
  'definite-inside': (asking) => bareDefinites(asking).length > 0,
  // `stressed that the decision would not change the price of the boats`: two that another sentence tells, title or not.
  'definites-two': (asking) => asking.fact.kind === 'saying' && bareNouns(asking, new Set()).length > 1,
  // `Who says that the faster version will cost less?`: the version of what.
  'version-of-what': ({ stem }) =>
    /\bthe (?:[\p{L}-]+ ){0,3}(?:version|edition|equivalent|counterpart)s?\b(?! of\b)/u.test(
      withoutQuotations(stem),
    ),
  // `on top of the paper`, `a copy of the painting`: what the answer itself leans on.
  'key-leans': ({ fact, form, key, article }) =>
    ['thing', 'place', 'date'].includes(key.phrase.type) &&
    form.asks !== subjectRole(fact) &&
    key.phrase.entity === null &&
    !key.isAmount &&
    leansOnText(key.text, fact, article),
  // `Why was the Spanish-born artist sent to Paris?`, `What does the German carmaker say?`: the text has a name.
  'subject-described': ({ fact, form }) => {
    const subject = fact.roles[subjectRole(fact)];
    return (
      form.asks !== subjectRole(fact) &&
      subject !== undefined &&
      (subject.type === 'person' || fact.kind === 'saying' || isNational(subject.text)) &&
      subject.entity === null &&
      subject.number === 'singular' &&
      isDescription(subject.text)
    );
  },
  'source-described': ({ fact, form }) =>
    form.asks !== 'speaker' &&
    isDescription(fact.attribution?.speaker ?? '') &&
    isNational(fact.attribution?.speaker ?? ''),
} as const satisfies Doubts;

/** `the Spanish-born artist`: no name, and nothing behind the noun that tells who it is. */
function isDescription(text: string): boolean {
  return (
    /^the \p{L}/u.test(text) &&
    / \p{Ll}[\p{L}-]*$/u.test(text) &&
    !/ (?:of|who|in|at|from|behind|for) /u.test(text) &&
    !uniqueBodies.test(text)
  );
}

/** `the German carmaker`, and not `the German economy`: somebody, told by where he is from. */
function isNational(text: string): boolean {
  const [, nation = '', ...rest] = text.split(' ');
  const nounClass = nounClassOf(rest.at(-1) ?? '');
  return nationalAdjectives.has(nation) && (nounClass === 'person' || nounClass === 'group');
}

/** The classes of things of which there are many, so that `the` alone tells of one just named. */
const countable: ReadonlySet<NounClass> = new Set(['event', 'artifact', 'possession', 'group']);
/** The same of a thing that has an adjective as well: `the tiny classroom`, `the reverse process`. */
const countableDescribed: ReadonlySet<NounClass> = new Set([
  ...countable,
  'act',
  'communication',
  'person',
  'place',
]);
/** Nouns that say nothing after a bare `the`, whatever their class. */
const emptyNouns = new Set(
  'accord asteroid condition disease figure finding genre illness narrative outbreak problem process situation story subject system task theme topic virus'.split(
    ' ',
  ),
);
/** What tells one thing from an earlier one that the stem does not name: `the new network`, `the current antagonism`. */
const relative =
  /^(?:additional|current|earlier|existing|extra|final|former|last|later|latest|new|original|present|previous|recent|remaining|upcoming)$/u;
/** What there is once in the world of everybody. */
const worldwide =
  /^(?:federal|global|human|international|lunar|middle|national|natural|open|polar|political|private|public|solar|whole|working)$/u;
/** Adjectives that tell which by themselves: `the first parade`. */
const pickingOut = /^(?:first|following|main|only|right|same|second|third|very|winning|wrong)$/u;

/** The nouns of the stem that have nothing but `the` to say which is meant, and that the title does not name. */
export function bareDefinites(asking: Asking): readonly Token[] {
  return bareNouns(asking, new Set(words(normalizeText(asking.analysis.article.title))));
}

function bareNouns({ fact, stem, analysis }: Asking, title: ReadonlySet<string>): readonly Token[] {
  const own = analysis.sentences.find(({ id }) => id === fact.evidence[0]?.sentence);
  if (own === undefined) return [];
  const here = analysis.tokens.slice(own.first, own.end);
  const told = withoutQuotations(stem);
  return here.filter((noun) => {
    if (noun.upos !== 'NOUN' || !told.includes(noun.text)) return false;
    if (title.has(noun.text.toLowerCase()) || title.has(noun.lemma)) return false;
    const article = here.find(
      ({ head, index, lemma }) => head === noun.index && index < noun.index && lemma === 'the',
    );
    if (article === undefined) return false;
    const between = analysis.tokens.slice(article.index + 1, noun.index);
    if (!(between.length === 0 ? isToldApart(noun) : isVaguelyDescribed(noun, between))) return false;
    const phrase = analysis.article.text.slice(article.span.end, noun.span.end);
    return (
      !uniqueBodies.test(`the${phrase}`) &&
      !isToldBehind(noun, here, told) &&
      new RegExp(
        `\\bthe${phrase}\\b(?! (?:of(?! \\d)|that|which|who|where)\\b)(?!-|[’'](?!s)| [\\p{Lu}“"])`,
        'u',
      ).test(told) &&
      // `executives of the UFJ Bank were charged with the bank’s losses`
      !new RegExp(`\\b${noun.text}\\b.*\\bthe ${noun.text}\\b`, 'iu').test(told)
    );
  });
}

/** Whether words behind the noun say which, and are in the question: not so `The figures, released in May`. */
function isToldBehind(noun: Token, here: readonly Token[], told: string): boolean {
  const [next] = here.filter(({ index }) => index > noun.index);
  return (
    next !== undefined &&
    next.upos !== 'PUNCT' &&
    here.some(
      ({ head, index, relation }) =>
        head === noun.index && index > noun.index && !looseRelations.has(relation),
    ) &&
    next.lemma !== 'as' &&
    // `the town of 3,500 people`
    !(next.lemma === 'of' && here.some(({ index, upos }) => index === next.index + 1 && upos === 'NUM')) &&
    told.includes(`${noun.text} ${next.text}`)
  );
}

/** Whether there may be others of the kind: several things, something that happens or is owned. */
function isToldApart({ xpos, lemma, text }: Token): boolean {
  if (isOfTime(lemma, text)) return false;
  const nounClass = nounClassOf(lemma);
  return (
    emptyNouns.has(lemma) ||
    (xpos === 'NNS' ? !knownPlurals.has(text) : nounClass !== null && countable.has(nounClass))
  );
}

/** `the small town`, `the new rules`: told apart by what the stem does not say; not so `the latest of` or `the best boat`. */
function isVaguelyDescribed({ xpos, lemma, text }: Token, between: readonly Token[]): boolean {
  if (isOfTime(lemma, text)) return false;
  const isPlain = between.every(
    (word) =>
      /^\p{Ll}[\p{Ll}-]*$/u.test(word.text) && ['ADJ', 'VERB', 'ADV', 'NUM', 'PUNCT'].includes(word.upos),
  );
  if (!isPlain) return false;
  if (between.some((word) => relative.test(word.text))) return true;
  if (
    uniqueNouns.has(lemma) ||
    between.some(
      (word) =>
        word.xpos === 'JJS' || word.xpos === 'RBS' || pickingOut.test(word.text) || worldwide.test(word.text),
    )
  )
    return false;
  if (xpos === 'NNS') return between.some(({ upos }) => upos === 'NUM');
  const nounClass = nounClassOf(lemma);
  return emptyNouns.has(lemma) || (nounClass !== null && countableDescribed.has(nounClass));
}

function isOfTime(lemma: string, text: string): boolean {
  return !/^\p{Ll}+$/u.test(text) || timeNouns.has(lemma) || nounClassOf(lemma) === 'time';
}
