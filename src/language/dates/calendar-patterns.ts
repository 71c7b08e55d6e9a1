import { ordinalToNumber } from '../inflection/number-words.js';
import { monthOf, seasons, weekdayOf } from '../lexicons/calendar.js';
import { identifies } from '../numbers/counted.js';
import type { Tree } from '../tree.js';
import { dayAt, lower, openMeaning, partsOfDay, type TimeMatch, word, yearAt } from './time-match.js';

/** `Thursday`, `Thursday morning`, `Thursday, November 30`, `Thursday (Nov 30)`, `Thursdays` (a frequency). */
export function matchWeekday(tree: Tree, index: number, end: number): TimeMatch | null {
  const text = word(tree, index, end);
  if (/s$/u.test(text) && weekdayOf(text.slice(0, -1)) !== null && text.length > 6) {
    return { end: index + 1, kind: 'frequency', meaning: openMeaning };
  }
  const weekday = weekdayOf(text);
  if (weekday === null || (text.length < 5 && !/^(?:PROPN|NOUN)$/u.test(tree.at(index).upos))) {
    return null;
  }
  const mark = word(tree, index + 1, end);
  const start = /^[,(]$/u.test(mark) ? index + 2 : index + 1;
  const date = matchMonthFirst(tree, start, end) ?? matchDayFirst(tree, start, end);
  if (date !== null && date.meaning.of === 'day') {
    const closes = mark === '(' && word(tree, date.end, end) === ')';
    if (mark !== '(' || closes) {
      return { ...date, end: closes ? date.end + 1 : date.end };
    }
  }
  const part = partsOfDay.test(lower(tree, index + 1, end));
  return { end: part ? index + 2 : index + 1, kind: 'date', meaning: { of: 'weekday', weekday } };
}

/** `October 7`, `Oct. 7th, 2014`, `October 2014`, `October of 2014`, `October`. */
export function matchMonthFirst(tree: Tree, index: number, end: number): TimeMatch | null {
  const text = word(tree, index, end);
  const month = monthOf(text);
  if (month === null || !/^(?:PROPN|NOUN)$/u.test(tree.at(index).upos)) {
    return null;
  }
  const day = dayAt(tree, index + 1, end);
  if (day !== null) {
    const comma = word(tree, index + 2, end) === ',' ? index + 3 : index + 2;
    const year = yearAt(tree, comma, end);
    return {
      end: year === null ? index + 2 : comma + 1,
      kind: 'date',
      meaning: { of: 'day', year, month, day },
    };
  }
  const afterOf = /^(?:of|,)$/u.test(word(tree, index + 1, end)) ? index + 2 : index + 1;
  const year = yearAt(tree, afterOf, end);
  // A first name: April Jones.
  const next = tree.tokens[index + 1];
  if (
    year === null &&
    index + 1 < end &&
    next?.upos === 'PROPN' &&
    /^(?:flat|compound)$/u.test(next.head === index ? next.relation : tree.at(index).relation)
  ) {
    return null;
  }
  // Three letters may be a name: Jan, Mar, May.
  if (
    year === null &&
    text.length < 4 &&
    tree.child(index, 'case') === null &&
    !/^(?:last|next|this|early|late)$/iu.test(tree.tokens[index - 1]?.text ?? '')
  ) {
    return null;
  }
  return {
    end: year === null ? index + 1 : afterOf + 1,
    kind: 'date',
    meaning: { of: 'month', year, month },
  };
}

/** `7 October 2023`, `7th of October`, `30 Nov`. */
export function matchDayFirst(tree: Tree, index: number, end: number): TimeMatch | null {
  const day = dayAt(tree, index, end);
  if (day === null) {
    return null;
  }
  const at = lower(tree, index + 1, end) === 'of' ? index + 2 : index + 1;
  const month = monthOf(word(tree, at, end));
  if (month === null) {
    return null;
  }
  const comma = word(tree, at + 1, end) === ',' ? at + 2 : at + 1;
  const year = yearAt(tree, comma, end);
  return { end: year === null ? at + 1 : comma + 1, kind: 'date', meaning: { of: 'day', year, month, day } };
}

/** `2014` where the parse or a preposition shows a year; `1939-1945`, `2010 to 2014`. `2014 people` is none. */
export function matchYear(tree: Tree, index: number, end: number): TimeMatch | null {
  const text = word(tree, index, end);
  if (/^(?:1[1-9]|20)\d\d[-–](?:(?:1[1-9]|20)?\d\d)$/u.test(text)) {
    return { end: index + 1, kind: 'date', meaning: openMeaning };
  }
  const year = yearAt(tree, index, end);
  if (year === null || tree.at(index).relation === 'nummod' || identifies(tree, index, index + 1)) {
    return null;
  }
  const joint = word(tree, index + 1, end);
  if (/^(?:-|–|to|and|until|through)$/u.test(joint) && yearAt(tree, index + 2, end) !== null) {
    return { end: index + 3, kind: 'date', meaning: openMeaning };
  }
  const before = (tree.tokens[index - 1]?.text ?? '').toLowerCase();
  const shown =
    /^(?:in|since|by|from|until|till|before|after|during|of|for|early|late|mid|around|circa|to|between|and|spring|summer|autumn|fall|winter|\(|born)$/u.test(
      before,
    ) || /^(?:obl|nmod)/u.test(tree.at(index).relation);
  const counts =
    /^(?:NOUN|SYM)$/u.test(tree.tokens[index + 1]?.upos ?? '') && tree.at(index).head === index + 1;
  return shown && !counts ? { end: index + 1, kind: 'date', meaning: { of: 'year', year } } : null;
}

/** `1970s`, `'90s`, `19th century`, `fifth century BC`. */
export function matchDecadeOrCentury(tree: Tree, index: number, end: number): TimeMatch | null {
  const text = word(tree, index, end);
  if (/^(?:(?:1[1-9]|20)\d0|['’]?[2-9]0)['’]?s$/u.test(text)) {
    return { end: index + 1, kind: 'date', meaning: openMeaning };
  }
  if (/^(?:twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)$/u.test(text)) {
    const before = (tree.tokens[index - 1]?.text ?? '').toLowerCase();
    return /^(?:the|roaring|early|late|swinging)$/u.test(before)
      ? { end: index + 1, kind: 'date', meaning: openMeaning }
      : null;
  }
  const joint = word(tree, index + 1, end) === '-' ? index + 2 : index + 1;
  if (ordinalToNumber(text) !== null && lower(tree, joint, end) === 'century' && joint === index + 1) {
    const era = /^(?:BC|BCE|AD|CE)$/u.test(word(tree, joint + 1, end));
    return { end: era ? joint + 2 : joint + 1, kind: 'date', meaning: openMeaning };
  }
  return null;
}

/** `autumn of 2014`, `summer 2014`; a bare season only after a preposition: see the reader. */
export function matchSeason(tree: Tree, index: number, end: number): TimeMatch | null {
  if (!seasons.has(lower(tree, index, end)) || !/^(?:NOUN|PROPN)$/u.test(tree.at(index).upos)) {
    return null;
  }
  const at = word(tree, index + 1, end) === 'of' ? index + 2 : index + 1;
  const year = yearAt(tree, at, end);
  if (year !== null) {
    return { end: at + 1, kind: 'date', meaning: { of: 'year', year } };
  }
  const before = (tree.tokens[index - 1]?.text ?? '').toLowerCase();
  const two = (tree.tokens[index - 2]?.text ?? '').toLowerCase();
  const shown = /^(?:in|by|during|since|until|over)$/u;
  return shown.test(before) || (/^(?:the|early|late)$/u.test(before) && shown.test(two))
    ? { end: index + 1, kind: 'date', meaning: openMeaning }
    : null;
}
