import { type Random, shuffle } from '../../base/random.js';
import type { Item } from '../../model/item.js';
import type { Section, Version } from '../../model/quiz.js';
import { isOrdered } from './letters.js';

/** Copies A, B, …: the first as made, the others with items moved within their section and options in another order. */
export function versionsOf(
  sections: readonly Section[],
  items: readonly Item[],
  count: number,
  random: Random,
): readonly Version[] {
  return Array.from({ length: count }, (_, number) => ({
    name: String.fromCharCode('A'.charCodeAt(0) + number),
    items: sections.flatMap((section) => (number === 0 ? section.items : shuffle(random, section.items))),
    choices: Object.fromEntries(
      items.flatMap((item) =>
        item.type === 'choice' ? [[item.id, choicesOf(item, number === 0 ? null : random)] as const] : [],
      ),
    ),
  }));
}

/** Numbers and dates keep their order in every version. */
function choicesOf(item: Extract<Item, { type: 'choice' }>, random: Random | null): readonly string[] {
  const ids = item.choices.map((choice) => choice.id);
  return random === null || isOrdered(item) ? ids : shuffle(random, ids);
}
