import type { Token } from '../../model/analysis.js';
import { timeUnits } from '../dates/time-match.js';
import { nounClassOf } from '../lexicons/noun-classes.js';
import { mentionAt, type Scene } from './candidates.js';
import { clauseOf, subjectOfClause } from './clauses.js';

/**
 * The entity that `its` or `their` stands for: the subject of its own clause, if that is a name and no other noun of its
 * number stands between: `Hamas freed hostages taken during its attack` gives Hamas. Null for everything else: `it` and
 * `they` are left alone, since most of them stand for no entity.
 */
export function resolveOwner(scene: Scene, token: Token): string | null {
  const { tree } = scene;
  const word = token.text.toLowerCase();
  if (token.relation !== 'nmod:poss' || !/^(?:its|their)$/u.test(word)) {
    return null;
  }
  const subject = subjectOfClause(tree, clauseOf(tree, token.index));
  const mention = subject === null ? undefined : mentionAt(scene, subject.index);
  const entity = mention === undefined ? undefined : scene.entities.get(mention.entity);
  if (subject === null || entity === undefined || subject.index > token.index) {
    return null;
  }
  const plural = word === 'their';
  if ((entity.number === 'plural') !== plural || entity.type === 'person' || entity.type === 'other') {
    return null;
  }
  // Two joined subjects, or another thing that could own it, leave doubt.
  const joined = tree.children(subject.index).some((child) => child.relation === 'conj');
  const rivals = tree.tokens
    .slice(subject.index + 1, token.index)
    .some((other) => isRival(scene, other, plural));
  return joined || rivals ? null : entity.id;
}

/** Whether a noun between could be meant instead. */
function isRival(scene: Scene, token: Token, plural: boolean): boolean {
  if (/^(?:compound|nmod:desc|flat|obl:unmarked|nmod:unmarked)/u.test(token.relation)) {
    return false;
  }
  const entity = scene.mentions.get(token.index)?.entity;
  if (entity !== undefined) {
    const other = scene.entities.get(entity);
    return other?.type !== 'person' && (other?.number === 'plural') === plural;
  }
  if (plural) {
    return /^NNP?S$/u.test(token.xpos) && !timeUnits.has(token.lemma);
  }
  return (
    /^NNP?$/u.test(token.xpos) &&
    nounClassOf(token.lemma) !== 'person' &&
    !timeUnits.has(token.lemma) &&
    nounClassOf(token.lemma) !== 'time'
  );
}
