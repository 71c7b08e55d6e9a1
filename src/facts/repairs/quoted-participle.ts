import { type Change, childrenOf, type Repair, wordsOf } from './change.js';

/**
 * `the truce was "producing results"`: behind a form of `be` and an opening quotation mark the participle is the verb,
 * and the noun behind it is its object.
 */
export const repairQuotedParticiple: Repair = (reading) => {
  const changes = new Map<number, Change>();
  for (const verb of wordsOf(reading)) {
    const noun = reading.tokens[verb.index + 1];
    const mark = reading.tokens[verb.index - 1];
    const be = reading.tokens[verb.index - 2];
    if (verb.xpos !== 'VBG' || noun === undefined || verb.head !== noun.index) continue;
    if (!['compound', 'amod'].includes(verb.relation) || !/^["“‘'`]+$/u.test(mark?.text ?? '')) continue;
    if (be?.relation !== 'cop' || be.head !== noun.index) continue;
    changes.set(verb.index, { head: noun.head, relation: noun.relation, upos: 'VERB' });
    changes.set(noun.index, { head: verb.index, relation: 'obj' });
    changes.set(be.index, { head: verb.index, relation: 'aux' });
    for (const child of childrenOf(
      reading,
      noun.index,
      'nsubj',
      'mark',
      'punct',
      'conj',
      'cc',
      'obl',
      'advmod',
    ))
      changes.set(child.index, { head: verb.index });
  }
  return changes;
};
