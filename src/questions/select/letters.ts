import { sum } from '../../base/collections.js';
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
  const choiceItems = items.filter((item) => item.type === 'choice');
  const lack = (place: number) => evenShare(choiceItems, place) - (counts.get(place) ?? 0);
  const count = (item: ChoiceItem) => counts.set(letterOf(item), (counts.get(letterOf(item)) ?? 0) + 1);
  const stays = (item: ChoiceItem) => isOrdered(item) || fixed.has(item.id);
  // Letters that cannot move are counted first, so that the others make up for those behind them too.
  for (const item of choiceItems) if (stays(item)) count(item);
  const letters: number[] = [];
  return items.map((item) => {
    if (item.type !== 'choice') return item;
    const balanced = stays(item) ? item : moveKey(item, bestPlace(item.choices.length, lack, letters));
    if (!stays(item)) count(balanced);
    letters.push(letterOf(balanced));
    return balanced;
  });
}

function letterOf({ choices }: ChoiceItem): number {
  return choices.findIndex((choice) => choice.correct);
}

/** How often a letter would be right if chance gave out keys: an item with three options adds nothing to the fourth. */
export function evenShare(items: readonly ChoiceItem[], place: number): number {
  return sum(items.map(({ choices }) => (choices.length > place ? 1 / choices.length : 0)));
}

/** Whether numbers or dates fix the order of the options. */
export function isOrdered(item: ChoiceItem): boolean {
  return inNumberOrder(item.choices) !== null || inDateOrder(item.choices) !== null;
}

/**
 * The place that lacks most of its share and makes no run too long; the item's own chance order decides nothing here.
 */
function bestPlace(options: number, lack: (place: number) => number, letters: readonly number[]): number {
  const recent = letters.slice(-maxRun);
  const places = Array.from({ length: options }, (_, place) => place).filter(
    (place) => recent.length < maxRun || recent.some((letter) => letter !== place),
  );
  // From a place that changes with each item, so that ties do not always fall to the first letter.
  const turn = (place: number) => (place + 3 * letters.length) % options;
  return [...places].sort((one, other) => lack(other) - lack(one) || turn(one) - turn(other))[0] ?? 0;
}

function moveKey(item: ChoiceItem, place: number): ChoiceItem {
  const key = item.choices.find((choice) => choice.correct);
  if (key === undefined) return item;
  const others = item.choices.filter((choice) => !choice.correct);
  return { ...item, choices: [...others.slice(0, place), key, ...others.slice(place)] };
}
