import { capitalizeFirst } from '../../base/text.js';
import type { EntityType } from '../../model/analysis.js';
import { cities } from '../lexicons/cities.js';
import { countryNames, peoples } from '../lexicons/countries.js';
import { isFirstName } from '../lexicons/first-names.js';
import { isListedPlace } from '../lexicons/known-places.js';
import {
  companyEndings,
  knownOrganizations,
  organizationAliases,
  organizationWords,
} from '../lexicons/organizations.js';
import { placeWords, regions } from '../lexicons/places.js';

/** Words of which one in a name makes it an event, in lower case: the Six-Day War, the World Cup. */
export const eventWords: ReadonlySet<string> = new Set(
  `war wars battle revolution uprising cup olympics paralympics games championship championships olympiad summit festival
marathon massacre holocaust genocide intifada brexit tour prix derby playoffs superbowl bowl crusade crusades armistice
christmas easter ramadan hanukkah thanksgiving diwali passover eid expo biennale disaster earthquake hurricane cyclone
typhoon tsunami rebellion siege election elections renaissance reformation enlightenment depression blitz invasion
carnival fair eurovision inauguration coronation jubilee open`.split(/\s+/u),
);

/** Words of which one in a name makes it a thing of its own kind, neither person, place nor organization. */
const otherWords: ReadonlySet<string> = new Set(
  `act award awards prize bill treaty accord accords agreement amendment constitution declaration protocol convention
project programme program plan operation theory law laws principle syndrome disease virus bible koran quran
torah medal index charter code rule rules theorem effect day week month age era edition class series model
mk language internet web covid covid-19 ebola hiv aids resolution article chapter section scheme initiative
telescope rover satellite spacecraft shuttle`.split(/\s+/u),
);

/**
 * What a name is by its own words; null where they do not tell. `Hudson River` is a place, `University of Oxford` an
 * organization, `Antony Blinken` a person (by his first name), `Palestinians` a group, `Rohan` and `Zog` are open.
 *
 * @param words the name's words as written.
 * @param flat whether the parse joins them as the parts of a personal name.
 */
export function typeOfName(words: readonly string[], flat: boolean): EntityType | null {
  if (words.length > 1 && words.every((word) => /^\p{Lu}{3,}$/u.test(word))) {
    // Datelines and headings in capitals: WHITE HOUSE, NEW YORK.
    return typeOfName(
      words.map((word) => capitalizeFirst(word.toLowerCase())),
      flat,
    );
  }
  const name = words.join(' ').replaceAll(' - ', '-').replace(/^The /u, '');
  const lower = words.map((word) => word.toLowerCase());
  const known = typeOfKnownName(name);
  if (known !== null) {
    return known;
  }
  const first = words[0] ?? '';
  const last = lower.at(-1) ?? '';
  if (companyEndings.has(last) && words.length > 1) {
    return 'organization';
  }
  if (/^St\.?$/u.test(first) && words.length > 1 && !flat) {
    return 'place';
  }
  const byHead = typeOfHead(lower);
  const personal = words.length > 1 && words.length < 5 && isFirstName(first) && isPersonal(words);
  if (
    personal &&
    ((flat && !isBodyWord(last)) || (byHead === null && !beginsWithPlace(words))) &&
    !cities.has(name)
  ) {
    return 'person';
  }
  if (byHead !== null && words.length > 1) {
    return byHead;
  }
  if (cities.has(name)) {
    return words.length === 1 && isFirstName(first) ? null : 'place';
  }
  if (byHead !== null && byHead !== 'place') {
    return byHead;
  }
  return null;
}

/** The type of a name that a list has as a whole: `Texas`, `Palestinians`, `White House`; null for all others. */
export function typeOfKnownName(name: string): EntityType | null {
  if (countryNames.has(name) || regions.has(name)) {
    return 'place';
  }
  if (peoples.has(name)) {
    return 'group';
  }
  return knownOrganizations.has(name) || organizationAliases.has(name) ? 'organization' : null;
}

/**
 * Whether a word at the end of a name shows a body or an event: the Andy Warhol Foundation. Words of places and laws do not:
 * Marc Lamont Hill, Nathan Law.
 */
function isBodyWord(word: string): boolean {
  return organizationWords.has(word) || eventWords.has(word);
}

/** Whether a name begins with the name of a place: New Zealand Herald, LA Weekly. */
function beginsWithPlace(words: readonly string[]): boolean {
  const isPlace = (name: string): boolean => isListedPlace(name) || name === 'LA';
  const first = words[0] ?? '';
  return isPlace(words.slice(0, 2).join(' ')) || (isPlace(first) && !isFirstName(first));
}

/** The type by the word that heads the name: the last, or the last before `of`; then any word of an organization. */
function typeOfHead(lower: readonly string[]): EntityType | null {
  const of = lower.findIndex((word) => word === 'of' || word === 'for');
  const headPart = of > 0 ? lower.slice(0, of) : lower;
  const head = headPart.findLast((word) => /\p{L}/u.test(word) && !/^[ivx]+$/u.test(word)) ?? '';
  if (otherWords.has(head)) {
    return 'other';
  }
  if (eventWords.has(head)) {
    return 'event';
  }
  if (organizationWords.has(head) || (head === 'house' && of > 0)) {
    return 'organization';
  }
  if (
    placeWords.has(head) ||
    /^(?:mount|lake|cape|fort|port|camp|isle|gulf|strait|bay|loch|river|palais|rue)$/u.test(lower[0] ?? '')
  ) {
    return 'place';
  }
  return lower.length > 1 && lower.some((word) => organizationWords.has(word)) ? 'organization' : null;
}

/** Whether every word can be part of a person's name: capitals, initials, particles, `Jr.`, a number of a ruler. */
function isPersonal(words: readonly string[]): boolean {
  return words.every((word) =>
    /^(?:\p{Lu}\p{L}*(?:['’]\p{L}+)?\.?|\p{Lu}(?:\.\p{Lu})*\.|[-–]|d[aeiou]|del|van|von|der|den|bin|ibn|al|el|la|le|(?:al|el)-\p{L}+|de|Jr\.?|[IVX]+)$/u.test(
      word,
    ),
  );
}
