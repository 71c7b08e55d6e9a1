import { type NounClass, nounClassOf } from '../../language/lexicons/noun-classes.js';
import type { Sentence, Token } from '../../model/analysis.js';
import type { Knowledge } from '../knowledge.js';
import { isFirst } from './stand-alone.js';

/** What people do and say: news calls it again by what it was about. */
const deeds: ReadonlySet<NounClass | null> = new Set(['act', 'event', 'communication']);

/**
 * `The experiments with cattle …`, `The change that Osei made …`: a deed told before, with a word that reminds of it. What
 * it is of says which: `The building of the bridge`.
 */
export function takesUpDeed(knowledge: Knowledge, sentence: Sentence, token: Token): boolean {
  const { tree } = knowledge;
  if (token.upos !== 'NOUN' || !token.relation.startsWith('nsubj') || token.head !== sentence.root)
    return false;
  if (isFirst(knowledge, sentence) || !deeds.has(nounClassOf(token.lemma))) return false;
  const children = tree.children(token.index);
  if (children.find(({ relation }) => relation === 'det')?.text.toLowerCase() !== 'the') return false;
  const before = children.filter(({ index, relation }) => index < token.index && relation !== 'det');
  const after = children.filter(({ index }) => index > token.index);
  return (
    before.length === 0 &&
    after.length > 0 &&
    after.every(
      (child) =>
        (child.relation === 'nmod' && tree.child(child.index, 'case')?.lemma !== 'of') ||
        (child.relation === 'acl:relcl' && child.xpos === 'VBD' && tree.child(child.index, 'nsubj') !== null),
    )
  );
}
