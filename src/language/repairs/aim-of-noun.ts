import type { RepairRule, RepairSentence } from './repair.js';

/** Nouns that are nothing without what is aimed at. */
const aimNouns = /^(?:attempt|bid|effort|efforts|attempts)$/;
/** Nouns of deeds that are told with who does them and what is done: `a plan by the town to close the road`. */
const deedNouns =
  /^(?:(?:attempt|bid|effort|plan|request|move|decision|refusal|offer|proposal|demand|campaign|promise|pledge|threat|vow|agreement)s?|bids)$/;

/**
 * `raised the fee in a bid to deter drivers`, `dismissed an attempt by the firm to gain time`: the infinitive right behind
 * the noun, or behind who does the deed, tells what the bid is for. The parser hangs it on the verb, and leaves a bid for
 * nothing.
 */
export const aimOfNoun: RepairRule = (sentence) =>
  sentence.words.flatMap((word, index) => {
    const mark = sentence.child(index, 'mark');
    if (!/^(?:advcl|xcomp|acl)$/.test(word.relation) || sentence.lower(mark) !== 'to') return [];
    const noun = isAim(sentence, mark - 1) ? mark - 1 : deedBefore(sentence, mark, word.head);
    return noun !== null && word.head < noun ? [{ index, head: noun, relation: 'acl' }] : [];
  });

function isAim({ child, lower }: RepairSentence, noun: number): boolean {
  const preposition = child(noun, 'case');
  return preposition >= 0 && lower(preposition) === 'in' && aimNouns.test(lower(noun));
}

/** The object of a verb whose phrase with `by` ends before the infinitive's `to`; null where there is none. */
function deedBefore(
  { words, child, children, reach, lower }: RepairSentence,
  mark: number,
  verb: number,
): number | null {
  const noun = child(verb, 'obj');
  if (noun < 0 || !deedNouns.test(lower(noun))) return null;
  const isDoneBySomebody = children(noun).some(
    (place) =>
      words[place]?.relation === 'nmod' &&
      lower(child(place, 'case')) === 'by' &&
      reach(place).last === mark - 1,
  );
  return isDoneBySomebody ? noun : null;
}
