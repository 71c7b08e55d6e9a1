import { monthOf, weekdayOf } from '../../language/lexicons/calendar.js';
import { cities } from '../../language/lexicons/cities.js';
import { continents, countryNames } from '../../language/lexicons/countries.js';
import type { Phrase } from '../../model/fact.js';

/** How exactly a phrase of time can be asked for: `in which year`, `on which day`, or only `when`. */
export function timeKind(phrase: Phrase | undefined): 'year' | 'weekday' | 'day' | 'other' {
  if (phrase === undefined || phrase.type !== 'date') return 'other';
  const { text, marker } = phrase;
  if (marker === 'in' && /^(?:1[0-9]|20)\d\d$/.test(text)) return 'year';
  if (marker !== null && marker !== 'on') return 'other';
  if (weekdayOf(text) !== null && !/\s/.test(text)) return 'weekday';
  const words = text.replace(/,/g, '').split(' ');
  const hasMonth = words.some((word) => monthOf(word) !== null);
  const hasDay = words.some((word) => /^\d{1,2}(?:st|nd|rd|th)?$/.test(word));
  return hasMonth && hasDay && words.length <= 3 ? 'day' : 'other';
}

/** How exactly a place can be asked for: `in which country`, `in which city`, or only `where`. */
export function placeKind(phrase: Phrase | undefined): 'country' | 'city' | 'other' {
  if (phrase === undefined || phrase.marker !== 'in') return 'other';
  if (isCountry(phrase)) return 'country';
  return cities.has(phrase.text) ? 'city' : 'other';
}

/** Whether a phrase is the name of a country and nothing else; the Vatican acts as a church. */
export function isCountry(phrase: Phrase | undefined): boolean {
  const name = phrase?.text.replace(/^the /, '') ?? '';
  return countryNames.has(name) && !continents.has(name) && !/^(?:Holy See|Vatican)$/u.test(name);
}

/** A firm by its name: `Airbus Group`, `Marks and Co`. */
export function isCompany(phrase: Phrase | undefined): boolean {
  return (
    phrase !== undefined &&
    /\b(?:Inc|Ltd|Limited|plc|PLC|Corp|Corporation|Company|Co|LLC|AG|SA|GmbH|Airlines|Airways|Motors|Holdings|Bank|Brothers)\b\.?$/.test(
      phrase.text,
    )
  );
}

/** A body that votes, rules or serves a state: nobody would call it an organization. */
export function isAssembly(phrase: Phrase | undefined): boolean {
  return (
    phrase !== undefined &&
    /\b(?:Parliament|Senate|Congress|House|Commons|Lords|Representatives|Assembly|Council|Knesset|Bundestag|Duma|Court|Cabinet|Government|Ministry|Department|Administration|Police|Army|Navy|Force|Party|Republicans|Democrats|Conservatives|parliament|government|police)\b/.test(
      phrase.text,
    )
  );
}

/** `the first woman to climb Everest`, `the country’s largest bank`: only one is so. */
export function singlesOut(phrase: Phrase | undefined): boolean {
  return (
    phrase !== undefined &&
    /^(?:the|(?:[\p{L}.-]+ ){0,3}[\p{L}.-]+['’]s?) (?:\w+ )?(?:first|only|last|youngest|oldest|largest|biggest|smallest|tallest|longest|highest|richest|poorest|fastest|most \w+)\b/iu.test(
      phrase.text,
    ) &&
    phrase.text.split(' ').length > 3
  );
}
