import type { Item } from '../../model/item.js';
import type { Quiz, Version } from '../../model/quiz.js';
import { pointsLabel } from './labels.js';

/** A section with its items in the order of a version, numbered through the sheet. */
interface PlacedSection {
  readonly title: string;
  /** Empty where the items speak for themselves. */
  readonly directions: string;
  /** `3 × 1 point`, `6 points`. */
  readonly points: string;
  readonly items: readonly PlacedItem[];
}

interface PlacedItem {
  readonly item: Item;
  readonly number: number;
  /** Set where the items of the section differ in points. */
  readonly points: string | null;
}

/** Where a teacher's items go that stand in no section. */
const furtherTitle = 'Further questions';

/**
 * Puts a version's items and options into its order and numbers them. Items that the version or the sections do
 * not know, such as a teacher's own, follow at the end of their section or in a last section.
 */
export function placeSections(quiz: Quiz, version: Version | null): readonly PlacedSection[] {
  const byId = new Map(quiz.items.map((item) => [item.id, item]));
  const placed = new Set(quiz.sections.flatMap((section) => section.items));
  const further = quiz.items.filter((item) => !placed.has(item.id));
  const sections = quiz.sections.map(({ title, directions, items }) => ({
    title,
    directions,
    items: items.flatMap((id) => byId.get(id) ?? []),
  }));
  let number = 0;
  return [...sections, { title: furtherTitle, directions: '', items: further }]
    .filter(({ items }) => items.length > 0)
    .map(({ title, directions, items }) => {
      const alike = new Set(items.map((item) => item.points)).size === 1;
      return {
        title,
        directions,
        points: sectionPoints(items, alike),
        items: sortItems(items, version).map((item) => ({
          item: sortChoices(item, version),
          number: ++number,
          points: alike ? null : pointsLabel(item.points),
        })),
      };
    });
}

/** The points of the whole quiz, to two decimals: halves and quarters add up without a tail of digits. */
export function totalPoints(items: readonly Item[]): number {
  const sum = items.reduce((total, item) => total + item.points, 0);
  return Math.round(sum * 100) / 100;
}

function sectionPoints(items: readonly Item[], alike: boolean): string {
  const [first] = items;
  if (alike && first !== undefined && items.length > 1)
    return `${items.length} × ${pointsLabel(first.points)}`;
  return pointsLabel(totalPoints(items));
}

function sortItems(items: readonly Item[], version: Version | null): readonly Item[] {
  return version === null ? items : sortBy(items, version.items);
}

function sortChoices(item: Item, version: Version | null): Item {
  const order = version?.choices[item.id];
  if (item.type !== 'choice' || version === null || order === undefined) return item;
  const shown =
    version.mostChoices === null ? item.choices : item.choices.filter(({ id }) => order.includes(id));
  return { ...item, choices: sortBy(shown, order) };
}

/** Sorts by the place of the id in `order`; what is not in it keeps its order and comes last. */
function sortBy<Value extends { readonly id: string }>(
  values: readonly Value[],
  order: readonly string[],
): readonly Value[] {
  const rank = new Map(order.map((id, index) => [id, index]));
  const rankOf = (value: Value): number => rank.get(value.id) ?? order.length;
  return [...values].sort((a, b) => rankOf(a) - rankOf(b));
}
