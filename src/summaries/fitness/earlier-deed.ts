import type { Sentence, Token } from '../../model/analysis.js';
import type { Knowledge } from '../knowledge.js';
import { thirdPersonOf } from './pronouns.js';

/** Whether a clause tells what somebody, by a pronoun, had done before: `the shore she had reached`. */
export function isPluperfect({ tree }: Knowledge, { index, relation, xpos }: Token): boolean {
  const subject = tree.child(index, 'nsubj');
  return (
    relation === 'acl:relcl' &&
    xpos === 'VBN' &&
    subject !== null &&
    thirdPersonOf(subject) !== null &&
    tree.children(index).some((child) => child.relation === 'aux' && child.text === 'had')
  );
}

/** Whether a sentence tells what had been before something told, and not when: `Brodin had scored earlier.` */
export function isEarlier({ analysis, tree }: Knowledge, { root, first, end }: Sentence): boolean {
  return (
    analysis.tokens[root]?.xpos === 'VBN' &&
    tree.children(root).some(({ relation, text }) => relation === 'aux' && text === 'had') &&
    !analysis.times.some(({ head, value }) => value !== null && head >= first && head < end)
  );
}
