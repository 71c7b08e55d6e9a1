import type { Change, RepairRule } from './repair.js';

/** What hangs on a predicate, whatever it is. */
const ofPredicate = /^(?:nsubj|nsubj:pass|mark|punct|conj|cc|obl|advmod|aux|advcl|expl)$/;

/**
 * `the truce was "producing results"`: behind a form of `be` and an opening quotation mark the participle is the verb,
 * and the noun behind it is its object.
 */
export const quotedParticiple: RepairRule = ({ words, children, lower }) =>
  words.flatMap((word, index): readonly Change[] => {
    const noun = index + 1;
    const be = words[index - 2];
    if (word.xpos !== 'VBG' || word.head !== noun || !/^(?:compound|amod)$/.test(word.relation)) return [];
    if (!/^["“‘'`]+$/u.test(lower(index - 1)) || be?.relation !== 'cop' || be.head !== noun) return [];
    const { head = -1, relation = 'root' } = words[noun] ?? {};
    return [
      { index, head, relation, upos: 'VERB' },
      { index: noun, head: index, relation: 'obj' },
      { index: index - 2, head: index, relation: 'aux' },
      ...children(noun)
        .filter(
          (place) => place !== index && place !== index - 2 && ofPredicate.test(words[place]?.relation ?? ''),
        )
        .map((place) => ({ index: place, head: index })),
    ];
  });
