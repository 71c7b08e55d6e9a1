import type { OpenItem } from '../../model/item.js';
import { pointsLabel } from './labels.js';
import { openLines } from './space.js';

interface OpenSheet {
  /** Numbers of the ruled lines, from 1. */
  readonly lines: readonly number[];
}

interface OpenKey {
  readonly sample: string | null;
  readonly rubric: readonly { readonly criterion: string; readonly points: string }[];
  /** Joined by commas; null where there is none. */
  readonly keywords: string | null;
}

export function askOpen(item: OpenItem): OpenSheet {
  return { lines: openLines(item.sample, item.points) };
}

export function answerOpen(item: OpenItem): OpenKey {
  return {
    sample: item.sample,
    rubric: item.rubric.map(({ criterion, points }) => ({ criterion, points: pointsLabel(points) })),
    keywords: item.keywords.length === 0 ? null : item.keywords.join(', '),
  };
}
