import { capitalizeFirst, wordCount } from '../../base/text.js';
import { inStatementOrder, wordPart } from '../../language/phrasing.js';
import type { Action, Fact, Phrase } from '../../model/fact.js';
import { partsOf, subjectRole } from '../view.js';

/** Longest entry, in words, that can be compared at a glance. */
const longestEntry = 14;
/** Facts less sure than this do not say for certain when something happened. */
const orderGate = 0.5;

/** First and last things of a life: they have their places without the text. */
const firstAndLast = /\b(?:was|were) (?:re)?(?:born|buried|interred|reinterred)\b|\bdied\b/u;

/** Something that happened in a year that the text gives. */
export interface DatedEvent {
  readonly fact: Fact;
  readonly year: number;
  /** The event without its date: `Cholera reached London.` */
  readonly text: string;
  readonly subject: Phrase;
  readonly action: Action;
  /** What stands behind the verb: `London`; empty where nothing does. */
  readonly rest: string;
}

/** What happened in a year that the text gives for certain, in words that tell no year; none where it does not. */
export function datedEvent(fact: Fact): readonly DatedEvent[] {
  const subject = fact.roles[subjectRole(fact)];
  const time = fact.roles.time;
  const isPlain =
    fact.kind === 'event' &&
    fact.modality === 'asserted' &&
    fact.attribution === null &&
    fact.action?.tense === 'past' &&
    fact.confidence >= orderGate;
  if (!isPlain || subject === undefined || time === undefined || fact.action === null) return [];
  const year = /^(?:\p{L}+ |\d{1,2} \p{L}+ |\p{L}+ \d{1,2},? )?((?:1\d|20)\d\d)$/u.exec(time.text)?.[1];
  if (year === undefined || !['in', 'on', null].includes(time.marker)) return [];
  const parts = partsOf(fact).filter(({ phrase }) => phrase !== subject && phrase !== time);
  const rest = inStatementOrder(subject, parts).map(wordPart).join(' ');
  const text = `${capitalizeFirst(`${subject.text} ${fact.action.finite} ${rest}`.trimEnd())}.`;
  // A year in the text of an entry would give its place away; a tie to another event would dangle.
  const isWhole =
    wordCount(text) <= longestEntry &&
    wordCount(text) >= 4 &&
    !/\b(?:1\d|20)\d\d\b/.test(text) &&
    !firstAndLast.test(text);
  return isWhole && !/^(?:he|she|it|they|this|that|these|those)\b/i.test(text)
    ? [{ fact, year: Number(year), text, subject, action: fact.action, rest }]
    : [];
}
