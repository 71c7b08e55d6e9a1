import type { Difference } from './aspects/aspect.js';
import { type TimeDetail, timesOf } from './aspects/times.js';
import type { Statement } from './statements.js';
import { relatedWords } from './terms.js';

/** Minutes that two reports may be apart in when something happened. */
const mostApart = 45;
/** Minutes within which two times are one, told more or less exactly. */
const leastApart = 6;

/** Verbs for one moment of an event, whatever is said to have done so. */
const moments: readonly ReadonlySet<string>[] = [
  'stop halt stall fail break',
  'begin start open erupt',
  'end finish close conclude',
  'arrive reach land',
  'leave depart sail',
  'happen occur strike hit crash collide explode',
  'die kill',
  'call alert ring',
].map((row) => new Set(row.split(' ')));

/** A time of day with the day it is of. */
interface Moment {
  readonly time: TimeDetail;
  readonly minutes: number;
  readonly weekday: number;
}

/**
 * Times of day for one moment in sentences that otherwise tell different things: `The cabins stopped at 3:10 pm on
 * Saturday`, `The cable car broke down at 3:20 pm on Saturday`. Both must name the day, tell of the same moment of an
 * event, and be less than an hour apart; a report that has both times tells of two things.
 */
export function findRivalTimes(statements: readonly Statement[]): readonly Difference[] {
  const found = statements.flatMap(momentOf);
  return found.flatMap((one, at) => {
    const rivals = found.filter((other) => areRivals(one, other));
    const [rival] = rivals;
    if (rival === undefined || rivals.length > 1 || found.indexOf(rival) < at) return [];
    if (found.filter((other) => areRivals(rival, other)).length > 1) return [];
    if (isToldBy(one, rival, found) || isToldBy(rival, one, found)) return [];
    return [{ aspect: 'time' as const, conflict: true, sides: [[one.time], [rival.time]] }];
  });
}

/** The one time of day of a clause that names its day. */
function momentOf(statement: Statement): readonly Moment[] {
  const times = timesOf(statement);
  const clocks = times.filter(({ minutes }) => minutes !== null);
  const weekday = times.find((time) => time.weekday !== null)?.weekday;
  const [time] = clocks;
  if (time === undefined || clocks.length > 1 || weekday == null || time.minutes === null) return [];
  return [{ time, minutes: time.minutes, weekday }];
}

function areRivals(one: Moment, other: Moment): boolean {
  const apart = Math.abs(one.minutes - other.minutes);
  return (
    one.time.statement.report !== other.time.statement.report &&
    one.weekday === other.weekday &&
    apart >= leastApart &&
    apart <= mostApart &&
    isSameMoment(one.time.statement.head.lemma, other.time.statement.head.lemma)
  );
}

function isSameMoment(verb: string, other: string): boolean {
  return (
    verb === other ||
    relatedWords(verb, 'VERB').includes(other) ||
    moments.some((words) => words.has(verb) && words.has(other))
  );
}

/** Whether the report of the other has this time too. */
function isToldBy(one: Moment, other: Moment, found: readonly Moment[]): boolean {
  return found.some(
    ({ time, minutes }) =>
      time.statement.report === other.time.statement.report && Math.abs(minutes - one.minutes) < leastApart,
  );
}
