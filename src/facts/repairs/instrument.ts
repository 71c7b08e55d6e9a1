import { nounClassOf } from '../../language/lexicons/noun-classes.js';
import { type Change, type Repair, wordsOf } from './change.js';

/** `counted whales using drones`: those who counted used the drones, since whales use none. */
export const repairInstrument: Repair = (reading) => {
  const changes = new Map<number, Change>();
  for (const using of wordsOf(reading)) {
    const object = reading.tokens[using.head];
    const verb = object === undefined ? undefined : reading.tokens[object.head];
    if (using.text !== 'using' || using.relation !== 'acl' || object?.relation !== 'obj') continue;
    const isDoer = ['person', 'group'].includes(nounClassOf(object.lemma.toLowerCase()) ?? '');
    if (object.upos !== 'NOUN' || isDoer || verb?.upos !== 'VERB') continue;
    changes.set(using.index, { head: verb.index, relation: 'advcl' });
  }
  return changes;
};
