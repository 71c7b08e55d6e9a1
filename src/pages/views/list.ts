import type { ListItem } from '../../model/item.js';
import { pointsLabel } from './labels.js';
import { type AcceptedView, viewAccepted } from './short-answer.js';
import { type Lines, linesFor } from './space.js';

/** As many numbered places as answers are asked for. */
interface ListSheet {
  readonly places: readonly (Lines & { readonly number: number })[];
}

interface ListKey {
  /** `Any 2 of these:`; null where all are asked for. */
  readonly need: string | null;
  readonly answers: readonly (AcceptedView & { readonly points: string })[];
}

export function askList(item: ListItem): ListSheet {
  const lines = linesFor(item.answers.flatMap((answer) => answer.accepted));
  return { places: Array.from({ length: item.need }, (_, index) => ({ number: index + 1, ...lines })) };
}

export function answerList(item: ListItem): ListKey {
  return {
    need: item.need < item.answers.length ? `Any ${item.need} of these:` : null,
    answers: item.answers.map(({ accepted, points }) => ({
      ...viewAccepted(accepted),
      points: pointsLabel(points),
    })),
  };
}
