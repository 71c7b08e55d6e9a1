import type { Tree } from '../tree.js';
import { addDays, type CalendarDay, compareDays, daysIn, formatDay, weekdayOfDay } from './calendar-days.js';
import type { TimeMeaning } from './time-match.js';

/**
 * The value of a time in ISO form; null where it is not certain. A weekday, and a date or month without a year, is the
 * most recent one up to the day of publication, or the next one after it where the verb speaks of the future:
 * published on Friday, `met on Thursday` is the day before, `will expire on Monday` three days later.
 */
export function resolveTime(
  tree: Tree,
  meaning: TimeMeaning,
  head: number,
  published: CalendarDay | null,
): string | null {
  switch (meaning.of) {
    case 'open':
      return null;
    case 'duration':
      return meaning.value;
    case 'year':
      return formatDay(meaning.year);
    case 'month':
      return meaning.year === null
        ? nearestMonth(meaning.month, published, isFuture(tree, head))
        : formatDay(meaning.year, meaning.month);
    case 'day':
      return resolveDay(meaning, published, isFuture(tree, head));
    case 'weekday':
      return nearestWeekday(meaning.weekday, published, isFuture(tree, head));
    case 'offset':
      return published === null ? null : resolveOffset(meaning.unit, meaning.count, published);
  }
}

function resolveDay(
  { year, month, day }: { readonly year: number | null; readonly month: number; readonly day: number },
  published: CalendarDay | null,
  future: boolean,
): string | null {
  const given = year ?? published?.year ?? null;
  if (given === null) {
    return null;
  }
  const later = published !== null && compareDays({ year: given, month, day }, published) > 0;
  const earlier = published !== null && compareDays({ year: given, month, day }, published) < 0;
  const shift = year !== null ? 0 : later && !future ? -1 : earlier && future ? 1 : 0;
  return day <= daysIn(given + shift, month) ? formatDay(given + shift, month, day) : null;
}

function nearestMonth(month: number, published: CalendarDay | null, future: boolean): string | null {
  if (published === null) {
    return null;
  }
  const shift = month > published.month && !future ? -1 : month < published.month && future ? 1 : 0;
  return formatDay(published.year + shift, month);
}

function nearestWeekday(weekday: number, published: CalendarDay | null, future: boolean): string | null {
  if (published === null) {
    return null;
  }
  const today = weekdayOfDay(published);
  if (future && weekday === today) {
    // Today, or the report is older than its date and means the day it bears: not certain.
    return null;
  }
  const count = future ? (weekday - today + 7) % 7 : -((today - weekday + 7) % 7);
  const { year, month, day } = addDays(published, count);
  return formatDay(year, month, day);
}

function resolveOffset(unit: 'day' | 'month' | 'year', count: number, published: CalendarDay): string {
  if (unit === 'day') {
    const { year, month, day } = addDays(published, count);
    return formatDay(year, month, day);
  }
  if (unit === 'year') {
    return formatDay(published.year + count);
  }
  const months = published.year * 12 + published.month - 1 + count;
  return formatDay(Math.floor(months / 12), (months % 12) + 1);
}

/** Words that set what follows in the future: due to expire, plans to meet. */
const aheadWords =
  /^(?:due|set|expected|scheduled|expect|plan|intend|hope|want|aim|schedule|likely|poised|ready|vow|promise|pledge)$/u;

/** Whether the nearest verb above speaks of the future: `will`, `is due to`, `plans to`. */
function isFuture(tree: Tree, index: number): boolean {
  let token = tree.at(index);
  for (let parent = tree.parent(token.index); parent !== null; parent = tree.parent(token.index)) {
    token = parent;
    if (token.upos === 'VERB' || tree.child(token.index, 'cop') !== null) {
      const will = tree
        .children(token.index)
        .some(
          (child) =>
            child.relation.startsWith('aux') &&
            /^(?:will|shall|would|could|may|might|can|should)$/u.test(child.lemma),
        );
      const above = tree.parent(token.index);
      const ahead =
        /^(?:xcomp|ccomp|advcl)$/u.test(token.relation) && above !== null && aheadWords.test(above.lemma);
      // `will stop running on Monday`: the auxiliary stands with the verb above.
      if (will || ahead || token.relation !== 'xcomp') {
        return will || ahead;
      }
    }
  }
  return false;
}
