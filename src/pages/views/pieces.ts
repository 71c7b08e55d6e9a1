import type { ClozeItem, Segment } from '../../model/item.js';
import type { GapWidth } from './space.js';

/** A piece of a passage: words, or a gap. */
export interface PieceView {
  readonly text: string | null;
  readonly gap: GapView | null;
}

interface GapView {
  /** Printed in the gap; null where it is the only one. */
  readonly number: number | null;
  readonly width: GapWidth;
  /** Marks that may not be parted from the gap at the end of a line: an opening bracket, a full stop. Often empty. */
  readonly before: string;
  readonly after: string;
}

// A straight quotation mark may open or close; it counts as closing, so that no mark is taken by two gaps.
const openingMarks = /[([“‘$£€]+$/;
const closingMarks = /^[^\s\p{L}\p{N}([“‘$£€]+/u;

/**
 * Cuts a passage into words and gaps, with the marks that touch a gap kept at it:
 * `almost ` `_` `. Then` gives the words `almost `, a gap with `.` after it, and the words ` Then`.
 */
export function viewPieces(item: ClozeItem, width: GapWidth): readonly PieceView[] {
  const numberOf = numberGaps(item);
  return item.segments.map((segment, index) => {
    const previous = item.segments[index - 1];
    const next = item.segments[index + 1];
    if ('blank' in segment) {
      const before = matched(previous, openingMarks);
      const after = matched(next, closingMarks);
      return { text: null, gap: { number: numberOf(segment.blank), width, before, after } };
    }
    const start = previous && 'blank' in previous ? matched(segment, closingMarks).length : 0;
    const end = next && 'blank' in next ? matched(segment, openingMarks).length : 0;
    return { text: segment.text.slice(start, segment.text.length - end), gap: null };
  });
}

/** Numbers gaps in the order of the passage, unless there is only one. */
export function numberGaps(item: ClozeItem): (blank: string) => number | null {
  const order = item.segments.flatMap((segment) => ('blank' in segment ? [segment.blank] : []));
  return (blank) => (order.length > 1 ? order.indexOf(blank) + 1 : null);
}

function matched(segment: Segment | undefined, marks: RegExp): string {
  if (segment === undefined || 'blank' in segment) return '';
  return marks.exec(segment.text)?.[0] ?? '';
}
