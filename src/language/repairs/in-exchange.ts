import type { RepairRule } from './repair.js';

/**
 * `freed ten hostages in exchange for thirty prisoners`: what is given belongs to `exchange`, and both to the verb as an
 * oblique. The parser hangs `for …` on the verb, or takes `exchange` for its object.
 */
export const inExchange: RepairRule = ({ words, children, child, lower }) =>
  words.flatMap((word, index) => {
    const mark = child(index, 'case');
    if (!/^(?:exchange|return)$/.test(lower(index)) || lower(mark) !== 'in' || mark !== index - 1) return [];
    const above = words[word.head];
    if (lower(index + 1) !== 'for' || above === undefined) return [];
    const given = words.findIndex(
      ({ relation }, place) =>
        place > index &&
        /^(?:obl|nmod|advcl|acl)$/.test(relation) &&
        children(place).includes(index + 1) &&
        words[place]?.head !== index,
    );
    const isObject = above.upos === 'VERB' && /^(?:obj|iobj|xcomp)$/.test(word.relation);
    const moved = given >= 0 && words[given]?.head === word.head;
    return [
      ...(isObject ? [{ index, relation: 'obl' }] : []),
      ...(moved
        ? [{ index: given, head: index, relation: words[given]?.relation === 'obl' ? 'nmod' : 'acl' }]
        : []),
    ];
  });
