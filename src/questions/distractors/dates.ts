import { int } from '../../base/random.js';
import type { Distractor, DistractorTask } from './distractor.js';

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const seasons = ['spring', 'summer', 'autumn', 'winter'];
/** Dates that an article not about them can still be wrong about by a clear step. */
const yearSteps = [
  [-3, -1, 2],
  [-2, 1, 3],
  [1, 2, 4],
  [-4, -2, -1],
] as const;
const daySteps = [
  [-7, -3, 4],
  [-5, 2, 6],
  [2, 5, 9],
  [-9, -6, -2],
] as const;

/**
 * Other times of the same shape: `on Thursday` gives other weekdays, `in 2014` other years, `on October 7` other
 * days of October. Times that the article names are left out. Empty for shapes with no clear neighbours.
 */
export function dateDistractors({ key, article, random }: DistractorTask): readonly Distractor[] {
  const variants = neighbours(key.text, random);
  return variants
    .filter((text) => !article.normalizedText.includes(bare(text)))
    .map((text) => ({
      text,
      source: 'unsupported' as const,
      rationale: 'The text gives another time.',
      evidence: null,
    }));
}

function neighbours(text: string, random: DistractorTask['random']): readonly string[] {
  const weekday = weekdays.find((day) => text.includes(day));
  const year = /\b(1[0-9]{3}|20[0-9]{2})\b/.exec(text)?.[0];
  const month = months.find((name) => new RegExp(`\\b${name}\\b`).test(text));
  const day = month === undefined ? undefined : /\b([12]?[0-9]|3[01])\b(?!\d)/.exec(text)?.[0];
  if ((text.match(/\b(?:1[0-9]{3}|20[0-9]{2})\b/g) ?? []).length > 1) return [];
  const named = [weekday, year, day].filter((part) => part !== undefined).length;
  if (weekday !== undefined && named === 1)
    return weekdays.filter((other) => other !== weekday).map((other) => text.replace(weekday, other));
  if (year !== undefined && weekday === undefined && day === undefined)
    return steps(yearSteps, random).map((step) => text.replace(year, `${Number(year) + step}`));
  if (day !== undefined && weekday === undefined)
    return steps(daySteps, random)
      .map((step) => Number(day) + step)
      .filter((other) => other >= 1 && other <= 28)
      .map((other) => text.replace(new RegExp(`\\b${day}\\b`), `${other}`));
  if (month !== undefined && named === 0)
    return months.filter((other) => other !== month).map((other) => text.replace(month, other));
  const season = seasons.find((name) => new RegExp(`\\b${name}\\b`).test(text));
  if (season !== undefined && named === 0)
    return seasons.filter((other) => other !== season).map((other) => text.replace(season, other));
  return [];
}

function steps(sets: readonly (readonly number[])[], random: DistractorTask['random']): readonly number[] {
  return sets[int(random, sets.length)] ?? [];
}

function bare(text: string): string {
  return text.toLowerCase().replace(/^(?:on|in|at|by|since|until|from|before|after)\s+/, '');
}

/** Weekdays, months and days in the order of the calendar; null for anything else. */
export function inDateOrder<Option extends { readonly text: string }>(
  options: readonly Option[],
): readonly Option[] | null {
  const ranks = new Map(options.map((option) => [option, rankOf(option.text)]));
  if ([...ranks.values()].some((rank) => rank === null)) return null;
  return [...options].sort((one, other) => (ranks.get(one) ?? 0) - (ranks.get(other) ?? 0));
}

function rankOf(text: string): number | null {
  const weekday = weekdays.findIndex((day) => text.includes(day));
  const year = /\b(1[0-9]{3}|20[0-9]{2})\b/.exec(text)?.[0];
  const month = months.findIndex((name) => text.includes(name));
  const day = /\b([12]?[0-9]|3[01])\b(?!\d)/.exec(text)?.[0];
  if (year === undefined && month < 0) return weekday < 0 ? null : weekday;
  return Number(year ?? 0) * 10000 + Math.max(0, month) * 100 + (month < 0 ? 0 : Number(day ?? 0));
}
