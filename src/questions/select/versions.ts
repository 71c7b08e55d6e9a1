import { type Random, shuffle } from '../../base/random.js';
import type { ChoiceItem, Item } from '../../model/item.js';
import type { ContentOptions } from '../../model/options.js';
import type { Section, Version } from '../../model/quiz.js';
import { isOrdered } from './letters.js';

/** Options of the copy for those who need fewer (ITEMS, Print). */
const fewChoices = 3;

/**
 * Copies A, B, …: the first as made, the others with items moved within their section and options in another order;
 * last, where it is asked for, a copy of the first with three options for each item.
 */
export function versionsOf(
  sections: readonly Section[],
  items: readonly Item[],
  { versions, threeOptions }: Pick<ContentOptions, 'versions' | 'threeOptions'>,
  random: Random,
): readonly Version[] {
  const copies = Array.from({ length: versions }, (_, number) => ({
    name: String.fromCharCode('A'.charCodeAt(0) + number),
    items: sections.flatMap((section) => (number === 0 ? section.items : shuffle(random, section.items))),
    mostChoices: null,
    choices: orders(items, (item) => choicesOf(item, number === 0 ? null : random)),
  }));
  if (!threeOptions) return copies;
  const short = {
    name: `${fewChoices} options`,
    items: sections.flatMap((section) => section.items),
    mostChoices: fewChoices,
    choices: orders(items, fewerChoices),
  };
  return [...copies, short];
}

function orders(
  items: readonly Item[],
  orderOf: (item: ChoiceItem, number: number) => readonly string[],
): Readonly<Record<string, readonly string[]>> {
  const choiceItems = items.filter((item) => item.type === 'choice');
  return Object.fromEntries(choiceItems.map((item, number) => [item.id, orderOf(item, number)]));
}

/** Numbers and dates keep their order in every version. */
function choicesOf(item: ChoiceItem, random: Random | null): readonly string[] {
  const ids = item.choices.map((choice) => choice.id);
  return random === null || isOrdered(item) ? ids : shuffle(random, ids);
}

/** The key and two wrong options; now the first, now the last of the wrong ones is left out, so that letters stay even. */
function fewerChoices({ choices }: ChoiceItem, number: number): readonly string[] {
  const wrong = choices.filter(({ correct }) => !correct);
  const start = number % 2 === 0 ? 0 : Math.max(wrong.length - fewChoices + 1, 0);
  const shown = wrong.slice(start, start + fewChoices - 1);
  return choices.filter((choice) => choice.correct || shown.includes(choice)).map(({ id }) => id);
}
