import type { TrueFalseItem } from '../../model/item.js';

/** A statement with rings to mark. */
interface TrueFalseSheet {
  /** What stands in the rings: `T`, `F`, and `Not stated` where that may be the answer. */
  readonly marks: readonly string[];
}

interface TrueFalseKey {
  readonly answer: string;
  readonly correction: string | null;
}

const labels = { true: 'True', false: 'False', 'not-stated': 'Not stated' } as const;

/** Every statement is followed by a line to put it right, true ones too: a missing line would tell the answer. */
export function askTrueFalse(item: TrueFalseItem): TrueFalseSheet {
  return { marks: item.threeWay ? ['T', 'F', 'Not stated'] : ['T', 'F'] };
}

export function answerTrueFalse(item: TrueFalseItem): TrueFalseKey {
  return { answer: labels[item.answer], correction: item.correction };
}

/** `True`, `False` or `Not stated`. */
export function glanceTrueFalse(item: TrueFalseItem): string {
  return labels[item.answer];
}
