import type { RepairRule, RepairSentence } from './repair.js';

/**
 * `the pause in fighting, now in its seventh day, Hamas has freed …`: what `now` opens between two commas says how
 * things stand with the noun before it, not when the main verb happened.
 */
export const stateAside: RepairRule = (sentence) =>
  sentence.words.flatMap((now, index) => {
    const { words, lower } = sentence;
    const state = words[index + 1]?.head ?? -1;
    if (lower(index) !== 'now' || lower(index - 1) !== ',' || lower(state + 1) !== ',') return [];
    const { relation = '', head = -1 } = words[state] ?? {};
    if (words[index + 1]?.relation !== 'case' || state < index || !/^obl/.test(relation)) return [];
    const noun = nounBefore(sentence, index - 2);
    if (noun < 0 || head === noun || (now.head !== state && now.head !== head)) return [];
    return [
      { index: state, head: noun, relation: 'acl' },
      { index, head: state },
      { index: index - 1, head: state },
    ];
  });

/** The head of the noun phrase that ends with a word: up its tree as long as the heads are nouns; -1 where it is no noun. */
function nounBefore({ words, lower }: RepairSentence, end: number): number {
  let at = end;
  for (;;) {
    const { head = -1, relation = '' } = words[at] ?? {};
    const isInside = /^(?:acl|nmod|compound|flat|case)/.test(relation) && head >= 0 && head < end;
    const isNominal = /^(?:NOUN|PROPN|VERB)$/.test(words[head]?.upos ?? '');
    if (!isInside || !isNominal || lower(head) === 'part') break;
    at = head;
  }
  return /^(?:NOUN|PROPN)$/.test(words[at]?.upos ?? '') ? at : -1;
}
