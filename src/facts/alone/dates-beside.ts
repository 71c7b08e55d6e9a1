import { monthNames } from '../../base/months.js';
import { anyMonth, anyWeekday } from '../../language/lexicons/calendar.js';

/** A time as the article has it, and what it means: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; null where that is not certain. */
interface MeantTime {
  readonly words: string;
  readonly value: string | null;
}

/** Words that count from the day of the report. */
const relative = new RegExp(
  `\\b(?:${anyWeekday}|today|tonight|yesterday|tomorrow|ago|(?:last|this|next) (?:week|month|year|night|spring|summer|autumn|winter))\\b`,
  'iu',
);
/** A day that names itself only in its week. */
const dayOnly = new RegExp(
  `^(?:(?:on|early|late|last|next|this|by) )*(?:${anyWeekday}|yesterday|today|tomorrow|tonight)(?: (?:morning|afternoon|evening|night))?$`,
  'iu',
);

/** `on December 8`, `in September`. */
const isYearless = new RegExp(`\\b(?:${anyMonth})\\b(?: \\d{1,2}(?:st|nd|rd|th)?)?$`, 'u');
/** Words that count from a day that another sentence tells, or from the day of the report. */
const counting =
  /\b(?:(?:last|past|previous|next|following|coming|recent|this) (?:\p{L}+ ){0,2}(?:days?|weeks?|months?|years?|decades?|mornings?|afternoon|evening|night|weekend|spring|summer|autumn|winter|season|century)|ago|today|tonight|yesterday|tomorrow|recently|currently|nowadays|(?:by|until) (?:dawn|dusk|lunchtime|midday|midnight|nightfall|noon)(?! on))\b(?! \()/iu;
/** A day or month without its year. */
const yearless = new RegExp(
  [
    `\\b(?:${anyMonth})\\b(?<!\\bMay\\b(?! \\d))(?!(?: \\d{1,2}(?:st|nd|rd|th)?)?(?:,? \\d{4}| \\())`,
    `\\b${anyWeekday}\\b(?!(?: \\p{Ll}+)? \\()`,
  ].join('|'),
  'u',
);

/**
 * A sentence with its times told by the calendar; null where one of them counts from a day that the reader does not
 * know.
 */
export function dateTold(text: string, times: readonly MeantTime[], isDated: boolean): string | null {
  const told = isDated ? datesBeside(text, times) : withoutUndatedDays(text, times);
  const outside = told.replace(/“[^”]*”|"[^"]*"/gu, '');
  return counting.test(outside) || yearless.test(outside) ? null : told;
}

/** `on Thursday` gives `on Thursday (30 November 2023)`; times that name their year stay as they are. */
export function datesBeside(text: string, times: readonly MeantTime[]): string {
  return times.reduce((told, { words, value }) => {
    if (value === null || told.split(words).length !== 2 || /\d{4}/u.test(words)) return told;
    const date = relative.test(words) ? dateOf(value) : null;
    if (date !== null) return told.replace(words, () => `${words} (${date})`);
    return isYearless.test(words) ? told.replace(words, () => `${words} (${value.slice(0, 4)})`) : told;
  }, text);
}

/** Leaves out days that nothing dates: `met in Oslo on Thursday.` gives `met in Oslo.` */
export function withoutUndatedDays(text: string, times: readonly MeantTime[]): string {
  return times.reduce((told, { words }) => {
    if (!dayOnly.test(words) || told.split(words).length !== 2) return told;
    const start = told.indexOf(words);
    const before = told.slice(0, start).replace(/ on $/iu, ' ');
    const after = told.slice(start + words.length);
    // `by Friday`, `the Monday meeting`, and words of a quotation say more than when.
    if (
      /(?: (?:by|until|till|before|after|since|from|to|of|for|beyond|through|than|as|the|a|every|between|and|or)|\d|\.m\.) $/iu.test(
        before,
      )
    )
      return told;
    if (!/^(?:[,.]|$| (?:in|at|on|for|after|when|that|to|with|from|by)\b)/u.test(after)) return told;
    if (before === '' || /["“]/u.test(before) || /^ ?On $/u.test(before)) return told;
    return before.trimEnd() + after;
  }, text);
}

function dateOf(value: string): string | null {
  const [year, month, day] = value.split('-').map(Number);
  if (year === undefined || Number.isNaN(year)) return null;
  if (month === undefined) return String(year);
  const name = monthNames[month - 1];
  if (name === undefined) return null;
  return day === undefined ? `${name} ${year}` : `${day} ${name} ${year}`;
}
