/** A day of the calendar. Months count from 1. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** Days of a month; 0 for a month that there is not. */
export function daysIn(year: number, month: number): number {
  return month === 2 && isLeap(year) ? 29 : (monthLengths[month - 1] ?? 0);
}

/** Reads `YYYY-MM-DD`; null for other text and for days there are not. */
export function parseDay(text: string | null): CalendarDay | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/u.exec(text ?? '') ?? [];
  const found = { year: Number(year), month: Number(month), day: Number(day) };
  return day !== undefined && found.day >= 1 && found.day <= daysIn(found.year, found.month) ? found : null;
}

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, as much as is given. */
export function formatDay(year: number, month?: number, day?: number): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return [
    String(year).padStart(4, '0'),
    ...(month === undefined ? [] : [two(month)]),
    ...(day === undefined ? [] : [two(day)]),
  ].join('-');
}

/** Days since 0000-03-01 of the Gregorian calendar, from the civil calendar (Hinnant, "chrono-compatible date algorithms"). */
function serial({ year, month, day }: CalendarDay): number {
  const y = month <= 2 ? year - 1 : year;
  const shifted = (month + 9) % 12;
  return (
    365 * y +
    Math.floor(y / 4) -
    Math.floor(y / 100) +
    Math.floor(y / 400) +
    Math.floor((153 * shifted + 2) / 5) +
    day -
    1
  );
}

/** The weekday of a day, 0 for Sunday. 2000-03-01 was a Wednesday. */
export function weekdayOfDay(day: CalendarDay): number {
  const since = serial(day) - serial({ year: 2000, month: 3, day: 1 });
  return (((3 + since) % 7) + 7) % 7;
}

/** The day so many days later, or earlier for a negative number. */
export function addDays(start: CalendarDay, count: number): CalendarDay {
  let { year, month } = start;
  let day = start.day + count;
  while (day < 1) {
    month = month === 1 ? 12 : month - 1;
    year = month === 12 ? year - 1 : year;
    day += daysIn(year, month);
  }
  while (day > daysIn(year, month)) {
    day -= daysIn(year, month);
    year = month === 12 ? year + 1 : year;
    month = month === 12 ? 1 : month + 1;
  }
  return { year, month, day };
}

/** Below 0 where the first day is earlier, 0 where they are the same, above 0 where it is later. */
export function compareDays(one: CalendarDay, other: CalendarDay): number {
  return one.year - other.year || one.month - other.month || one.day - other.day;
}
