import { type Change, childrenOf, type Repair, wordsOf } from './change.js';

/** Verbs that say how sure or usual something is; nobody does them for a reason. */
const raisingVerbs = new Set(['appear', 'happen', 'prove', 'seem', 'tend', 'turn']);

/**
 * `decided to return because the wind had risen`, `plans to drain the lake to build houses`: the wind is why they
 * decided, and so why they returned; the houses are what they plan it for.
 */
export const repairCauseBehindComplement: Repair = (reading) => {
  const changes = new Map<number, Change>();
  for (const cause of wordsOf(reading)) {
    const complement = reading.tokens[cause.head];
    const verb = complement === undefined ? undefined : reading.tokens[complement.head];
    if (cause.relation !== 'advcl' || complement?.relation !== 'xcomp' || verb?.upos !== 'VERB') continue;
    if (cause.index < complement.index || raisingVerbs.has(verb.lemma)) continue;
    const [marker] = childrenOf(reading, cause.index, 'mark');
    const isAim = marker?.lemma === 'to' && cause.xpos === 'VB' && complement.xpos === 'VB';
    if (marker?.lemma === 'because' || isAim) changes.set(cause.index, { head: verb.index });
  }
  return changes;
};
