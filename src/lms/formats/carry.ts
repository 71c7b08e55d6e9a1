import type { Item } from '../../model/item.js';
import type { Notice } from '../../model/notice.js';
import type { StudyPack } from '../../model/quiz.js';
import { itemLabel } from '../explain.js';
import { convert } from './conversions.js';
import type { Shape } from './exporter.js';
import { shapeOf } from './shapes.js';

/** An item in a form that the format has, with what came of it. */
export interface Carried<Written> {
  readonly item: Item;
  /** As printed: `3`, or `3.1` for a part of the third item. */
  readonly number: string;
  readonly written: Written;
}

/** What a format can do. */
interface Carrier<Written> {
  readonly label: string;
  readonly carries: Readonly<Partial<Record<Shape, string>>>;
  /** Why this very item is beyond the limits of the format; null where it is not. */
  readonly limit: (item: Item) => string | null;
  /** Null where the type has no question type in the format. */
  readonly write: (item: Item, number: string) => Written | null;
}

/** All items that could be carried, in the order of the sheet, and a notice for each that was not or is not the same. */
interface Cargo<Written> {
  readonly carried: readonly Carried<Written>[];
  readonly notices: readonly Notice[];
}

/** The items in the order of the sheet: by sections. */
function itemsInOrder({ sections, items }: StudyPack): readonly Item[] {
  const known = new Map(items.map((item) => [item.id, item]));
  return sections.flatMap((section) => section.items.flatMap((id) => known.get(id) ?? []));
}

/**
 * Each item as it is where the format has its shape, else in the next best form, else left out; what is carried and
 * what is left out are all items.
 */
export function carryItems<Written>(pack: StudyPack, carrier: Carrier<Written>): Cargo<Written> {
  const carried: Carried<Written>[] = [];
  const notices: Notice[] = [];
  for (const [index, item] of itemsInOrder(pack).entries()) {
    const label = itemLabel(index, item.prompt);
    const adapted = adapt(item, carrier, []);
    const parts = adapted.items.map((part, place) => {
      const number = adapted.items.length === 1 ? `${index + 1}` : `${index + 1}.${place + 1}`;
      return { item: part, number, written: carrier.write(part, number) };
    });
    const written = parts.flatMap((part) =>
      part.written === null ? [] : [{ ...part, written: part.written }],
    );
    if (written.length < parts.length || parts.length === 0) {
      const message = `${carrier.label}: ${label} was left out: ${adapted.reason ?? 'the format has no such question'}.`;
      notices.push({ stage: 'export', code: 'item-left-out', message });
      continue;
    }
    carried.push(...written);
    if (adapted.says.length > 0) {
      const message = `${carrier.label}: ${label} ${adapted.says.join(', which ')}.`;
      notices.push({ stage: 'export', code: 'item-converted', message });
    }
  }
  return { carried, notices };
}

/** `3.1` as `03.1`, so that names sort as the sheet does. */
export function paddedNumber(number: string): string {
  return number.replace(/^\d(?!\d)/u, '0$&');
}

/** One notice for a format that has no points of its own, where an item is worth more or less than one. */
export function pointsNotice(label: string, carried: readonly Carried<unknown>[]): readonly Notice[] {
  const message = `${label} has no points for a question: each counts as the system has it.`;
  return carried.some(({ item }) => item.points !== 1)
    ? [{ stage: 'export', code: 'points-not-carried', message }]
    : [];
}

interface Adapted {
  /** Empty where the item cannot be carried. */
  readonly items: readonly Item[];
  /** The conversions on the way. */
  readonly says: readonly string[];
  /** Why it cannot be carried as it is; null where it can. */
  readonly reason: string | null;
}

function adapt(item: Item, carrier: Carrier<unknown>, says: readonly string[]): Adapted {
  const reason = carrier.carries[shapeOf(item)] === undefined ? null : carrier.limit(item);
  if (carrier.carries[shapeOf(item)] !== undefined && reason === null) {
    return { items: [item], says, reason: null };
  }
  const conversion = convert(item);
  if (conversion === null) {
    return { items: [], says: [], reason };
  }
  const parts = conversion.items.map((part) => adapt(part, carrier, []));
  if (parts.some(({ items }) => items.length === 0)) {
    return { items: [], says: [], reason: parts.find((part) => part.reason !== null)?.reason ?? reason };
  }
  const further = new Set(parts.flatMap((part) => part.says));
  return { items: parts.flatMap(({ items }) => items), says: [...says, conversion.says, ...further], reason };
}
