import { shuffle } from '../../base/random.js';
import { normalizeText } from '../../base/text.js';
import { clauseDistractors } from './clauses.js';
import { dateDistractors, inDateOrder } from './dates.js';
import { deedDistractors } from './deeds.js';
import type { Distractor, DistractorSource, DistractorTask } from './distractor.js';
import { fillerDistractors } from './fillers.js';
import { nameDistractors } from './names.js';
import { inNumberOrder, numbersBeside } from './numbers.js';
import { placeDistractors } from './places.js';
import { variantDistractors } from './variants.js';

/** Three wrong options beside the key; two good ones rather than a weak third. */
const wanted = 3;
const fewest = 2;
const sourceRank: Readonly<Record<DistractorSource, number>> = {
  'same-sentence': 0,
  'other-sentence': 1,
  unsupported: 2,
};
const amountTypes = new Set(['count', 'money', 'percent', 'measure', 'duration']);

/** Wrong options for a question, two or three of one kind; null where the article and the lists give too few. */
export function distract(task: DistractorTask): readonly Distractor[] | null {
  const made = distractorsOf(task);
  const ranked = shuffle(task.random, [...made]).sort(
    (one, other) => sourceRank[one.source] - sourceRank[other.source],
  );
  const chosen: Distractor[] = [];
  for (const distractor of ranked) {
    if (chosen.length === wanted) break;
    if (chosen.every((other) => !clashes(other.text, distractor.text))) chosen.push(distractor);
  }
  return chosen.length < fewest ? null : chosen;
}

/** Everything that may stand beside a key of its kind. */
function distractorsOf(task: DistractorTask): readonly Distractor[] {
  if (task.asked === 'predicate') {
    const variants = variantDistractors(task);
    return variants.length < fewest ? deedDistractors(task) : variants;
  }
  const { phrase, isAmount } = task.key;
  if (isAmount || amountTypes.has(phrase.type)) return numbersBeside(task);
  if (phrase.type === 'date') return dateDistractors(task);
  if (phrase.type === 'place') return placeDistractors(task);
  if (phrase.entity !== null && ['person', 'organization'].includes(phrase.type))
    return nameDistractors(task);
  // `What has it opened? – 30 stores`: other numbers would answer how many.
  if (phrase.type === 'thing' && phrase.quantity !== null) return [];
  return [...fillerDistractors(task), ...clauseDistractors(task)];
}

/** One option must not hold another. */
function clashes(one: string, other: string): boolean {
  const first = ` ${normalizeText(one)} `;
  const second = ` ${normalizeText(other)} `;
  return first.includes(second) || second.includes(first);
}

/** Options as they stand on the sheet: numbers and dates ascending, others in an order of chance. */
export function arrange<Option extends { readonly text: string }>(
  options: readonly Option[],
  random: DistractorTask['random'],
): readonly Option[] {
  return inNumberOrder(options) ?? inDateOrder(options) ?? shuffle(random, [...options]);
}
