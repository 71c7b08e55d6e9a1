import { irregularVerbForms, irregularVerbs } from '../lexicons/irregular-verbs.js';
import { verbs } from '../lexicons/verbs.js';

/**
 * The Penn tag of a verb form, the past where the tagger read a present that the form cannot be: `China lent Russia` is
 * not `do lend`. Forms that are also a lemma (`put`, `found`, `felt`) keep the tag they have.
 * @param form in lower case.
 */
export function pastTag(form: string, xpos: string): string {
  const isPastOnly = irregularVerbForms.has(form) && !irregularVerbs.has(form) && !verbs.has(form);
  return xpos === 'VBP' && isPastOnly ? 'VBD' : xpos;
}
