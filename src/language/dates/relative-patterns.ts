import { ordinalToNumber } from '../inflection/number-words.js';
import { monthOf, seasons, weekdayOf } from '../lexicons/calendar.js';
import { numberAt } from '../numbers/number-at.js';
import type { Tree } from '../tree.js';
import { lower, openMeaning, partsOfDay, type TimeMatch, timeUnits, unitAt, word } from './time-match.js';

/** `today`, `yesterday morning`, `tonight`, `tomorrow`. */
export function matchRelativeDay(tree: Tree, index: number, end: number): TimeMatch | null {
  const count = { today: 0, tonight: 0, yesterday: -1, tomorrow: 1 }[lower(tree, index, end)];
  if (count === undefined) {
    return null;
  }
  const part = partsOfDay.test(lower(tree, index + 1, end));
  return { end: part ? index + 2 : index + 1, kind: 'date', meaning: { of: 'offset', unit: 'day', count } };
}

/** `eight weeks ago`, `two years later`, `three days`, `a week`, `several months`, `the last two years`, `decades`. */
export function matchAmount(tree: Tree, index: number, end: number): TimeMatch | null {
  const text = lower(tree, index, end);
  const lead = /^(?:last|past|next|coming|first|final|previous|following)$/u.test(text) ? index + 1 : index;
  const number = numberAt(tree, lead, end);
  const vague = /^(?:an?|several|few|many|some|couple|numerous)$/u.test(lower(tree, lead, end));
  let at = number?.end ?? (vague ? lead + 1 : lead);
  if (number === null && /^(?:few|couple)$/u.test(lower(tree, at, end))) {
    at += 1;
  }
  if (lower(tree, at, end) === 'of' && /^(?:couple|number)$/u.test(lower(tree, at - 1, end))) {
    at += 1;
  }
  const hyphen = word(tree, at, end) === '-';
  if (
    number === null &&
    !vague &&
    lead === index &&
    !/^(?:days|weeks|months|years|decades|centuries|hours|minutes)$/u.test(text)
  ) {
    return null;
  }
  const unit = hyphen ? null : unitAt(tree, at, end);
  if (
    unit === null ||
    /^(?:old|-)$/u.test(word(tree, at + 1, end)) ||
    (lower(tree, at + 1, end) === 'of' && lower(tree, at + 2, end) === 'age')
  ) {
    return null;
  }
  const after = lower(tree, at + 1, end);
  const value = number?.value ?? (/^an?$/u.test(lower(tree, lead, end)) && at === lead + 1 ? 1 : null);
  if (after === 'ago' || after === 'earlier' || after === 'later') {
    const back =
      after === 'ago' &&
      value !== null &&
      Number.isInteger(value) &&
      (unit === 'day' || unit === 'month' || unit === 'year');
    return {
      end: at + 2,
      kind: 'date',
      meaning: back ? { of: 'offset', unit, count: -value } : openMeaning,
    };
  }
  // A bare plural or `a day` says how long only where a preposition or the verb makes it so: see the reader.
  const designator = timeUnits.get(unit) ?? null;
  return {
    end: at + 1,
    kind: 'duration',
    meaning:
      value !== null && designator !== null && Number.isInteger(value)
        ? { of: 'duration', value: isoDuration(value, designator) }
        : openMeaning,
  };
}

function isoDuration(value: number, designator: string): string {
  return designator.startsWith('T') ? `PT${value}${designator.slice(1)}` : `P${value}${designator}`;
}

/** `seventh day`, `third week`: which day of something. */
export function matchOrdinalUnit(tree: Tree, index: number, end: number): TimeMatch | null {
  const ordinal = ordinalToNumber(lower(tree, index, end));
  const unit = unitAt(tree, index + 1, end);
  const dated =
    unit !== null &&
    /^(?:day|week|month|year|night|hour|minute)$/u.test(unit) &&
    tree.at(index + 1).xpos === 'NN';
  return ordinal !== null && dated ? { end: index + 2, kind: 'date', meaning: openMeaning } : null;
}

/** `every day`, `every two years`, `each week`, `twice a week`, `three times per day`, `once a year`, `daily` (adverb). */
export function matchFrequency(tree: Tree, index: number, end: number): TimeMatch | null {
  const text = lower(tree, index, end);
  if (/^(?:every|each)$/u.test(text)) {
    const other = lower(tree, index + 1, end) === 'other' ? index + 2 : index + 1;
    const number = numberAt(tree, other, end);
    const at = number?.end ?? (/^(?:few|single)$/u.test(lower(tree, other, end)) ? other + 1 : other);
    const calendar = weekdayOf(word(tree, at, end)) !== null || monthOf(word(tree, at, end)) !== null;
    const ok =
      unitAt(tree, at, end) !== null ||
      partsOfDay.test(lower(tree, at, end)) ||
      seasons.has(lower(tree, at, end)) ||
      calendar;
    return ok ? { end: at + 1, kind: 'frequency', meaning: openMeaning } : null;
  }
  const times = /^(?:once|twice|thrice)$/u.test(text) ? index + 1 : timesAfter(tree, index, end);
  if (
    times !== null &&
    /^(?:an?|per|every|each)$/u.test(lower(tree, times, end)) &&
    unitAt(tree, times + 1, end) !== null
  ) {
    return { end: times + 2, kind: 'frequency', meaning: openMeaning };
  }
  const adverb =
    /^(?:daily|weekly|monthly|annually|yearly|hourly|nightly)$/u.test(text) && tree.at(index).upos === 'ADV';
  return adverb ? { end: index + 1, kind: 'frequency', meaning: openMeaning } : null;
}

function timesAfter(tree: Tree, index: number, end: number): number | null {
  const number = numberAt(tree, index, end);
  return number !== null && lower(tree, number.end, end) === 'times' ? number.end + 1 : null;
}

/** `5 pm`, `5.30pm`, `17:00`, `5 o'clock`, `noon`, `midnight`, `3 a.m. local time`. */
export function matchClock(tree: Tree, index: number, end: number): TimeMatch | null {
  const text = lower(tree, index, end);
  const zone = (at: number): number => {
    if (lower(tree, at, end) === 'local' && lower(tree, at + 1, end) === 'time') {
      return at + 2;
    }
    return /^(?:GMT|BST|UTC|EST|EDT|PST|PDT|CET|IST|ET|PT)$/u.test(word(tree, at, end)) ? at + 1 : at;
  };
  const found = (at: number): TimeMatch => ({ end: zone(at), kind: 'time', meaning: openMeaning });
  if (/^(?:[01]?\d|2[0-3])(?:[.:][0-5]\d)?[ap]\.?m\.?$/u.test(text)) {
    return found(index + 1);
  }
  if (/^(?:[01]?\d|2[0-3])(?:[.:][0-5]\d)?$/u.test(text)) {
    const next = lower(tree, index + 1, end);
    if (/^(?:[ap]\.?m\.?|o['’]clock)$/u.test(next)) {
      return found(index + 2);
    }
    return /:/u.test(text) ? found(index + 1) : null;
  }
  const oClock = numberAt(tree, index, end);
  if (oClock !== null && /^o['’]clock$/u.test(lower(tree, oClock.end, end))) {
    return found(oClock.end + 1);
  }
  return /^(?:noon|midnight|midday|dawn|dusk|sunrise|sunset)$/u.test(text) && tree.at(index).upos === 'NOUN'
    ? found(index + 1)
    : null;
}
