import { type Change, childrenOf, type Repair, wordsOf } from './change.js';

/** `have rejected the challenge because of the drought`: the drought is why they rejected it, not which challenge. */
export const repairCauseBehindObject: Repair = (reading) => {
  const changes = new Map<number, Change>();
  for (const cause of wordsOf(reading)) {
    const object = reading.tokens[cause.head];
    const verb = object === undefined ? undefined : reading.tokens[object.head];
    if (cause.relation !== 'nmod' || object?.relation !== 'obj' || verb?.upos !== 'VERB') continue;
    const [marker] = childrenOf(reading, cause.index, 'case');
    if (marker === undefined) continue;
    const next = reading.tokens[marker.index + 1]?.text;
    const words = `${marker.text} ${next}`.toLowerCase();
    if (['because of', 'due to', 'owing to', 'thanks to'].includes(words))
      changes.set(cause.index, { head: verb.index, relation: 'obl' });
  }
  return changes;
};
