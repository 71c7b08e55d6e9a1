import type { Token } from '../../model/analysis.js';
import { thingsIn } from './antecedents.js';
import type { Scene } from './candidates.js';
import { clauseOf, isBelow, isSubject } from './clauses.js';
import { isUnreferring, subjectBefore } from './resolve-things.js';

/**
 * The head of the phrase that `its` or `their` takes up where it owns the subject with which a sentence begins: the
 * subject of the sentence before, in the same paragraph (`The channel is narrow. Its waters are cold.`). Null where there
 * is any doubt: another subject, object or agent there, and for `their` any other plural noun.
 */
export function resolveOpeningOwner(scene: Scene, token: Token): number | null {
  const { tree } = scene;
  const word = token.text.toLowerCase();
  if ((word !== 'its' && word !== 'their') || token.relation !== 'nmod:poss') return null;
  const number = tree.sentenceOf(token.index);
  const [before, sentence] = [tree.sentences[number - 1], tree.sentences[number]];
  if (sentence === undefined || before?.paragraph !== sentence.paragraph) return null;
  const owned = tree.at(token.head);
  if (token.index !== sentence.first || scene.quotationOf.has(token.index) || !isSubject(owned)) return null;
  const predicate = tree.at(clauseOf(tree, owned.index));
  if (predicate.relation !== 'root') return null;
  const isTheir = word === 'their';
  const subject = subjectBefore(scene, token, predicate, number, isTheir);
  if (subject === null || isUnreferring(scene, subject)) return null;
  // `Two ministers wrote to the farmers. Their land …`
  const hasRival =
    isTheir &&
    thingsIn(scene, before.first, before.end, isTheir).some(
      ({ index }) => !isBelow(tree, index, subject.index),
    );
  return hasRival || tree.child(subject.index, 'conj') !== null ? null : subject.index;
}
