import { type Change, childrenOf, type Repair, wordsOf } from './change.js';

/**
 * `had raised with Blinken a shooting attack …`: the name behind the preposition is whom it concerns, the noun with its
 * own article behind that is the object.
 */
export const repairObjectBehindOblique: Repair = (reading) => {
  const changes = new Map<number, Change>();
  for (const noun of wordsOf(reading)) {
    const verb = reading.tokens[noun.head];
    if (noun.relation !== 'obl' || verb?.upos !== 'VERB' || verb.index > noun.index) continue;
    if (childrenOf(reading, verb.index, 'obj').length > 0) continue;
    const [preposition] = childrenOf(reading, noun.index, 'case');
    const [article] = childrenOf(reading, noun.index, 'det');
    if (preposition === undefined || article === undefined || preposition.lemma !== 'with') continue;
    const name = reading.tokens.slice(preposition.index + 1, article.index);
    const [first] = name;
    const isName = name.every(
      (token) => token.xpos === 'NNP' && (token.head === noun.index || token.relation === 'flat'),
    );
    if (first === undefined || !isName) continue;
    changes.set(preposition.index, { head: first.index });
    changes.set(noun.index, { relation: 'obj' });
    for (const token of name)
      changes.set(
        token.index,
        token === first
          ? { head: verb.index, relation: 'obl', upos: 'PROPN' }
          : { head: first.index, relation: 'flat', upos: 'PROPN' },
      );
  }
  return changes;
};
