import type { ShortAnswerItem } from '../../model/item.js';
import { type Lines, linesFor } from './space.js';

/** The key, and other spellings that count as right. */
export interface AcceptedView {
  readonly answer: string;
  /** Joined by semicolons; null where there is none. */
  readonly others: string | null;
}

export function askShortAnswer(item: ShortAnswerItem): Lines {
  return linesFor(item.accepted);
}

export function answerShortAnswer(item: ShortAnswerItem): AcceptedView {
  return viewAccepted(item.accepted);
}

/** The first spelling is the key: `['US', 'the US']` gives the answer `US` and the others `the US`. */
export function viewAccepted(accepted: readonly string[]): AcceptedView {
  const [answer = '', ...others] = accepted;
  return { answer, others: others.length === 0 ? null : others.join('; ') };
}
