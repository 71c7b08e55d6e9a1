import { uniqueBy } from '../../base/collections.js';
import { stableId } from '../../base/identifier.js';
import { createRandom } from '../../base/random.js';
import { datedEvent } from './dated-events.js';
import { generated, type Maker, quoted, worthOf } from './maker.js';
import { mixed } from './mixed.js';

/** Three are put in order by chance too often. */
const fewestEvents = 4;
const mostEvents = 5;
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
