import { anyMonth } from '../../language/lexicons/calendar.js';
import { countryNames, nationalAdjectives } from '../../language/lexicons/countries.js';
import { withoutQuotations } from '../faults/texts.js';
import { subjectRole } from '../view.js';
import type { Asking, Doubts } from './doubt.js';

/** `abroad` and its like behind a place and `and`: the place is one of several. */
const goesOnElsewhere = /^(?:abroad|elsewhere|beyond|overseas|in|at|other|several|many)$/u;

/** `the first batch`: of what, the phrase does not say; but a match has its `first goal`. */
const bareOrdinal = /^the (?:first|second|third) \p{Ll}+$/iu;
/** `the compactness of the original shape`. */
const barePart = /\bthe (?:original|latter|former|remaining) \p{Ll}+$/iu;

/** Questions and answers that say all there is, and that nobody would word so. */
export const wordingDoubts = {
  // `For how long did American Anna Karlsen teach?`: papers name people so, questions do not.
  'nation-before-name': ({ stem, article }) => {
    const nation = /\b(\p{Lu}\p{L}+) (\p{Lu}\p{L}+ \p{Lu}\p{L}+)/u.exec(stem);
    return (
      nation !== null &&
      nationalAdjectives.has(nation[1] ?? '') &&
      [...article.entities.values()].some(
        ({ type, forms }) => type === 'person' && forms.includes(nation[2] ?? ''),
      )
    );
  },
  // `Peter Hale’s team’s findings`
  'owner-of-owner': ({ stem, key }) =>
    [withoutQuotations(stem), key.text].some((text) => /['’]s (?:\p{Ll}+ )?\p{Ll}+['’]s? /u.test(text)),
  // `Who had the strongest feelings, at 91 percent?`
  'share-behind-comma': ({ stem }) => /, (?:at|with) [\d.,]+ ?(?:%|per ?cent)/u.test(stem),
  // `Who says despite a settlement that …?`: what goes with the content stands before it.
  'content-parted': ({ stem }) =>
    /^Who (?:\p{Ll}+ )?(?:says|said|claims|claimed|believes|believed|warned|warns) (?:despite|although|because|with|without|in|on|at|by) [^“"]*\bthat\b/u.test(
      stem,
    ),
  // `Who has studied the settlement itself?`, `In which city was the first batch sold?`: what, another sentence tells.
  'definite-set-apart': ({ stem, fact, form }) =>
    /\bthe \p{Ll}+ (?:itself|themselves)\b/u.test(withoutQuotations(stem)) ||
    Object.entries(fact.roles).some(
      ([role, { text, type }]) =>
        role !== form.asks &&
        type === 'thing' &&
        (barePart.test(text) || (role === subjectRole(fact) && bareOrdinal.test(text))) &&
        stem.includes(text.slice(1)),
    ),
  'place-goes-on': isOneOfPlaces,
  // `Why do mills fail by contrast? – … for example`: words that tie a sentence to the one before.
  'tie-inside': ({ stem, key }) =>
    [withoutQuotations(stem), key.text].some((text) =>
      /\b(?:(?:by|in) (?:contrast|comparison|turn)|for (?:example|instance)|of course|as well)\b/u.test(text),
    ),
  // `What occurs in the evening also?`
  'also-at-end': ({ stem }) => /\b(?:also|too|as well)\?$/u.test(stem),
  // `In which year did cholera return?`: what comes back once may have come back before.
  'came-again': ({ fact, form }) =>
    form.asks === 'time' &&
    fact.roles.agent?.type !== 'person' &&
    /^(?:return|reappear|recur|resurface)$/u.test(fact.action?.lemma ?? ''),
  // `In which year was she ranked first?`, `… become number one?`: as likely in the next as well.
  'rank-in-year': ({ fact, form }) =>
    form.asks === 'time' &&
    (/^(?:rank|rate)$/u.test(fact.action?.lemma ?? '') ||
      /\b(?:number one|no\. ?1|world champion)\b/iu.test(fact.roles.patient?.text ?? '')),
  // `What did president Hale’s council do?`: a post before a name has a capital.
  'post-in-lower-case': ({ stem }) => /\b(?:president|prime minister|king|queen|pope) \p{Lu}/u.test(stem),
  // `How many kinds of help did locally a fort have?`
  'adverb-before-subject': ({ stem }) =>
    /\b(?:do|does|did|has|have|had|is|are|was|were) \p{Ll}+ly (?:an?|the) /u.test(stem),
  // `Who revealed plans? – Peter Hale in October`: the time is not part of the name.
  'time-in-name': ({ key }) =>
    key.phrase.type === 'person' &&
    / (?:in|on) (?:\p{Lu}\p{Ll}+|\d{4}|\d{1,2} \p{Lu}\p{Ll}+)$/u.test(key.text) &&
    isDated(key.text),
  // `the envoy to Ukraine Kurt Volker`: the country belongs to the post.
  'country-before-name': ({ key }) =>
    key.phrase.type === 'person' &&
    /^\p{Lu}\p{L}+ \p{Lu}\p{L}+ \p{Lu}/u.test(key.text) &&
    countryNames.has(key.text.split(' ')[0] ?? ''),
  // `What did Ken Ito do when the boat would be ready? – He declined to say`: when it will be is what he would not say.
  'question-as-time': ({ form, stem, key }) =>
    (form.asks === 'predicate' && /\bwhen\b[^?]*\b(?:would|will)\b/u.test(withoutQuotations(stem))) ||
    (form.asks === 'time' && /^when\b.*\b(?:would|will)\b/iu.test(key.text)),
  // `Who looked strong in Ken Ito’s tenth match? – Ken Ito`
  'name-in-both': ({ stem, key, form, fact }) =>
    form.asks === subjectRole(fact) &&
    key.phrase.type === 'person' &&
    /['’]s\b/u.test(stem) &&
    /^\p{Lu}/u.test(lastWord(key.text)) &&
    new RegExp(`\\b${lastWord(key.text)}['’]s\\b`, 'u').test(withoutQuotations(stem)),
} as const satisfies Doubts;

const monthOrYearAtEnd = new RegExp(`(?:${anyMonth}|\\d{4})$`, 'u');

/** Whether a text ends in the name of a month or in a year. */
function isDated(text: string): boolean {
  return monthOrYearAtEnd.test(text);
}

function lastWord(text: string): string {
  return /\p{L}+$/u.exec(text)?.[0] ?? '';
}

/** `in Bergen and abroad`, asked for the city alone: somebody names another place with as good a reason. */
function isOneOfPlaces({ form, key, analysis }: Asking): boolean {
  if (form.asks !== 'place') return false;
  const { text, range } = key.phrase;
  const name = /\p{Lu}.*/u.exec(key.text)?.[0] ?? key.text;
  const behind = text.slice(text.indexOf(name) + name.length);
  const [and, next] = analysis.tokens.slice(range.end, range.end + 2);
  return /^,? and\b/u.test(behind) || (and?.lemma === 'and' && goesOnElsewhere.test(next?.text ?? ''));
}
