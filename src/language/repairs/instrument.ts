import { lemmatize } from '../inflection/lemmatize.js';
import { nounClassOf } from '../lexicons/noun-classes.js';
import type { RepairRule } from './repair.js';

/** `counted seals using drones`: those who counted used the drones, since seals use none. */
export const instrument: RepairRule = ({ words, child, lower }) =>
  words.flatMap((using, index) => {
    const object = words[using.head];
    const verb = object?.head ?? -1;
    if (lower(index) !== 'using' || using.relation !== 'acl' || object?.relation !== 'obj') return [];
    const kind = nounClassOf(lemmatize(lower(using.head), 'NOUN', object.xpos));
    const isDoer = kind === 'person' || kind === 'group' || object.upos !== 'NOUN';
    return !isDoer && words[verb]?.upos === 'VERB' && child(index, 'nsubj') < 0
      ? [{ index, head: verb, relation: 'advcl' }]
      : [];
  });
