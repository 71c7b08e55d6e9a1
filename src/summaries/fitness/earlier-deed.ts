import type { Token } from '../../model/analysis.js';
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
