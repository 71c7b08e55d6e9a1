import type { OrderingItem } from '../../model/item.js';

/** A box for a number before each entry. */
interface OrderingSheet {
  readonly entries: readonly string[];
}

interface OrderingKey {
  /** In the right order. */
  readonly entries: readonly string[];
}

export function askOrdering(item: OrderingItem): OrderingSheet {
  return { entries: item.entries.map((entry) => entry.text) };
}

export function answerOrdering(item: OrderingItem): OrderingKey {
  const texts = new Map(item.entries.map(({ id, text }) => [id, text]));
  return { entries: item.order.flatMap((id) => texts.get(id) ?? []) };
}

/** The numbers to write into the boxes, from the first box on: `3 1 2`. */
export function glanceOrdering(item: OrderingItem): string {
  return item.entries.map(({ id }) => item.order.indexOf(id) + 1).join(' ');
}
