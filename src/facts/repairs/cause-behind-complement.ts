import { type Change, childrenOf, type Repair, wordsOf } from './change.js';

/** `decided to return because the wind had risen`: the wind is why they decided, and so why they returned. */
export const repairCauseBehindComplement: Repair = (reading) => {
  const changes = new Map<number, Change>();
  for (const cause of wordsOf(reading)) {
    const complement = reading.tokens[cause.head];
    const verb = complement === undefined ? undefined : reading.tokens[complement.head];
    if (cause.relation !== 'advcl' || complement?.relation !== 'xcomp' || verb?.upos !== 'VERB') continue;
    if (cause.index < complement.index) continue;
    const [marker] = childrenOf(reading, cause.index, 'mark');
    if (marker?.text.toLowerCase() === 'because') changes.set(cause.index, { head: verb.index });
  }
  return changes;
};
