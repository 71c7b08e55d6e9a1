import { withoutQuotations } from '../faults/texts.js';
import { subjectRole } from '../view.js';
import type { Doubts } from './doubt.js';

/** Questions whose pronoun stands for their own answer. */
export const pronounDoubts = {
  // `Who wrote reports on each of the schools she visited?`: nobody has been named, and half is given away.
  'answer-as-pronoun': ({ fact, form, stem, key }) =>
    fact.kind !== 'saying' &&
    form.asks === subjectRole(fact) &&
    key.phrase.type === 'person' &&
    /\b(?:he|she)\b/u.test(withoutQuotations(stem)),
} as const satisfies Doubts;
