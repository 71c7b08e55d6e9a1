import type { TimeExpression } from '../../model/analysis.js';
import { ordinalToNumber } from '../inflection/number-words.js';
import type { Tree } from '../tree.js';

/** What a pattern found from its first token on, before prepositions and values. */
export interface TimeMatch {
  readonly end: number;
  readonly kind: TimeExpression['kind'];
  readonly meaning: TimeMeaning;
}

/** What an expression says, to be resolved against the day of publication. */
export type TimeMeaning =
  | { readonly of: 'day'; readonly year: number | null; readonly month: number; readonly day: number }
  | { readonly of: 'month'; readonly year: number | null; readonly month: number }
  | { readonly of: 'year'; readonly year: number }
  | { readonly of: 'weekday'; readonly weekday: number }
  /** So many days, months or years from the day of publication: `yesterday` is -1 day. */
  | { readonly of: 'offset'; readonly unit: 'day' | 'month' | 'year'; readonly count: number }
  /** ISO 8601. */
  | { readonly of: 'duration'; readonly value: string }
  /** Known as a time, not which. */
  | { readonly of: 'open' };

/** Known as a time, not which. */
export const openMeaning: TimeMeaning = { of: 'open' };

/** Reads an expression of time whose core begins at a token, up to `end`; null where none does. */
export type Pattern = (tree: Tree, index: number, end: number) => TimeMatch | null;

/** Units of time by lemma with their ISO 8601 designator; null for those that ISO has not. */
export const timeUnits: ReadonlyMap<string, string | null> = new Map([
  ['second', 'TS'],
  ['minute', 'TM'],
  ['hour', 'TH'],
  ['day', 'D'],
  ['week', 'W'],
  ['fortnight', null],
  ['month', 'M'],
  ['year', 'Y'],
  ['decade', null],
  ['century', null],
  ['millennium', null],
  ['night', null],
  ['weekend', null],
  ['generation', null],
]);

/** Nouns after a day that say when on it. */
export const partsOfDay = /^(?:morning|afternoon|evening|night|lunchtime|noon|midday|midnight)$/u;

/** The text of a token; empty past the end. */
export function word(tree: Tree, index: number, end: number): string {
  return index < end ? tree.at(index).text : '';
}

/** The text of a token in lower case; empty past the end. */
export function lower(tree: Tree, index: number, end: number): string {
  return word(tree, index, end).toLowerCase();
}

/** The lemma of a unit of time at a token; null where there is none. */
export function unitAt(tree: Tree, index: number, end: number): string | null {
  const lemma = index < end && tree.at(index).upos === 'NOUN' ? tree.at(index).lemma : '';
  return timeUnits.has(lemma) ? lemma : null;
}

/** A year as digits: 1100 to 2099, without mark of thousands. */
export function yearAt(tree: Tree, index: number, end: number): number | null {
  const text = word(tree, index, end);
  return /^(?:1[1-9]|20)\d\d$/u.test(text) ? Number(text) : null;
}

/** A day of the month in digits, `7` or `7th`; null for anything else. */
export function dayAt(tree: Tree, index: number, end: number): number | null {
  const text = word(tree, index, end);
  const value = /^\d{1,2}$/u.test(text)
    ? Number(text)
    : /^\d{1,2}(?:st|nd|rd|th)$/u.test(text)
      ? ordinalToNumber(text)
      : null;
  return value !== null && value >= 1 && value <= 31 ? value : null;
}
