/** Something that a schema cannot say is wrong with a quiz. */
export interface Flaw {
  readonly code: FlawCode;
  /** One sentence: which item, what, and what to do. */
  readonly message: string;
}

/**
 * The flaws, and whether one makes the quiz useless: such a quiz is refused, because a page or a package made from
 * it would be wrong without anyone seeing it. The others are told.
 */
export const flawBreaks = {
  'id-repeated': true,
  'no-right-choice': true,
  'several-right-choices': true,
  'answer-not-offered': true,
  'blank-unknown': true,
  'blank-unused': true,
  'key-not-complete': true,
  'order-not-complete': true,
  'need-above-answers': true,
  'evidence-missing': false,
  'evidence-unknown': false,
  'evidence-not-quoted': false,
  'options-repeated': false,
  'correction-missing': false,
  'accepted-not-in-bank': false,
} as const satisfies Readonly<Record<string, boolean>>;

export type FlawCode = keyof typeof flawBreaks;
