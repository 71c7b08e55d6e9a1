import { normalizeText, words } from '../../base/text.js';
import { looseRelations } from '../../language/excerpts/definites.js';
import { type NounClass, nounClassOf } from '../../language/lexicons/noun-classes.js';
import { timeNouns } from '../../language/lexicons/pointing-words.js';
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
  // `on top of the paper`, `a copy of the painting`: what the answer itself leans on.
  'key-leans': ({ fact, form, key, article }) =>
    ['thing', 'place', 'date'].includes(key.phrase.type) &&
    form.asks !== subjectRole(fact) &&
    key.phrase.entity === null &&
    !key.isAmount &&
    leansOnText(key.text, fact, article),
  // `Why was the Spanish-born artist sent to Paris?`: the text has a name.
  'subject-described': ({ fact, form }) => {
    const subject = fact.roles[subjectRole(fact)];
    return (
      form.asks !== subjectRole(fact) &&
      subject?.type === 'person' &&
      subject.entity === null &&
      subject.number === 'singular' &&
      /^the \p{L}/u.test(subject.text) &&
      !/ (?:of|who|in|at|from|behind|for) /u.test(subject.text) &&
      !uniqueBodies.test(subject.text)
    );
  },
} as const satisfies Doubts;

/** The classes of things of which there are many, so that `the` alone tells of one just named. */
const countable: ReadonlySet<NounClass> = new Set(['event', 'artifact', 'possession', 'group']);

/** The nouns of the stem that have nothing but `the` to say which is meant, and that the title does not name. */
export function bareDefinites({ fact, stem, analysis }: Asking): readonly Token[] {
  const own = analysis.sentences.find(({ id }) => id === fact.evidence[0]?.sentence);
  if (own === undefined) return [];
  const title = new Set(words(normalizeText(analysis.article.title)));
  const here = analysis.tokens.slice(own.first, own.end);
  const told = withoutQuotations(stem);
  return here.filter((noun) => {
    const article = analysis.tokens[noun.index - 1];
    return (
      noun.upos === 'NOUN' &&
      article?.lemma === 'the' &&
      article.head === noun.index &&
      isToldApart(noun) &&
      !title.has(noun.text.toLowerCase()) &&
      !title.has(noun.lemma) &&
      !here.some(
        ({ head, index, relation }) =>
          head === noun.index && index > noun.index && !looseRelations.has(relation),
      ) &&
      new RegExp(`\\bthe ${noun.text}\\b(?! (?:of|that|which|who|where)\\b)(?!-|[’'](?!s))`, 'u').test(
        told,
      ) &&
      // `executives of the UFJ Bank were charged with the bank’s losses`
      !new RegExp(`\\b${noun.text}\\b.*\\bthe ${noun.text}\\b`, 'iu').test(told)
    );
  });
}

/** Whether there may be others of the kind: several things, something that happens or is owned. */
function isToldApart({ xpos, lemma, text }: Token): boolean {
  if (!/^\p{Ll}+$/u.test(text) || timeNouns.has(lemma)) return false;
  const nounClass = nounClassOf(lemma);
  if (nounClass === 'time') return false;
  if (uniqueBodies.test(`the ${text}`)) return false;
  return xpos === 'NNS' ? !knownPlurals.has(text) : nounClass !== null && countable.has(nounClass);
}
