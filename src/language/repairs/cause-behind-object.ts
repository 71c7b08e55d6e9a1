import type { RepairRule } from './repair.js';

/** `have rejected the plan because of the drought`: the drought is why they rejected it, not which plan. */
export const causeBehindObject: RepairRule = ({ words, child, lower }) =>
  words.flatMap((cause, index) => {
    const object = words[cause.head];
    const verb = object?.head ?? -1;
    const mark = child(index, 'case');
    if (cause.relation !== 'nmod' || object?.relation !== 'obj' || words[verb]?.upos !== 'VERB') return [];
    return mark >= 0 && /^(?:because of|(?:due|owing|thanks) to)$/.test(`${lower(mark)} ${lower(mark + 1)}`)
      ? [{ index, head: verb, relation: 'obl' }]
      : [];
  });
