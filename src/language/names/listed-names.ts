import { capitalizeFirst } from '../../base/text.js';
import { cities } from '../lexicons/cities.js';
import { countryNames } from '../lexicons/countries.js';
import { knownOrganizations, organizationAliases } from '../lexicons/organizations.js';
import { regions } from '../lexicons/places.js';

/** The lists of names, by what they list; a name that several have is the first one's. */
const lists = [
  ['country', countryNames],
  ['region', regions],
  ['city', cities],
  ['body', knownOrganizations],
  ['body', organizationAliases],
] as const;

/** What the listed names begin with: `Guinea` of `Guinea-Bissau`, `New` of `New York`. */
const beginnings: ReadonlySet<string> = new Set(
  lists.flatMap(([, names]) => [...names.keys()].map(beginningOf)),
);

function beginningOf(name: string): string {
  return name.split(/[ -]/, 1)[0] ?? '';
}

/** Whether a listed name can begin with a word, written in any of the ways that `listOfName` reads. */
export function opensListedName(word: string): boolean {
  return [word, capitalizeFirst(word), capitalizeFirst(word.toLowerCase())].some((spelling) =>
    beginnings.has(beginningOf(spelling)),
  );
}

/** The list that has a name, given word by word; `new york` and `NEW YORK` are `New York`; null where none has it. */
export function listOfName(words: readonly string[]): string | null {
  const text = words.join(' ').replaceAll(' - ', '-');
  const name = /^\p{Ll}/u.test(text)
    ? words.map(capitalizeFirst).join(' ')
    : /^[\p{Lu} ]{4,}$/u.test(text)
      ? words.map((word) => capitalizeFirst(word.toLowerCase())).join(' ')
      : text;
  return lists.find(([, names]) => names.has(name))?.[0] ?? null;
}
