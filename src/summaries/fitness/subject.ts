import { sayingVerbs } from '../../language/lexicons/saying.js';
import type { Sentence } from '../../model/analysis.js';
import type { Knowledge } from '../knowledge.js';
import { keysOf, placeKey } from './keys.js';

/**
 * What a sentence is about, with the keys of `tells`: its subject, and that of what somebody says in it. Of one more of a
 * kind (`a woman`, `another road`) nothing is told before; of a bare noun its kind says what is told (`iodine deficiency`).
 */
export function subjectOf(knowledge: Knowledge, { root }: Sentence): ReadonlySet<string> {
  const { analysis, tree } = knowledge;
  const said = sayingVerbs.has(analysis.tokens[root]?.lemma ?? '') ? tree.child(root, 'ccomp') : null;
  const keys = [root, ...(said === null ? [] : [said.index])].flatMap((verb) => {
    const subject = tree.child(verb, 'nsubj', 'nsubj:pass');
    if (subject === null) return [];
    const determiner = tree.child(subject.index, 'det', 'nmod:poss')?.text.toLowerCase() ?? '';
    if (subject.xpos === 'NN' && ['a', 'an', 'another'].includes(determiner)) return [];
    const kind = determiner === '' && subject.xpos === 'NN' ? tree.child(subject.index, 'compound') : null;
    return keysOf(knowledge, kind ?? subject);
  });
  return new Set(keys.filter((key) => key !== placeKey));
}
