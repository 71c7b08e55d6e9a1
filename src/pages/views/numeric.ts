import type { NumericItem } from '../../model/item.js';
import { type AcceptedView, viewAccepted } from './short-answer.js';

interface NumericSheet {
  /** Printed behind the line; null where the prompt asks for none. */
  readonly unit: string | null;
}

interface NumericKey extends AcceptedView {
  /** `200 ± 5 prisoners`; null where only the number itself is right. */
  readonly value: string | null;
}

export function askNumeric(item: NumericItem): NumericSheet {
  return { unit: item.number.unit };
}

export function answerNumeric(item: NumericItem): NumericKey {
  const { value, tolerance, unit } = item.number;
  const margin = tolerance > 0 ? `${value} ± ${tolerance}` : String(value);
  const whole = unit === null ? margin : `${margin} ${unit}`;
  const accepted = item.accepted.length > 0 ? item.accepted : [whole];
  return { ...viewAccepted(accepted), value: tolerance > 0 ? whole : null };
}
