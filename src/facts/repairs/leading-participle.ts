import { type Change, childrenOf, type Repair, wordsOf } from './change.js';

/**
 * `Visiting US Secretary of State Antony Blinken told leaders …`: with no comma before the verb and no other subject,
 * the name is the subject of the verb and the participle only describes it.
 */
export const repairLeadingParticiple: Repair = (reading) => {
  const changes = new Map<number, Change>();
  const words = wordsOf(reading);
  const [first] = words;
  const root = reading.tokens[reading.sentence.root];
  if (first?.xpos !== 'VBG' || root === undefined || root.index <= first.index + 1) return changes;
  if (
    !['VBD', 'VBZ', 'VBP'].includes(root.xpos) ||
    childrenOf(reading, root.index, 'nsubj', 'aux').length > 0
  )
    return changes;
  const between = words.filter((token) => token.index > first.index && token.index < root.index);
  const isName = between.every((token) => ['PROPN', 'ADJ', 'NOUN', 'ADP'].includes(token.upos));
  const last = between.at(-1);
  const before = between[0];
  if (!isName || last?.upos !== 'PROPN' || before?.upos === 'ADP') return changes;
  // The name's own head: the last word that is no further part of it.
  const name = last.relation === 'flat' ? (reading.tokens[last.head] ?? last) : last;
  changes.set(name.index, { head: root.index, relation: 'nsubj' });
  changes.set(first.index, { head: name.index, relation: 'amod', upos: 'ADJ' });
  for (const token of between)
    if (token.head === first.index && token.index !== name.index)
      changes.set(token.index, { head: name.index, relation: 'compound' });
  return changes;
};
