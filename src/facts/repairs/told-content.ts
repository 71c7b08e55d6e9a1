import { type Change, childrenOf, type Repair, wordsOf } from './change.js';

/** Verbs with a hearer as object and what is said as a clause with `that`. */
const tellingVerbs = new Set(['tell', 'inform', 'warn', 'remind', 'assure', 'convince', 'persuade']);

/** `told Israeli soldiers that the truce was …`: the clause is what was told, not what the soldiers are like. */
export const repairToldContent: Repair = (reading) => {
  const changes = new Map<number, Change>();
  for (const clause of wordsOf(reading)) {
    const hearer = reading.tokens[clause.head];
    const verb = hearer === undefined ? undefined : reading.tokens[hearer.head];
    if (!clause.relation.startsWith('acl') || hearer?.relation !== 'obj' || verb === undefined) continue;
    if (!tellingVerbs.has(verb.lemma)) continue;
    const that = reading.tokens[hearer.index + 1];
    const isMarked = childrenOf(reading, clause.index, 'mark').some((mark) => mark.index === that?.index);
    if (isMarked && that?.text === 'that') changes.set(clause.index, { head: verb.index, relation: 'ccomp' });
  }
  return changes;
};
