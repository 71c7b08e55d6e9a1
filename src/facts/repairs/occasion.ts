import { type Change, childrenOf, type Repair, wordsOf } from './change.js';

/** Nouns for occasions at which something is said or done. */
const occasions = new Set(
  'meeting talk talks interview speech statement ceremony conference debate hearing visit trip session briefing summit'.split(
    ' ',
  ),
);

/**
 * `made the remarks in meetings with …`: an occasion behind the object is that of the verb, where the object is what
 * somebody said or did there.
 */
export const repairOccasion: Repair = (reading) => {
  const changes = new Map<number, Change>();
  for (const token of wordsOf(reading)) {
    if (token.relation !== 'nmod' || !occasions.has(token.lemma)) continue;
    const object = reading.tokens[token.head];
    const verb = object === undefined ? undefined : reading.tokens[object.head];
    const [preposition] = childrenOf(reading, token.index, 'case');
    if (object?.relation !== 'obj' || verb?.upos !== 'VERB' || preposition === undefined) continue;
    const isSaid = /^(?:remark|comment|claim|announcement|statement|promise|pledge|call|appeal)$/.test(
      object.lemma,
    );
    if (isSaid && ['in', 'at', 'during'].includes(preposition.lemma))
      changes.set(token.index, { head: verb.index, relation: 'obl' });
  }
  return changes;
};
