import type { Knowledge } from '../knowledge.js';

/** Arcs of what belongs to a verb or goes on from it: `on Tuesday`, `said that …`, `… and left`. */
const ofVerb = new Set([
  'obl',
  'obl:unmarked',
  'nmod:unmarked',
  'advmod',
  'ccomp',
  'xcomp',
  'parataxis',
  'conj',
]);
/** What hangs on one of these says which one it is: `in the election of 2012`. */
const nominal = new Set(['NOUN', 'PROPN', 'PRON', 'NUM']);

/**
 * Whether a word says something of what its sentence tells, not of something told beside it: `on Tuesday` in `The
 * council voted on Tuesday`, not `in 1990` in `The bridge, which was built in 1990, will close` nor `in May` in `While
 * the vote is in May, the campaign has begun`.
 */
export function isOfMainClause({ analysis, tree }: Knowledge, index: number): boolean {
  let token = analysis.tokens[index];
  const sentence = analysis.sentences[tree.sentenceOf(index)];
  while (token !== undefined && sentence !== undefined && token.index !== sentence.root) {
    const parent = analysis.tokens[token.head];
    if (parent === undefined || !ofVerb.has(token.relation)) return false;
    const isPredicate = parent.index === sentence.root;
    if (nominal.has(parent.upos) && !isPredicate && token.relation !== 'conj') return false;
    token = parent;
  }
  return token !== undefined;
}
