const months =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';

const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const isoDate = /(?<!\d)(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?!\d)/u;
const monthFirst = new RegExp(
  `\\b(?<name>${months})\\.?\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<year>\\d{4})\\b`,
  'iu',
);
const dayFirst = new RegExp(
  `\\b(?<day>\\d{1,2})(?:st|nd|rd|th)?\\s+(?<name>${months})\\.?,?\\s+(?<year>\\d{4})\\b`,
  'iu',
);

/**
 * The first whole date in a text as `YYYY-MM-DD`: `Dec 01, 2023, 09:58 AM IST` gives `2023-12-01`, `5 March 2007`
 * gives `2007-03-05`. Null where there is none, or only figures that may be read two ways (`03/04/2007`).
 */
export function findDate(text: string): string | null {
  for (const pattern of [isoDate, monthFirst, dayFirst]) {
    const groups = pattern.exec(text)?.groups;
    if (groups === undefined) continue;
    const { year, month, day, name } = groups;
    const named = name === undefined ? Number(month) : monthNames.indexOf(name.slice(0, 3).toLowerCase()) + 1;
    return checkedDate(Number(year), named, Number(day));
  }
  return null;
}

/** The date as `YYYY-MM-DD`; null for one that no calendar has. */
function checkedDate(year: number, month: number, day: number): string | null {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  if (month < 1 || month > 12 || day < 1 || day > days) return null;
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

const dateWords = new RegExp(
  [
    `\\b(?:${months})\\b\\.?`,
    '\\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\b\\.?',
    '\\b\\d{1,2}(?:st|nd|rd|th)\\b',
    '\\b\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?\\b',
    '\\b(?:a\\.?m|p\\.?m|hrs?|hours?|minutes?|mins?|days?|weeks?|ago|at|on|today|yesterday)\\b\\.?',
    '\\b(?:utc|gmt|bst|ist|est|edt|cst|cdt|mst|mdt|pst|pdt|et|ct|pt|cet|cest|eet|jst|kst|sgt|pkt|aest|aedt|nzst|sast|eat|wat)\\b',
    '\\b\\d{4}-\\d{2}-\\d{2}(?:t[\\d:.]+z?)?\\b',
    '\\b\\d{1,4}\\b',
    '[,|/•·:.()–+-]',
  ].join('|'),
  'giu',
);

/** Whether a text is a date or time and nothing else: `Saturday, September 12, 2015`, `2 hours ago`, `09:58 AM IST`. */
export function isDateLine(text: string): boolean {
  return /\d/u.test(text) && text.replace(dateWords, '').trim() === '' && /\p{L}|\d[-/]\d|:/u.test(text);
}
