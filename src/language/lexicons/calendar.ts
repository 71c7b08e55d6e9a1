import { monthNames } from '../../base/months.js';

/** The months as alternatives of a regular expression. */
export const anyMonth = monthNames.join('|');

/** The days of the week as an alternative of a regular expression, which needs its own group. */
export const anyWeekday = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';

/** A word that is a day of the week, in any case. */
export const weekday = new RegExp(`^${anyWeekday}$`, 'i');

/** Months by full name and usual abbreviation, in lower case without a dot: 1 for January. `may` and `mar` need a capital. */
export const months: ReadonlyMap<string, number> = new Map(
  monthNames.flatMap((name, index) => {
    const full = name.toLowerCase();
    const short = full.length > 3 ? [full.slice(0, 3)] : [];
    const names = [full, ...short, ...(full === 'september' ? ['sept'] : [])];
    return names.map((form): [string, number] => [form, index + 1]);
  }),
);

/** Days of the week in lower case without a dot: 0 for Sunday. */
export const weekdays: ReadonlyMap<string, number> = new Map(
  [
    ['sunday', 'sun'],
    ['monday', 'mon'],
    ['tuesday', 'tue', 'tues'],
    ['wednesday', 'wed'],
    ['thursday', 'thu', 'thur', 'thurs'],
    ['friday', 'fri'],
    ['saturday', 'sat'],
  ].flatMap((names, index) => names.map((name): [string, number] => [name, index])),
);

/** Seasons in lower case. */
export const seasons: ReadonlySet<string> = new Set(['spring', 'summer', 'autumn', 'fall', 'winter']);

/**
 * The number of a month or weekday that is written with a capital: `Oct.`, `Thursday`; null for other words.
 * A lower-case `march` or `sun` is no part of a date.
 */
export function monthOf(text: string): number | null {
  return capitalized(text) ? (months.get(bare(text)) ?? null) : null;
}

/** 0 for Sunday to 6 for Saturday; null for other words. */
export function weekdayOf(text: string): number | null {
  return capitalized(text) ? (weekdays.get(bare(text)) ?? null) : null;
}

function capitalized(text: string): boolean {
  return /^\p{Lu}/u.test(text);
}

/** In lower case, without the dot of an abbreviation. */
function bare(text: string): string {
  return text.toLowerCase().replace(/\.$/u, '');
}
