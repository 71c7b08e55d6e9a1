import { prospectWords } from '../lexicons/prospects.js';
import type { RepairRule } from './repair.js';

/**
 * `The truce was extended and is due to expire`: behind a form of `be` and before an infinitive the adjective is the
 * predicate and the infinitive its complement. The parser at times makes the infinitive the predicate and hangs the
 * adjective on it.
 */
export const prospect: RepairRule = ({ words, children, lower }) =>
  words.flatMap((adjective, index) => {
    const infinitive = words[index + 2];
    if (!prospectWords.has(lower(index)) || lower(index + 1) !== 'to' || infinitive?.xpos !== 'VB') return [];
    if (adjective.head !== index + 2) return [];
    const be = [...children(index), ...children(index + 2)].find(
      (child) => child < index && /^(?:is|are|was|were|be|been|’s|'s|’re|'re)$/.test(lower(child)),
    );
    if (be === undefined) return [];
    const before = children(index + 2).filter((child) => child < index && child !== be);
    return [
      ...before.map((child) => ({ index: child, head: index })),
      { index: be, head: index, relation: 'cop' },
      { index, head: infinitive.head, relation: infinitive.relation, upos: 'ADJ' as const },
      { index: index + 2, head: index, relation: 'xcomp' },
    ];
  });
