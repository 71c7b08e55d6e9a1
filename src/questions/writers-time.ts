import type { Fact } from '../model/fact.js';
import type { Asked } from './view.js';

const unit = '(?:second|minute|hour|day|night|week|weekend|month|year|decade|century)s?';
const named =
  '(?:spring|summer|autumn|fall|winter|season|morning|afternoon|evening|monday|tuesday|wednesday|thursday|friday|saturday|sunday)';

/** Times that count from the day of writing. */
export const writersTime = new RegExp(
  `\\b(?:today|tonight|tomorrow|yesterday|(?:last|next|this) (?:${unit}|${named})|the (?:next|following|previous) (?:day|week|month|year|morning|evening|night)|(?:earlier|later) this \\w+|[\\p{L}\\d-]+ ${unit} ago)\\b`,
  'iu',
);

/** Asked for what depends on when it was: how much, how long, what became of it. */
const boundToTime: ReadonlySet<Asked> = new Set<Asked>([
  'time',
  'duration',
  'frequency',
  'extent',
  'predicate',
  'amount',
]);

/**
 * The fact without a time that counts from the day of its article, of which nobody who reads the sheet knows: `Who sold
 * the boat?` of `sold the boat last month`. The same fact where it has none, or what is asked for goes with its time.
 */
export function withoutWritersTime(fact: Fact, asked: Asked, isAmount: boolean): Fact {
  const { time, ...others } = fact.roles;
  if (fact.kind !== 'event' || time === undefined || time.type !== 'date' || time.marker !== null)
    return fact;
  if (isAmount || boundToTime.has(asked) || others.extent !== undefined) return fact;
  return writersTime.test(time.text) && !/\d{4}|\b(?:and|or|until|since)\b/u.test(time.text)
    ? { ...fact, roles: others }
    : fact;
}
