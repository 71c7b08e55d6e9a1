import { monthNames } from '../../base/months.js';
import { int } from '../../base/random.js';
import { ordinalDigits } from '../../language/inflection/number-words.js';
import type { Distractor, DistractorTask } from './distractor.js';

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const seasons = ['spring', 'summer', 'autumn', 'winter'];
/** Dates that an article not about them can still be wrong about by a clear step. */
const yearSteps = [
  [-3, -1, 2, -5],
  [-2, 1, 3, -4],
  [1, 2, 4, -2, -3],
  [-4, -2, -1],
] as const;
const decadeSteps = [
  [-30, -20, -10],
  [-20, -10, 10],
  [-10, 10, 20],
] as const;
/** Minutes of a match, a week of pregnancy, a year of a reign. */
const ordinalSteps = [
  [-17, -9, 8],
  [-12, 7, 15],
  [-21, -14, -6],
  [6, 13, 19],
] as const;
/** `in his early 20s`: of what age. */
const ageSteps = [
  [10, 20, 30],
  [-10, 10, 20],
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
export function dateDistractors({ key, fact, article, random }: DistractorTask): readonly Distractor[] {
  const variants = neighbours(key.text, random);
  const latest = latestYear(article.normalizedText);
  // The latest year of all may be long before the article was written.
  const isOpen = fact.modality === 'future' || yearIn(key.text) >= latest;
  return variants
    .filter((text) => isOpen || yearIn(text) <= latest)
    .filter((text) => !article.normalizedText.includes(bare(text)))
    .map((text) => ({
      text,
      source: 'unsupported' as const,
      rationale: 'The text gives another time.',
      evidence: null,
    }));
}

const yearOrDecade = /\b(?:1[0-9]{3}|20[0-9]{2})(?=s?\b)/;

/** The latest year that a text names: what happened after it the text cannot tell. 0 where it names none. */
function latestYear(text: string): number {
  return Math.max(0, ...(text.match(new RegExp(yearOrDecade, 'g')) ?? []).map(Number));
}

function yearIn(text: string): number {
  return Number(yearOrDecade.exec(text)?.[0] ?? 0);
}

function neighbours(text: string, random: DistractorTask['random']): readonly string[] {
  const shaped = inShape(text, random);
  if (shaped.length > 0) return shaped;
  const weekday = weekdays.find((day) => text.includes(day));
  const year = /\b(1[0-9]{3}|20[0-9]{2})\b/.exec(text)?.[0];
  const month = monthNames.find((name) => new RegExp(`\\b${name}\\b`).test(text));
  const day = month === undefined ? undefined : /\b([12]?[0-9]|3[01])\b(?!\d)/.exec(text)?.[0];
  if ((text.match(/\b(?:1[0-9]{3}|20[0-9]{2})\b/g) ?? []).length > 1 || /\d ?[–-] ?\d/u.test(text)) return [];
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
    return monthNames.filter((other) => other !== month).map((other) => text.replace(month, other));
  const season = seasons.find((name) => new RegExp(`\\b${name}\\b`).test(text));
  if (season !== undefined && named === 0)
    return seasons.filter((other) => other !== season).map((other) => text.replace(season, other));
  return [];
}

/** `in the 1980s`, `in the 62nd minute`, `in his early 20s`. */
function inShape(text: string, random: DistractorTask['random']): readonly string[] {
  const others = (found: string, sets: readonly (readonly number[])[], write: (value: number) => string) =>
    steps(sets, random)
      .map((step) => Number.parseInt(found, 10) + step)
      .filter((value) => value > 0)
      .map((value) => text.replace(found, write(value)));
  const decade = /\b(?:1[89]|20)\d0(?=s\b)/.exec(text)?.[0];
  if (decade !== undefined) return others(decade, decadeSteps, String);
  const minute = /\b\d{2}(?:st|nd|rd|th)(?= minute\b)/.exec(text)?.[0];
  if (minute !== undefined)
    return others(minute, ordinalSteps, ordinalDigits).filter((other) => !/\b(?:9[1-9]|1\d\d)/.test(other));
  const age = /\b(?<=(?:early|mid|late)[ -])[2-7]0(?=s\b)/.exec(text)?.[0];
  return age === undefined ? [] : others(age, ageSteps, String);
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
  const month = monthNames.findIndex((name) => text.includes(name));
  const day = /\b([12]?[0-9]|3[01])\b(?!\d)/.exec(text)?.[0];
  if (year === undefined && month < 0) return weekday < 0 ? null : weekday;
  return Number(year ?? 0) * 10000 + Math.max(0, month) * 100 + (month < 0 ? 0 : Number(day ?? 0));
}
