import { uniqueBy } from '../../base/collections.js';
import { capitalizeFirst, normalizeText } from '../../base/text.js';
import type { SummaryEntry } from '../../model/summary.js';
import type { Knowledge } from '../knowledge.js';
import type { Statement } from '../statement.js';
import { anchorQuantities } from './anchors.js';

const maxEntries = 8;

/**
 * Numbers with their hedge and what they count, each with the sentence that uses it, in the order of the text:
 * `More than 200 Palestinian prisoners – Israel has released …`. A number told twice stands once.
 */
export function listNumbers(
  statements: readonly Statement[],
  knowledge: Knowledge,
  write: (statement: Statement, amount: string) => Omit<SummaryEntry, 'term'>,
): readonly SummaryEntry[] {
  const distinct = uniqueBy(anchorQuantities(knowledge, statements), ({ text }) => normalizeText(text));
  return distinct
    .slice(0, maxEntries)
    .map(({ text, statement }) => ({ term: capitalizeFirst(text), ...write(statement, text) }));
}
