import type { RepairRule, RepairSentence } from './repair.js';

/** Nouns of number before `of reasons`: `for a host of reasons`. */
const manyOf = /^(?:combination|couple|host|mix|mixture|number|range|series|string|variety)$/;

/**
 * `have rejected the plan because of the drought`, `broke records for a host of reasons`: the drought is why they rejected
 * it, not which plan.
 */
export const causeBehindObject: RepairRule = (sentence) =>
  sentence.words.flatMap((cause, index) => {
    const { words, child, lower } = sentence;
    const object = words[cause.head];
    const verb = object?.head ?? -1;
    const mark = child(index, 'case');
    if (cause.relation !== 'nmod' || object?.relation !== 'obj' || words[verb]?.upos !== 'VERB') return [];
    const isCause =
      mark >= 0 && /^(?:because of|(?:due|owing|thanks) to)$/.test(`${lower(mark)} ${lower(mark + 1)}`);
    return isCause || (mark >= 0 && lower(mark) === 'for' && isReasons(sentence, index))
      ? [{ index, head: verb, relation: 'obl' }]
      : [];
  });

/** `several reasons`, `a host of reasons`, `unknown reasons`. */
function isReasons({ child, lower }: RepairSentence, index: number): boolean {
  if (lower(index) === 'reasons') return true;
  const counted = child(index, 'nmod');
  return manyOf.test(lower(index)) && counted >= 0 && lower(counted) === 'reasons';
}
