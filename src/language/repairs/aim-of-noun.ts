import type { RepairRule } from './repair.js';

/** Nouns that are nothing without what is aimed at. */
const aimNouns = /^(?:attempt|bid|effort|efforts|attempts)$/;

/**
 * `raised the fee in a bid to deter drivers`: the infinitive right behind the noun tells what the bid is for. The parser
 * hangs it on the verb, and leaves a bid for nothing.
 */
export const aimOfNoun: RepairRule = ({ words, child, lower }) =>
  words.flatMap((word, index) => {
    const mark = child(index, 'mark');
    const noun = mark - 1;
    const preposition = child(noun, 'case');
    const isLoose = /^(?:advcl|xcomp|acl)$/.test(word.relation) && word.head < noun && lower(mark) === 'to';
    return isLoose && preposition >= 0 && lower(preposition) === 'in' && aimNouns.test(lower(noun))
      ? [{ index, head: noun, relation: 'acl' }]
      : [];
  });
