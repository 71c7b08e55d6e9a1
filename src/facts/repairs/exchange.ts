import type { Token } from '../../model/analysis.js';
import { type Change, type Reading, type Repair, wordsOf } from './change.js';

/**
 * `has freed hostages taken during its attack in exchange for the release …`: what is given in exchange is given for
 * what the clause tells, not for what the participle inside its object tells.
 */
export const repairExchange: Repair = (reading) => {
  const changes = new Map<number, Change>();
  for (const token of wordsOf(reading)) {
    if (!['exchange', 'return'].includes(token.lemma) || token.relation !== 'obl') continue;
    const before = reading.tokens[token.index - 1];
    const after = reading.tokens[token.index + 1];
    if (before?.lemma !== 'in' || after?.lemma !== 'for') continue;
    const verb = clauseAbove(reading, token);
    if (verb === null) continue;
    changes.set(token.index, { head: verb.index, relation: 'obl' });
    const given = reading.tokens[after.head];
    if (given !== undefined && given.head === token.head)
      changes.set(given.index, { head: verb.index, relation: 'obl' });
  }
  return changes;
};

/** The verb whose object holds the participle that the words hang on; null where they hang right. */
function clauseAbove(reading: Reading, token: Token): Token | null {
  const participle = reading.tokens[token.head];
  if (participle === undefined || participle.relation !== 'acl') return null;
  let noun = reading.tokens[participle.head];
  while (noun !== undefined && ['nmod', 'conj'].includes(noun.relation)) noun = reading.tokens[noun.head];
  if (noun?.relation !== 'obj') return null;
  const verb = reading.tokens[noun.head];
  return verb?.upos === 'VERB' ? verb : null;
}
