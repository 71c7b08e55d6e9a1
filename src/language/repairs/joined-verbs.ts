import { lemmatize } from '../inflection/lemmatize.js';
import { verbs } from '../lexicons/verbs.js';
import type { RepairRule, RepairSentence } from './repair.js';

/** What stands below verbs and not below nouns. */
const verbal = /^(?:obj|iobj|obl|obl:unmarked|xcomp|ccomp|advcl|compound:prt)$/;

/**
 * `The bus carries 3,000 books and stops at nine villages`: `stops` right behind `and`, tagged as a plural noun and joined
 * to the object, though the finer tag is a verb's, or an oblique or object of its own or an article follows: it is a second verb. Only where
 * the first verb is in the third person too.
 */
export const joinedVerbs: RepairRule = (sentence) =>
  sentence.words.flatMap((word, index) => {
    const { words, children, lower } = sentence;
    if (
      !/^(?:NNS|VBZ)$/.test(word.xpos) ||
      word.relation !== 'conj' ||
      !/^(?:and|but|or)$/.test(lower(index - 1))
    )
      return [];
    const verb = verbAbove(sentence, index);
    if (words[verb]?.xpos !== 'VBZ') return [];
    const lemma = lemmatize(lower(index), 'VERB', 'VBZ');
    if (!verbs.has(lemma) || lemma === lower(index)) return [];
    const object = objectBehind(sentence, index, verb);
    const below = children(index).filter((child) => child > index);
    const isVerbal =
      object >= 0 || word.xpos === 'VBZ' || below.some((child) => verbal.test(words[child]?.relation ?? ''));
    if (verb === word.head || !isVerbal || below.some((child) => words[child]?.relation === 'conj'))
      return [];
    return [
      { index, upos: 'VERB', xpos: 'VBZ', head: verb, relation: 'conj' },
      ...(object >= 0 ? [{ index: object, head: index, relation: 'obj' }] : []),
    ];
  });

/** `plans a third`: no article or owner stands right behind a plural noun, so it opens the object of a verb; -1 where none does. */
function objectBehind({ words, reach, lower }: RepairSentence, index: number, verb: number): number {
  if (!/^(?:an?|the|its|his|her|their)$/.test(lower(index + 1))) return -1;
  const object = words[index + 1]?.head ?? -1;
  const isBeside = object > index && reach(object).first === index + 1;
  const { head, relation } = words[object] ?? { head: -1, relation: '' };
  return isBeside &&
    (head === index || head === verb) &&
    /^(?:obj|obl:unmarked|nmod:unmarked|appos|dep)$/.test(relation)
    ? object
    : -1;
}

/** The verb whose object or oblique a joined noun is, through the nouns it is joined to. */
function verbAbove({ words }: RepairSentence, index: number): number {
  let above = words[index]?.head ?? -1;
  while (above >= 0 && /^(?:NOUN|PROPN|NUM)$/.test(words[above]?.upos ?? ''))
    above = words[above]?.head ?? -1;
  return above;
}
