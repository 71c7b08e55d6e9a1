import { capitalizeFirst, normalizeText, wordCount } from '../base/text.js';
import type { CountedAmount } from '../model/fact.js';
import type { SummaryEntry } from '../model/summary.js';
import { type SummaryForms, word } from './forms.js';
import type { ToldFact } from './key-facts.js';
import type { Knowledge } from './knowledge.js';

const maxEntries = 8;
/** Longer descriptions of what is counted stay in the sentence alone. */
const maxCountedWords = 5;

/**
 * Numbers with their hedge and what they count, each with the sentence that uses it, in the order of the text:
 * `more than 200 Palestinian prisoners – Hamas has freed …`. A number told twice stands once.
 */
export function listNumbers(
  told: readonly ToldFact[],
  knowledge: Knowledge,
  forms: SummaryForms,
): readonly SummaryEntry[] {
  const found = told.flatMap(({ fact, sentence }) =>
    Object.values(fact.roles).flatMap((phrase) => {
      const { quantity } = phrase;
      if (quantity === null || !isTelling(quantity)) return [];
      const position = knowledge.positionOf.get(fact.evidence[0]?.sentence ?? '') ?? 0;
      const view = { amount: quantity.amount, counted: quantity.counted, statement: sentence.text };
      return [
        { position, term: termOf(quantity), text: word(forms, 'number', view), evidence: sentence.evidence },
      ];
    }),
  );
  const terms = new Set<string>();
  return found
    .filter(({ term }) => {
      const key = normalizeText(term);
      const isNew = !terms.has(key);
      terms.add(key);
      return isNew;
    })
    .slice(0, maxEntries)
    .toSorted((one, other) => one.position - other.position)
    .map(({ term, text, evidence }) => ({ term, text, evidence }));
}

/** `one` and words without a value (`a number of`) tell nothing; `one day` does. */
function isTelling({ kind, value, amount }: CountedAmount): boolean {
  return (
    kind !== 'ordinal' && ((value !== null && (value !== 1 || kind === 'duration')) || /\d/.test(amount))
  );
}

function termOf({ amount, counted }: CountedAmount): string {
  const isShort = counted !== '' && wordCount(counted) <= maxCountedWords;
  return capitalizeFirst(isShort ? `${amount} ${counted}` : amount);
}
