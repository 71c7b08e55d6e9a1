import type { Fact } from '../../model/fact.js';
import { isThin } from '../stem.js';
import { subjectRole } from '../view.js';
import type { Asking, Doubts } from './doubt.js';

/** Verbs that want a place as well: `What do engineers put?`. */
const placingVerbs = new Set(['lay', 'place', 'put', 'set', 'turn']);
/** Some that are not told apart. */
const openSubject = /^(?:an?|one|more|most|many|some|several|few|other|both|two|three)\b/iu;

/** Questions of few words. */
export const thinDoubts = {
  // `What can reduce loneliness?`: in a whole article many things, in one paragraph one.
  'stem-thin': isThin,
  // `Who has three devices?`, `What continues to grow?`, `What do more cities build?`: not in a paragraph either.
  'thin-of-many': (asking) =>
    isThin(asking) && (asksWhoDid(asking) || (asking.form.asks === 'patient' && leavesOpen(asking.fact))),
} as const satisfies Doubts;

/** Whether somebody is asked for, or what does something to nothing. */
function asksWhoDid({ fact, form, key }: Asking): boolean {
  if (['person', 'group', 'organization'].includes(key.phrase.type)) return true;
  return fact.kind === 'event' && form.asks === 'agent' && fact.roles.patient === undefined;
}

/** Whether it is told of some that are not told apart, of somebody without a name, or half of a deed. */
function leavesOpen(fact: Fact): boolean {
  const subject = fact.roles[subjectRole(fact)];
  return (
    subject === undefined ||
    openSubject.test(subject.text) ||
    (subject.type === 'person' && subject.entity === null && subject.number === 'singular') ||
    placingVerbs.has(fact.action?.lemma ?? '')
  );
}
