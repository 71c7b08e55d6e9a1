import type { RepairRule } from './repair.js';

/**
 * `with experts of the harbour, Peter Hale and Anna Karlsen`: behind the comma stand the names of those told before, all of
 * them. The parser joins the second name to the noun, as if it were one more beside the experts.
 */
export const listBehindApposition: RepairRule = ({ words, children, child, lower }) =>
  words.flatMap((name, index) => {
    const noun = words[name.head];
    if (name.relation !== 'conj' || name.upos !== 'PROPN' || noun?.xpos !== 'NNS') return [];
    const and = child(index, 'cc');
    const first = children(name.head).find(
      (one) => words[one]?.relation === 'appos' && words[one]?.upos === 'PROPN' && one < index,
    );
    if (first === undefined || and < first || lower(and) !== 'and' || lower(and - 1) === ',') return [];
    const isBetween = words.slice(first + 1, and).every(({ head }) => head >= first && head < and);
    return isBetween ? [{ index, head: first }] : [];
  });
