import { opensNumber } from '../inflection/number-words.js';
import { monthOf, seasons, weekdayOf } from '../lexicons/calendar.js';
import type { Tree } from '../tree.js';
import {
  matchDayFirst,
  matchDecadeOrCentury,
  matchMonthFirst,
  matchSeason,
  matchWeekday,
  matchYear,
} from './calendar-patterns.js';
import {
  matchAmount,
  matchClock,
  matchFrequency,
  matchOrdinalUnit,
  matchRelativeDay,
} from './relative-patterns.js';
import { lower, openMeaning, type Pattern, partsOfDay, type TimeMatch, unitAt, word } from './time-match.js';

/** Words in lower case that an expression may begin with, beside numbers, ordinals, months and weekdays. */
const opening: ReadonlySet<string> = new Set(
  `today tonight yesterday tomorrow last this next previous following that same past coming current earlier later first
final several few many some couple numerous days weeks months years decades centuries hours minutes every each once twice
thrice daily weekly monthly annually yearly hourly nightly noon midnight midday dawn dusk sunrise sunset twenties thirties
forties fifties sixties seventies eighties nineties`.split(/\s+/u),
);

/** Whether an expression of time can begin with a word: most words are passed over by this alone. */
function opensTime(text: string): boolean {
  const lower = text.toLowerCase();
  return (
    opening.has(lower) ||
    seasons.has(lower) ||
    opensNumber(text) ||
    /^['’]?\d|(?:st|nd|rd|th)$/u.test(lower) ||
    weekdayOf(text.replace(/s$/u, '')) !== null ||
    monthOf(text) !== null
  );
}

/** The longest expression of time whose core begins at a token; null where none does. */
export function matchTime(tree: Tree, index: number, end: number): TimeMatch | null {
  if (!opensTime(tree.at(index).text)) {
    return null;
  }
  const matches = patterns.flatMap((pattern) => pattern(tree, index, end) ?? []);
  return matches.toSorted((one, other) => other.end - one.end)[0] ?? null;
}

const patterns: readonly Pattern[] = [
  matchWeekday,
  matchMonthFirst,
  matchDayFirst,
  matchYear,
  matchDecadeOrCentury,
  matchRelativeDay,
  matchRelativeUnit,
  matchAmount,
  matchFrequency,
  matchClock,
  matchSeason,
  matchOrdinalUnit,
];

/** `last week`, `this year`, `next month`, `last Thursday`, `the following day`, `that year`, `last October`. */
function matchRelativeUnit(tree: Tree, index: number, end: number): TimeMatch | null {
  const which = lower(tree, index, end);
  const next = lower(tree, index + 1, end);
  if (/^(?:last|this|next|previous|following|that|same|past|coming|current|earlier|later)$/u.test(which)) {
    const isUnit =
      unitAt(tree, index + 1, end) !== null ||
      partsOfDay.test(next) ||
      seasons.has(next) ||
      next === 'term' ||
      next === 'quarter';
    const calendar =
      weekdayOf(word(tree, index + 1, end)) !== null || monthOf(word(tree, index + 1, end)) !== null;
    if (/^(?:earlier|later)$/u.test(which)) {
      const inner = /^(?:this|that|last|in|on)$/u.test(next)
        ? matchTime(tree, next === 'in' || next === 'on' ? index + 2 : index + 1, end)
        : null;
      return inner === null || inner.kind === 'duration'
        ? null
        : { ...inner, meaning: next === 'on' || next === 'in' ? inner.meaning : openMeaning };
    }
    if (calendar && /^(?:last|this|next|that)$/u.test(which)) {
      return { end: index + 2, kind: 'date', meaning: openMeaning };
    }
    // A singular unit: `this days` is none, and `the last years` is a stretch.
    if (isUnit && tree.at(index + 1).xpos !== 'NNS') {
      const unit = { day: 'day', month: 'month', year: 'year' }[next];
      const count = { last: -1, this: 0, next: 1 }[which];
      const known = count !== undefined && unit !== undefined && next !== 'day';
      if (which === 'last' && next === 'night') {
        return { end: index + 2, kind: 'date', meaning: { of: 'offset', unit: 'day', count: -1 } };
      }
      const stretch = /^(?:past|coming)$/u.test(which);
      return {
        end: index + 2,
        kind: stretch ? 'duration' : 'date',
        meaning: known ? { of: 'offset', unit: next === 'month' ? 'month' : 'year', count } : openMeaning,
      };
    }
  }
  return null;
}
