import { countryNames } from '../lexicons/countries.js';
import { companyEndings, organizationAliases, organizationWords } from '../lexicons/organizations.js';
import { honorifics } from '../lexicons/titles.js';
import type { NameDraft } from './read-names.js';

/** What short forms of bodies may stand for in one article; a form that two names have is left out. */
interface ShortForms {
  /** The name with these initials: `MER`. */
  readonly byInitials: ReadonlyMap<string, string>;
  /** The name that goes on with nothing but what it is: `Barclays` of `Barclays Bank`. */
  readonly byBeginning: ReadonlyMap<string, string>;
  /** Surnames that stand with `Mr` and with `Mrs`: two persons. */
  readonly shared: ReadonlySet<string>;
}

/** Finds the short forms in one pass over the names of an article. */
export function shortForms(drafts: readonly NameDraft[]): ShortForms {
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
export function keyOf(draft: NameDraft, forms: ShortForms): string {
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
