import { groupBy, uniqueBy } from '../../base/collections.js';
import { countryNames } from '../lexicons/countries.js';
import { isFirstName } from '../lexicons/first-names.js';
import { honorifics } from '../lexicons/titles.js';
import { genderOf } from './gender.js';
import type { NameDraft } from './read-names.js';
import { spelledPlain } from './spelled-plain.js';
import { typeOfKnownName } from './type-of-name.js';

/** A person with the full names met so far, each once, where it first stands. */
export interface Person {
  readonly full: readonly NameDraft[];
  /** Every place with one of the full names. */
  readonly drafts: readonly NameDraft[];
}

/** Persons by what a shorter name may be of them, in lower case. */
interface PersonIndex {
  readonly persons: readonly Person[];
  readonly bySurname: ReadonlyMap<string, readonly Person[]>;
  readonly byFirstName: ReadonlyMap<string, readonly Person[]>;
}

/** Puts the full names of one person together: `Antony Blinken` and `Antony J. Blinken`. */
export function gatherPersons(drafts: readonly NameDraft[]): PersonIndex {
  const persons: { readonly full: NameDraft[]; readonly drafts: NameDraft[] }[] = [];
  const known = new Map<string, { readonly full: NameDraft[]; readonly drafts: NameDraft[] }[]>();
  // `Norton I` is as short as `Norton`.
  // A nickname between quotation marks is nobody's full name.
  const named = drafts.filter((one) => one.type === 'person' && !one.cited && personalWords(one).length > 1);
  for (const draft of named) {
    if (named.some((other) => isSurnameOf(draft, other))) continue;
    const surname = surnameOf(draft);
    const sharing = known.get(surname) ?? [];
    known.set(surname, sharing);
    let person = sharing.find(({ full }) => full.some((one) => sameFirstName(one, draft)));
    if (person === undefined) {
      person = { full: [], drafts: [] };
      sharing.push(person);
      persons.push(person);
    }
    person.drafts.push(draft);
    if (!person.full.some(({ text }) => text === draft.text)) {
      person.full.push(draft);
    }
  }
  const byWord = (wordOf: (draft: NameDraft) => string): ReadonlyMap<string, readonly Person[]> => {
    const pairs = persons.flatMap((person) => person.full.map((draft) => ({ person, word: wordOf(draft) })));
    return new Map(
      [...groupBy(pairs, ({ word }) => word)].map(([word, group]) => [
        word,
        uniqueBy(group, ({ person }) => person).map(({ person }) => person),
      ]),
    );
  };
  return {
    persons,
    bySurname: byWord(surnameOf),
    byFirstName: byWord((draft) => (personalWords(draft)[0] ?? '').toLowerCase()),
  };
}

/**
 * The persons with full names that a shorter name may stand for: one where it is certain, none where it is nobody's,
 * several where it stays open.
 */
export function ownersOf(draft: NameDraft, index: PersonIndex, title: string): readonly Person[] {
  return likeliest(draft, sharersOf(draft, index), title);
}

function sharersOf(draft: NameDraft, index: PersonIndex): readonly Person[] {
  if (draft.type !== null && draft.type !== 'person' && draft.words.length > 1) {
    return [];
  }
  if (draft.type === 'group' || draft.type === 'event') {
    return [];
  }
  if (draft.type === 'organization') {
    return isKnownBodyAlone(draft, index) ? [] : (index.bySurname.get(surnameOf(draft)) ?? []);
  }
  const words = personalWords(draft);
  const name = words.join(' ').toLowerCase();
  const gender = draft.honorific === null ? null : (honorifics.get(draft.honorific) ?? null);
  // A country is the surname of somebody with a first name at the most: `Michael Jordan`, not `Air India`.
  const isCountry = countryNames.has(draft.text);
  const sharers = (index.bySurname.get(surnameOf(draft)) ?? []).filter(({ full }) => {
    const own = genderOf(full);
    const agrees = gender === null || own === null || own === gender;
    return (
      agrees &&
      (!isCountry || full.some(({ words }) => isFirstName(words[0] ?? ''))) &&
      full.some((one) => personalWords(one).length > words.length && endsWith(one, name))
    );
  });
  if (sharers.length > 0 || draft.type === 'place' || draft.words.length > 1) {
    return sharers;
  }
  return index.byFirstName.get(name) ?? [];
}

/**
 * Whether one word is the name of a body: one that a list has, unless somebody was called by it with a first name
 * before (`Joseph Roche` makes `Roche` of the article him, not the firm).
 */
function isKnownBodyAlone(draft: NameDraft, index: PersonIndex): boolean {
  const namesakes = index.bySurname.get(surnameOf(draft)) ?? [];
  const introduced = namesakes.some(({ drafts }) => drafts.some(({ first }) => first < draft.first));
  return typeOfKnownName(draft.text) !== null && !introduced;
}

/** Whether a name is only the surname of another, in several words: `Garcia-Moreno` of `Claudia Garcia-Moreno`. */
function isSurnameOf(draft: NameDraft, other: NameDraft): boolean {
  return (
    draft.honorific === null &&
    other.words.length > draft.words.length &&
    endsWith(other, draft.words.join(' ').toLowerCase()) &&
    // `Mary Jane Smith` and `Jane Smith` may be two.
    (draft.words.includes('-') || /^(?:al|el|de|van|von|del|der|bin|ibn|la|le|d[aeiou])\b/i.test(draft.text))
  );
}

function endsWith(draft: NameDraft, name: string): boolean {
  return ` ${spelledPlain(personalWords(draft).join(' '))}`.endsWith(` ${spelledPlain(name)}`);
}

function surnameOf(draft: NameDraft): string {
  return spelledPlain(personalWords(draft).at(-1) ?? '');
}

/** First names that are equal, that differ in spelling alone, or of which one is the other's initial. */
function sameFirstName(one: NameDraft, other: NameDraft): boolean {
  const [a = '', b = ''] = [personalWords(one)[0], personalWords(other)[0]];
  const initial = /^\p{Lu}\.?$/u;
  return spoken(a) === spoken(b) || ((initial.test(a) || initial.test(b)) && a.charAt(0) === b.charAt(0));
}

/** A first name as it is spoken: `Viktor` and `Victor`, `Mohamed` and `Mohammed` are spellings of one. */
function spoken(name: string): string {
  return name
    .toLowerCase()
    .replace(/ph/gu, 'f')
    .replace(/ck|c(?![ehiy])/gu, 'k')
    .replace(/y/gu, 'i')
    .replace(/(?<=[aou])h$/u, '')
    .replace(/(\p{L})\1/gu, '$1');
}

/** Styles before a name; `Datuk Seri` are two. */
const styles =
  /^(?:Pope|King|Queen|Prince|Princess|Emperor|Empress|Sultan|Saint|Tsar|Datuk|Dato|Datin|Seri|Tun|Sheikh|Ayatollah)$/u;

/** The words of a name without styles, `Jr.` and the number of a ruler. */
function personalWords(draft: NameDraft): readonly string[] {
  const first = draft.words.findIndex((word) => !styles.test(word));
  const words = draft.words.filter(
    (word, index) => index >= first && !/^(?:Jr\.?|Sr\.?|[IVX]{1,4})$/u.test(word),
  );
  return words.length === 0 ? draft.words : words;
}

/**
 * Of several persons with one surname: those whose full name has stood before, since writers introduce first; of these
 * the one in the title of the article.
 */
function likeliest(draft: NameDraft, owners: readonly Person[], title: string): readonly Person[] {
  if (owners.length < 2) {
    return owners;
  }
  const introduced = owners.filter((owner) => owner.full.some((known) => known.first < draft.first));
  if (introduced.length < 2) {
    return introduced.length === 1 ? introduced : owners;
  }
  const titled = introduced.filter((owner) => owner.full.some((known) => title.includes(known.text)));
  return titled.length === 1 ? titled : introduced;
}
