import type { TrueFalseItem } from '../../model/item.js';

/** A statement with rings to mark. */
export interface TrueFalseSheet {
  /** What stands in the rings: `T`, `F`, and `Not stated` where that may be the answer. */
  readonly marks: readonly string[];
  /** Whether there is a line to put a false statement right. */
  readonly correct: boolean;
}

export interface TrueFalseKey {
  readonly answer: string;
  readonly correction: string | null;
}

const labels = { true: 'True', false: 'False', 'not-stated': 'Not stated' } as const;

/** @param correct for all statements of a section alike, so that a line gives no answer away. */
export function askTrueFalse(item: TrueFalseItem, correct: boolean): TrueFalseSheet {
  return { marks: item.threeWay ? ['T', 'F', 'Not stated'] : ['T', 'F'], correct };
}

export function answerTrueFalse(item: TrueFalseItem): TrueFalseKey {
  return { answer: labels[item.answer], correction: item.correction };
}

/** `True`, `False` or `Not stated`. */
export function glanceTrueFalse(item: TrueFalseItem): string {
  return labels[item.answer];
}
