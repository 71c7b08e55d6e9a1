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

/** The longest expression of time whose core begins at a token; null where none does. */
export function matchTime(tree: Tree, index: number, end: number): TimeMatch | null {
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
