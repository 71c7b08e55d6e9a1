import type { Token } from '../../model/analysis.js';
import { dependents, hasRelation, type Tree } from '../tree.js';

/** Nouns of which `one` is one of several told before: `one clue is …`. */
const toldOnes = new Set(
  'answer aspect clue example factor idea option part problem reason solution thing way'.split(' '),
);
/** Nouns of time, of which `each` means every one. */
const everyTime = new Set(
  'century day decade evening hour minute month morning night season summer time week winter year'.split(' '),
);

/** `one clue`, `each mirror`: of those that another sentence tells of. */
export function isOneOfTold(tree: Tree, token: Token, lower: string): boolean {
  const noun = tree.analysis.tokens[token.head];
  if (noun === undefined || noun.index < token.index) return false;
  const isAlone = dependents(tree, noun.index, 'nmod', 'acl').length === 0;
  if (lower === 'one') return hasRelation(token, 'nummod') && isAlone && toldOnes.has(noun.lemma);
  return (
    lower === 'each' &&
    token.upos === 'DET' &&
    isAlone &&
    hasRelation(noun, 'nsubj') &&
    noun.upos === 'NOUN' &&
    !everyTime.has(noun.lemma)
  );
}

/** `a similar system`: similar to one that another sentence tells; not `similar to`, nor `similar sounds`. */
export function isSimilarToOne(tree: Tree, token: Token): boolean {
  const [noun, next] = [tree.analysis.tokens[token.head], tree.analysis.tokens[token.index + 1]];
  const isOne = noun !== undefined && dependents(tree, noun.index, 'det').some(({ lemma }) => lemma === 'a');
  return hasRelation(token, 'amod') && isOne && next?.lemma !== 'to';
}
