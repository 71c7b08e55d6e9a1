import { weekdayOf } from '../../language/lexicons/calendar.js';
import type { TimeExpression } from '../../model/analysis.js';
import { wordsOf } from '../report.js';
import type { Statement } from '../statements.js';
import { type Detail, finderOf, type Relation } from './aspect.js';

/** A day, a stretch of the calendar or a time of day. */
export interface TimeDetail extends Detail {
  readonly kind: 'calendar' | 'clock';
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; null for clock times and days without a date. */
  readonly date: string | null;
  /** 0 Sunday … 6 Saturday; null where no day is named or dated. */
  readonly weekday: number | null;
  /** Minutes after midnight; null for the calendar. */
  readonly minutes: number | null;
  readonly isHedged: boolean;
}

const clock = /\b(\d{1,2})(?:[:.](\d{2}))?\s*([ap])\.?m\b|\b(noon|midday|midnight)\b/i;
const hedges = /\b(?:about|around|shortly|just|nearly|almost|before|after|by|roughly|early|late)\b/i;
const day = /^(\d{4})-(\d{2})-(\d{2})$/u;

/** The days and times of day among the own words of a statement. */
export function timesOf(statement: Statement): readonly TimeDetail[] {
  const { report, tokens } = statement;
  const times = new Set(tokens.flatMap(({ index }) => report.timeAt.get(index) ?? []));
  return [...times].flatMap((time) => readTime(statement, time));
}

function readTime(statement: Statement, time: TimeExpression): readonly TimeDetail[] {
  const { report } = statement;
  const words = wordsOf(report, time);
  const base = { statement, range: withoutPreposition(statement, time), isHedged: hedges.test(words) };
  const minutes = minutesOf(words);
  if (minutes !== null) return [{ ...base, kind: 'clock', date: null, weekday: null, minutes }];
  if (time.kind !== 'date') return [];
  const named = report.analysis.tokens
    .slice(time.first, time.end)
    .map(({ text }) => weekdayOf(text))
    .find((number) => number !== null);
  const date = time.value !== null && /^\d{4}(?:-\d{2}){0,2}$/u.test(time.value) ? time.value : null;
  const weekday = named ?? (date === null ? null : weekdayOfDate(date));
  if (date === null && weekday === null) return [];
  return [{ ...base, kind: 'calendar', date, weekday, minutes: null }];
}

function withoutPreposition({ report }: Statement, { first, end }: TimeExpression) {
  const opening = report.analysis.tokens[first];
  return { first: opening?.upos === 'ADP' && first + 1 < end ? first + 1 : first, end };
}

/** `3:10 pm` gives 910; null for words without a time of day. */
function minutesOf(words: string): number | null {
  const found = clock.exec(words);
  if (found === null) return null;
  const [, hour, minute = '0', half, name] = found;
  if (name !== undefined) return name.toLowerCase() === 'midnight' ? 0 : 720;
  return ((Number(hour) % 12) + (half?.toLowerCase() === 'p' ? 12 : 0)) * 60 + Number(minute);
}

/** The weekday of a day (Sakamoto's method), 0 for Sunday; null for a date that is no day. */
function weekdayOfDate(date: string): number | null {
  const [, yearText, monthText, dayText] = day.exec(date) ?? [];
  if (yearText === undefined) return null;
  const month = Number(monthText);
  const year = Number(yearText) - (month < 3 ? 1 : 0);
  const shift = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4][month - 1] ?? 0;
  return (
    (year +
      Math.floor(year / 4) -
      Math.floor(year / 100) +
      Math.floor(year / 400) +
      shift +
      Number(dayText)) %
    7
  );
}

function relateTimes(one: TimeDetail, other: TimeDetail): Relation {
  if (one.kind !== other.kind) return 'other';
  if (one.minutes !== null && other.minutes !== null) {
    if (one.minutes === other.minutes) return 'same';
    return one.isHedged !== other.isHedged && Math.abs(one.minutes - other.minutes) <= 5
      ? 'vaguer'
      : 'conflicts';
  }
  if (one.date !== null && other.date !== null) {
    if (one.date === other.date) return 'same';
    return one.date.startsWith(other.date) || other.date.startsWith(one.date) ? 'vaguer' : 'conflicts';
  }
  if (one.weekday === null || other.weekday === null) return 'vaguer';
  return one.weekday === other.weekday ? 'same' : 'conflicts';
}

/** `on Thursday`, `on Friday`; `at 3:10 pm`, `at 3:20 pm`. `Friday` against `Friday morning` is only less detailed. */
export const findTimeDifferences = finderOf<TimeDetail>({
  aspect: 'time',
  read: timesOf,
  relate: relateTimes,
});
