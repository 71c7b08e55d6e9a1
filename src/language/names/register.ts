import type { Entity, EntityType, Gender, Mention } from '../../model/analysis.js';
import { cities } from '../lexicons/cities.js';
import { countryNames } from '../lexicons/countries.js';
import { genderOfFirstName } from '../lexicons/first-names.js';
import { companyEndings, organizationAliases, organizationWords } from '../lexicons/organizations.js';
import { capitalTitles, honorifics } from '../lexicons/titles.js';
import type { NameDraft } from './read-names.js';

/** An entity while its mentions are still being gathered. */
interface Bearer {
  type: EntityType;
  readonly drafts: NameDraft[];
}

/**
 * Decides which names are one entity's. Full names of persons come first, so that a surname may also stand before its
 * full name; a surname that two persons share, and a first name that two share, name nobody. Bodies meet by short forms
 * (`Nato`), by acronyms of their initials, and without firm endings; countries by all their names.
 */
export function registerNames(
  drafts: readonly NameDraft[],
  title: string,
): {
  readonly entities: readonly Entity[];
  readonly mentions: readonly Mention[];
} {
  const body = drafts.filter((draft) => !draft.heading);
  const persons: Bearer[] = [];
  const others = new Map<string, Bearer>();
  const homes = new Map<NameDraft, Bearer>();
  const give = (draft: NameDraft, bearer: Bearer): void => {
    bearer.drafts.push(draft);
    homes.set(draft, bearer);
  };
  for (const draft of body.filter((one) => one.type === 'person' && one.words.length > 1)) {
    let bearer = persons.find((person) => person.drafts.some((known) => sameFullName(known, draft)));
    if (bearer === undefined) {
      bearer = { type: 'person', drafts: [] };
      persons.push(bearer);
    }
    give(draft, bearer);
  }
  const full = [...persons];
  const forms = shortForms(body);
  for (const draft of body.filter((one) => !homes.has(one))) {
    const owners = likeliest(draft, ownersOf(draft, full), title);
    const [owner] = owners;
    if (owners.length === 1 && owner !== undefined && !isElsewhere(draft)) {
      give(draft, owner);
    } else if (owners.length === 0 || isElsewhere(draft)) {
      const key = keyOf(draft, forms);
      const known = others.get(key) ?? { type: draft.type ?? 'other', drafts: [] };
      others.set(key, known);
      give(draft, known);
    }
  }
  for (const bearer of others.values()) {
    bearer.type = typeByUse(bearer.drafts);
  }
  joinHeadings(drafts, homes, give);
  return number([...persons, ...others.values()]);
}

/** Gives names of headings to whom the body gives the same words. */
function joinHeadings(
  drafts: readonly NameDraft[],
  homes: ReadonlyMap<NameDraft, Bearer>,
  give: (draft: NameDraft, bearer: Bearer) => void,
): void {
  const byText = new Map([...homes].map(([draft, bearer]) => [draft.text, bearer]));
  for (const draft of drafts) {
    const bearer = draft.heading ? byText.get(draft.text) : undefined;
    if (bearer !== undefined) {
      give(draft, bearer);
    }
  }
}

/** The same person's full name: same surname, and first names equal or one the other's initial. */
function sameFullName(one: NameDraft, other: NameDraft): boolean {
  const [first, second] = [personalWords(one), personalWords(other)];
  const [a = '', b = ''] = [first[0], second[0]];
  const sameFirst =
    a === b ||
    (/^\p{Lu}\.?$/u.test(a) && b.startsWith(a.charAt(0))) ||
    (/^\p{Lu}\.?$/u.test(b) && a.startsWith(b.charAt(0)));
  return sameFirst && first.at(-1) === second.at(-1);
}

function personalWords(draft: NameDraft): readonly string[] {
  const words = draft.words.filter(
    (word, index) =>
      !/^(?:Jr\.?|Sr\.?|[IVX]{1,4})$/u.test(word) &&
      !(index === 0 && /^(?:Pope|King|Queen|Prince|Princess|Emperor|Empress|Sultan|Saint|Tsar)$/u.test(word)),
  );
  return words.length === 0 ? draft.words : words;
}

/** The persons with full names that a shorter name may stand for. */
function ownersOf(draft: NameDraft, persons: readonly Bearer[]): readonly Bearer[] {
  if (draft.type !== null && draft.type !== 'person' && draft.words.length > 1) {
    return [];
  }
  if (draft.type === 'group' || draft.type === 'organization' || draft.type === 'event') {
    return [];
  }
  const named = (person: Bearer, part: (words: readonly string[]) => boolean): boolean =>
    person.drafts.some((known) => part(personalWords(known)));
  const surname = draft.words.join(' ').toLowerCase();
  const bySurname = persons.filter((person) =>
    named(
      person,
      (words) =>
        words.length > draft.words.length &&
        words.slice(-draft.words.length).join(' ').toLowerCase() === surname,
    ),
  );
  const gender = draft.honorific === null ? null : (honorifics.get(draft.honorific) ?? null);
  const agreeing = bySurname.filter((person) => {
    const own = genderOf(person.drafts);
    return gender === null || own === null || own === gender;
  });
  if (agreeing.length > 0 || draft.type === 'place' || draft.words.length > 1) {
    return agreeing;
  }
  return persons.filter((person) => named(person, (words) => words[0]?.toLowerCase() === surname));
}

/**
 * Of several persons with one surname: those whose full name has stood before, since writers introduce first; of these
 * the one in the title of the article.
 */
function likeliest(draft: NameDraft, owners: readonly Bearer[], title: string): readonly Bearer[] {
  if (owners.length < 2) {
    return owners;
  }
  const introduced = owners.filter((owner) =>
    owner.drafts.some((known) => known.words.length > 1 && known.first < draft.first),
  );
  if (introduced.length < 2) {
    return introduced.length === 1 ? introduced : owners;
  }
  const titled = introduced.filter((owner) =>
    owner.drafts.some((known) => known.words.length > 1 && title.includes(known.text)),
  );
  return titled.length === 1 ? titled : introduced;
}

/** A place that is a person's surname too is the place after `in`: Lincoln, Washington. */
function isElsewhere(draft: NameDraft): boolean {
  return draft.type === 'place' && draft.use === 'where';
}

/** What short forms of bodies may stand for in one article; a form that two names have is left out. */
interface ShortForms {
  /** The name with these initials: `MER`. */
  readonly byInitials: ReadonlyMap<string, string>;
  /** The name that goes on with nothing but what it is: `Barclays` of `Barclays Bank`. */
  readonly byBeginning: ReadonlyMap<string, string>;
  /** Surnames that stand with `Mr` and with `Mrs`: two persons. */
  readonly shared: ReadonlySet<string>;
}

function shortForms(drafts: readonly NameDraft[]): ShortForms {
  const byInitials = new Map<string, Set<string>>();
  const byBeginning = new Map<string, Set<string>>();
  const add = (map: Map<string, Set<string>>, key: string, name: string): void => {
    map.set(key, (map.get(key) ?? new Set()).add(name));
  };
  for (const draft of drafts.filter((one) => one.words.length > 1)) {
    const name = plainName(draft.text);
    add(byInitials, initialsOf(draft.words), name);
    const words = name.split(' ');
    const kind = words.findLastIndex((word) => !organizationWords.has(word.toLowerCase())) + 1;
    if (draft.type === 'organization' && kind > 0 && kind < words.length) {
      add(byBeginning, words.slice(0, kind).join(' '), name);
    }
  }
  const only = (map: ReadonlyMap<string, ReadonlySet<string>>): ReadonlyMap<string, string> =>
    new Map(
      [...map].flatMap(([key, names]) =>
        names.size === 1 ? [...names].map((name): [string, string] => [key, name]) : [],
      ),
    );
  const addressed = new Map<string, Set<string>>();
  for (const draft of drafts.filter((one) => one.honorific !== null)) {
    add(addressed, draft.text, honorifics.get(draft.honorific ?? '') ?? '');
  }
  const shared = new Set(
    [...addressed].flatMap(([name, genders]) => (genders.has('male') && genders.has('female') ? [name] : [])),
  );
  return { byInitials: only(byInitials), byBeginning: only(byBeginning), shared };
}

/** What all names of one body or place have in common, as a key: `Nato`, `Tesla` for `Tesla Inc.`. */
function keyOf(draft: NameDraft, forms: ShortForms): string {
  const name = draft.text.replace(/^the /iu, '');
  const listed = countryNames.get(name) ?? organizationAliases.get(name);
  if (listed !== undefined) {
    return listed;
  }
  const plain = plainName(name);
  if (forms.shared.has(draft.text)) {
    return `${plain} ${draft.honorific === null ? '' : honorifics.get(draft.honorific)}`;
  }
  if (/^\p{Lu}{2,6}$/u.test(plain)) {
    return forms.byInitials.get(plain) ?? plain;
  }
  return (draft.type === 'place' ? undefined : forms.byBeginning.get(plain)) ?? plain;
}

function plainName(name: string): string {
  return withoutEnding(withoutCountry(name.replace(/^the /iu, '').split(' '))).join(' ');
}

/** `US State Department` is the State Department of the same article; a country itself stays. */
function withoutCountry(words: readonly string[]): readonly string[] {
  return words.length > 2 && /^(?:US|U\.S\.|UK|UN|EU)$/u.test(words[0] ?? '') ? words.slice(1) : words;
}

function withoutEnding(words: readonly string[]): readonly string[] {
  return words.length > 1 && companyEndings.has((words.at(-1) ?? '').toLowerCase())
    ? words.slice(0, -1)
    : words;
}

function initialsOf(words: readonly string[]): string {
  return words.length < 2
    ? ''
    : words
        .filter((word) => /^\p{Lu}/u.test(word))
        .map((word) => word.charAt(0))
        .join('');
}

/** The type by words where one use has it, else by what the uses show. */
function typeByUse(drafts: readonly NameDraft[]): EntityType {
  const known = drafts.find((draft) => draft.type !== null)?.type;
  if (known) {
    return known;
  }
  const words = drafts[0]?.words ?? [];
  if (words.length > 1 && drafts.every((draft) => draft.flat)) {
    return 'person';
  }
  const where = drafts.filter((draft) => draft.use === 'where').length;
  const speaks = drafts.filter((draft) => draft.use === 'speaks').length;
  // A city that is a first name too: Sofia, Florence.
  const agent = drafts.some((draft) => draft.use === 'speaks' || draft.use === 'acts');
  if (words.length === 1 && cities.has(words[0] ?? '') && !agent) {
    return 'place';
  }
  const acts = speaks > 0 || drafts.some((draft) => draft.use === 'acts' || !draft.opens);
  if (words.length === 1 && acts && genderOfFirstName(words[0] ?? '') !== null && where === 0) {
    return 'person';
  }
  if (where * 2 > drafts.length && speaks === 0 && words.length < 3) {
    return 'place';
  }
  const acronym = words.length === 1 && /^\p{Lu}{2,6}$/u.test(words[0] ?? '');
  return speaks > 0 && where === 0 && (words.length > 1 || acronym) ? 'organization' : 'other';
}

/** By honorific, then title, then first name; null where they leave it open or disagree. */
function genderOf(drafts: readonly NameDraft[]): Gender | null {
  const tells = (list: readonly (Gender | null | undefined)[]): Gender | null => {
    const found = new Set(list.filter((gender) => gender !== null && gender !== undefined));
    const [only] = found;
    return found.size === 1 && only !== undefined ? only : null;
  };
  return (
    tells(drafts.map((draft) => (draft.honorific === null ? null : honorifics.get(draft.honorific)))) ??
    tells(drafts.map((draft) => titleGender(draft.title))) ??
    tells(
      drafts.map((draft) =>
        draft.words.length > 1 ? capitalTitles.get((draft.words[0] ?? '').toLowerCase()) : null,
      ),
    ) ??
    tells(
      drafts
        .filter((draft) => draft.words.length > 1)
        .map((draft) => genderOfFirstName(draft.words[0] ?? '')),
    ) ??
    tells(drafts.map((draft) => (draft.words.length === 1 ? genderOfFirstName(draft.words[0] ?? '') : null)))
  );
}

function titleGender(title: string | null): Gender | null {
  const last = title?.toLowerCase().split(/[ -]/u) ?? [];
  for (const word of last) {
    const gender =
      capitalTitles.get(word) ??
      (/(?:woman|actress|mother|sister|daughter|wife|niece|widow)$/u.test(word)
        ? 'female'
        : /(?:[a-z]man|father|brother|son|husband|nephew)$/u.test(word) &&
            !/(?:person|german|roman)$/u.test(word)
          ? 'male'
          : null);
    if (gender !== null) {
      return gender;
    }
  }
  return null;
}

/** Numbers the entities by their first mention and writes their mentions. */
function number(bearers: readonly Bearer[]): {
  readonly entities: readonly Entity[];
  readonly mentions: readonly Mention[];
} {
  const ordered = bearers
    .map((bearer) => ({ ...bearer, drafts: bearer.drafts.toSorted((one, other) => one.first - other.first) }))
    .toSorted((one, other) => (one.drafts[0]?.first ?? 0) - (other.drafts[0]?.first ?? 0));
  const entities: Entity[] = [];
  const mentions: Mention[] = [];
  for (const { type, drafts } of ordered) {
    const id = `e${entities.length + 1}`;
    const forms = [...new Set(drafts.map((draft) => draft.text))];
    const name = forms.toSorted((one, other) => fullness(other) - fullness(one))[0] ?? '';
    entities.push({
      id,
      type,
      name,
      forms: [name, ...forms.filter((form) => form !== name)],
      title: drafts.find((draft) => draft.title !== null)?.title ?? null,
      gender: type === 'person' ? genderOf(drafts) : type === 'group' ? null : 'neuter',
      number: type === 'group' ? 'plural' : 'singular',
    });
    mentions.push(
      ...drafts.map(({ mention, head }) => ({ ...mention, head, entity: id, form: 'name' as const })),
    );
  }
  return {
    entities,
    mentions: mentions.toSorted((one, other) => one.first - other.first || one.end - other.end),
  };
}

/** More words are fuller; of as many, more letters. */
function fullness(name: string): number {
  return name.split(' ').length * 1000 + name.length;
}
