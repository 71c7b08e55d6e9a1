import { capitalizeFirst } from '../../base/text.js';
import type { Fact } from '../../model/fact.js';
import type { SummaryEntry } from '../../model/summary.js';
import type { Statement } from '../statement.js';

const maxEntries = 10;

/**
 * What each speaker said, in the order of the text: speaker – the sentence that says it.
 * @param list of `listable` statements.
 */
export function listSpeakers(
  list: readonly Statement[],
  facts: readonly Fact[],
  write: (statement: Statement) => Omit<SummaryEntry, 'term'>,
): readonly SummaryEntry[] {
  const factOf = new Map(facts.map((fact) => [fact.id, fact]));
  const told = new Set<number>();
  return list
    .flatMap((statement) => {
      const fact = factOf.get(statement.fact ?? '');
      const speaker = fact?.kind === 'saying' ? fact.roles.speaker : undefined;
      if (speaker === undefined || told.has(statement.position)) return [];
      told.add(statement.position);
      return [
        { position: statement.position, entry: { term: capitalizeFirst(speaker.text), ...write(statement) } },
      ];
    })
    .toSorted((one, other) => one.position - other.position)
    .map(({ entry }) => entry)
    .slice(0, maxEntries);
}
