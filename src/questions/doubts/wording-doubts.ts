import { nationalAdjectives } from '../../language/lexicons/countries.js';
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
} as const satisfies Doubts;

/** `in Bergen and abroad`, asked for the city alone: somebody names another place with as good a reason. */
function isOneOfPlaces({ form, key, analysis }: Asking): boolean {
  if (form.asks !== 'place') return false;
  const { text, range } = key.phrase;
  const name = /\p{Lu}.*/u.exec(key.text)?.[0] ?? key.text;
  const behind = text.slice(text.indexOf(name) + name.length);
  const [and, next] = analysis.tokens.slice(range.end, range.end + 2);
  return /^,? and\b/u.test(behind) || (and?.lemma === 'and' && goesOnElsewhere.test(next?.text ?? ''));
}
