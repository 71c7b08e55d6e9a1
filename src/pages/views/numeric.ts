import type { NumericItem } from '../../model/item.js';
import { type AcceptedView, viewAccepted } from './short-answer.js';

export interface NumericSheet {
  /** Printed behind the line; null where the prompt asks for none. */
  readonly unit: string | null;
}

export interface NumericKey extends AcceptedView {
  /** `200 ± 5 prisoners`; null where it says no more than the answer. */
  readonly value: string | null;
}

export function askNumeric(item: NumericItem): NumericSheet {
  return { unit: item.number.unit };
}

export function answerNumeric(item: NumericItem): NumericKey {
  const { value, tolerance, unit } = item.number;
  const margin = tolerance > 0 ? ` ± ${tolerance}` : '';
  const whole = `${value}${margin}${unit === null ? '' : ` ${unit}`}`;
  const accepted = viewAccepted(item.accepted.length > 0 ? item.accepted : [whole]);
  return { ...accepted, value: item.accepted.includes(whole) || accepted.answer === whole ? null : whole };
}
