import type { Gender } from '../../model/analysis.js';
import { genderOfFirstName } from '../lexicons/first-names.js';
import { capitalTitles, honorifics } from '../lexicons/titles.js';
import type { NameDraft } from './read-names.js';

/** What a surname begins with: `De la Beche` tells nothing of `Henry`, though a few women are called De. */
const surnameStart = /^(?:d[aeiu]|del|della|la|le|van|von|der|den|el|al|bin|ibn|san|santa|st|saint)$/iu;

/** By honorific, then title, then first name; null where they leave it open or disagree. */
export function genderOf(drafts: readonly NameDraft[]): Gender | null {
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
        .filter((draft) => draft.words.length > 1 && !surnameStart.test(draft.words[0] ?? ''))
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
