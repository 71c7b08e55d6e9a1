import type { ChoiceItem, Item } from '../../model/item.js';
import { inDateOrder } from '../distractors/dates.js';
import { inNumberOrder } from '../distractors/numbers.js';

/** Longest run of one letter that does not look like a pattern. */
const maxRun = 2;

/**
 * Moves keys among the options so that each letter is right about equally often and none more than twice running
 * (ITEMS rule 8). Options with an order of their own stay as they are.
 * @param fixed ids of items that a teacher keeps as they are.
 */
export function balanceLetters(
  items: readonly Item[],
  fixed: ReadonlySet<string> = new Set(),
): readonly Item[] {
  const counts = new Map<number, number>();
  const letters: number[] = [];
  return items.map((item) => {
    if (item.type !== 'choice') return item;
    const balanced =
      isOrdered(item) || fixed.has(item.id)
        ? item
        : moveKey(item, bestPlace(item.choices.length, counts, letters));
    const letter = balanced.choices.findIndex((choice) => choice.correct);
    counts.set(letter, (counts.get(letter) ?? 0) + 1);
    letters.push(letter);
    return balanced;
  });
}

/** Whether numbers or dates fix the order of the options. */
export function isOrdered(item: ChoiceItem): boolean {
  return inNumberOrder(item.choices) !== null || inDateOrder(item.choices) !== null;
}

/** The place used least that makes no run too long; the item's own chance order decides nothing here. */
function bestPlace(options: number, counts: ReadonlyMap<number, number>, letters: readonly number[]): number {
  const recent = letters.slice(-maxRun);
  const places = Array.from({ length: options }, (_, place) => place).filter(
    (place) => recent.length < maxRun || recent.some((letter) => letter !== place),
  );
  const use = (place: number) => counts.get(place) ?? 0;
  // From a place that changes with each item, so that ties do not always fall to the first letter.
  const turn = (place: number) => (place + 3 * letters.length) % options;
  return [...places].sort((one, other) => use(one) - use(other) || turn(one) - turn(other))[0] ?? 0;
}

function moveKey(item: ChoiceItem, place: number): ChoiceItem {
  const key = item.choices.find((choice) => choice.correct);
  if (key === undefined) return item;
  const others = item.choices.filter((choice) => !choice.correct);
  return { ...item, choices: [...others.slice(0, place), key, ...others.slice(place)] };
}
