import { uniqueBy } from '../../base/collections.js';
import { stableId } from '../../base/identifier.js';
import { createRandom } from '../../base/random.js';
import { capitalizeFirst, wordCount } from '../../base/text.js';
import { inStatementOrder, wordPart } from '../../language/phrasing.js';
import type { Fact } from '../../model/fact.js';
import { partsOf, subjectRole } from '../view.js';
import { generated, type Maker, quoted, worthOf } from './maker.js';
import { mixed } from './mixed.js';

/** Three are put in order by chance too often. */
const fewestEvents = 4;
const mostEvents = 5;
/** Longest entry, in words, that can be compared at a glance. */
const longestEntry = 14;
/** Facts less sure than this do not say for certain when something happened. */
const orderGate = 0.5;

/** First and last things of a life: they have their places without the text. */
const firstAndLast = /\b(?:was|were) (?:re)?(?:born|buried|interred|reinterred)\b|\bdied\b/u;

/** Something that happened in a year that the text gives. */
interface DatedEvent {
  readonly fact: Fact;
  readonly year: number;
  /** The event without its date: `Cholera reached London.` */
  readonly text: string;
}

/** Events to be put in the order in which they happened, where the text gives the year of each and no two share one. */
export const makeOrdering: Maker = (task) => {
  const dated = task.facts.flatMap(datedEvent).sort((one, other) => other.fact.salience - one.fact.salience);
  const distinct = uniqueBy(
    uniqueBy(dated, ({ year }) => String(year)),
    ({ text }) => text,
  );
  const events = distinct.slice(0, mostEvents).sort((one, other) => one.year - other.year);
  const [first] = events;
  if (first === undefined || events.length < fewestEvents) return [];
  const id = stableId(task.analysis.article.slug, 'ordering', ...events.map(({ fact }) => fact.id));
  const entries = events.map(({ fact, text }) => ({ id: stableId(id, fact.id), text }));
  return [
    {
      item: {
        ...generated({
          id,
          prompt: 'Put these events in the order in which they happened.',
          skill: 'infer',
          points: entries.length,
          evidence: events.flatMap(({ fact }) => quoted(fact.evidence.slice(0, 1))),
          explanation: events.map(({ year, text }) => `${year}: ${text}`).join(' '),
        }),
        type: 'ordering',
        entries: mixed(createRandom(`${task.seed} ${id}`), entries),
        order: entries.map((entry) => entry.id),
      },
      family: 'ordering',
      form: 'ordering-years',
      facts: events.map(({ fact }) => fact.id),
      paragraph: task.article.paragraphOf(first.fact.evidence[0]?.sentence ?? ''),
      keys: [],
      worth: Math.max(...events.map(({ fact }) => worthOf(fact))),
    },
  ];
};

function datedEvent(fact: Fact): readonly DatedEvent[] {
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
  const said = [subject.text, fact.action.finite, ...inStatementOrder(subject, parts).map(wordPart)].join(
    ' ',
  );
  const text = `${capitalizeFirst(said)}.`;
  // A year in the text of an entry would give its place away; a tie to another event would dangle.
  const isWhole =
    wordCount(text) <= longestEntry &&
    wordCount(text) >= 4 &&
    !/\b(?:1\d|20)\d\d\b/.test(text) &&
    !firstAndLast.test(text);
  return isWhole && !/^(?:he|she|it|they|this|that|these|those)\b/i.test(text)
    ? [{ fact, year: Number(year), text }]
    : [];
}
