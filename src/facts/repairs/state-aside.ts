import { type Change, childrenOf, type Repair, wordsOf } from './change.js';

/**
 * `the pause in fighting, now in its seventh day, Hamas has freed …`: what `now` opens between two commas says how
 * things stand with the noun before it, not when the main verb happened.
 */
export const repairStateAside: Repair = (reading) => {
  const changes = new Map<number, Change>();
  for (const now of wordsOf(reading)) {
    const head = reading.tokens[now.head];
    const comma = reading.tokens[now.index - 1];
    if (now.lemma !== 'now' || head === undefined || comma?.text !== ',') continue;
    const [preposition] = childrenOf(reading, head.index, 'case');
    if (preposition === undefined || preposition.index < now.index) continue;
    const before = reading.tokens[comma.index - 1];
    const noun =
      before === undefined ? undefined : nounBefore(reading.tokens, before.index, reading.sentence.first);
    const isClosed = reading.tokens[head.index + 1]?.text === ',';
    if (noun === undefined || !isClosed || head.head === noun) continue;
    changes.set(head.index, { head: noun, relation: 'acl' });
  }
  return changes;
};

/** The head of the noun phrase that ends with a token: up its tree as long as the heads are nouns. */
function nounBefore(tokens: Parameters<Repair>[0]['tokens'], end: number, first: number): number | undefined {
  let at = tokens[end];
  while (at !== undefined && at.index >= first) {
    const above = tokens[at.head];
    const climbs = above !== undefined && above.index < end && ['NOUN', 'PROPN', 'VERB'].includes(above.upos);
    const isInside = ['acl', 'nmod', 'compound', 'flat', 'case'].some((relation) =>
      at?.relation.startsWith(relation),
    );
    if (!climbs || !isInside || above.lemma === 'part') break;
    at = above;
  }
  return at?.upos === 'NOUN' || at?.upos === 'PROPN' ? at.index : undefined;
}
