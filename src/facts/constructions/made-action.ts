import { participleOf, pastOf, thirdPersonOf } from '../../language/inflection/verbs.js';
import type { Action, Phrase } from '../../model/fact.js';

/** `met` with all its question forms, for an event that the text tells with a noun. */
export function pastActive(lemma: string): Action {
  const past = pastOf(lemma);
  return {
    lemma,
    tense: 'past',
    voice: 'active',
    negated: false,
    finite: past,
    singular: past,
    auxiliary: 'did',
    main: lemma,
  };
}

/**
 * `were taken`, agreeing with a subject of that number, for an event that the text tells with a participle.
 *
 * @param participle as the text has it, where that is known: `born`, not `borne`.
 */
export function pastPassive(
  lemma: string,
  number: Phrase['number'],
  participle = participleOf(lemma),
): Action {
  const be = number === 'plural' ? 'were' : 'was';
  return {
    lemma,
    tense: 'past',
    voice: 'passive',
    negated: false,
    finite: `${be} ${participle}`,
    singular: `was ${participle}`,
    auxiliary: be,
    main: participle,
  };
}

/** `is` or `are`, for a state that the text tells without a verb. */
export function presentCopula(number: Phrase['number']): Action {
  const be = number === 'plural' ? 'are' : thirdPersonOf('be');
  return {
    lemma: 'be',
    tense: 'present',
    voice: 'active',
    negated: false,
    finite: be,
    singular: thirdPersonOf('be'),
    auxiliary: be,
    main: '',
  };
}
