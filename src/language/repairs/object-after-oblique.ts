import type { Change, RepairRule, RepairSentence } from './repair.js';

/** Verbs whose object goes behind a long phrase: `sold to a group of investors its oldest factory`. */
const heavyShiftVerbs =
  /^(?:announc|brought|bring|buil[dt]|discover|discuss|found|find|gave|give|giving|grant|handed|hand|issu|left|leav|offer|open|plac|present|publish|put|raise|raising|raised|reveal|sent|send|set|show|sold|sell|submit|took|tak|unveil|won|win)/;

/**
 * `The firm sold to a group of local investors its oldest factory`: a phrase with an article or owner right behind an
 * oblique of a verb without object, no comma between, is the verb's object. The parser hangs it on the noun before as an
 * apposition.
 */
export const objectAfterOblique: RepairRule = (sentence) => {
  const { words, children, child, reach, lower } = sentence;
  return words.flatMap((word, index) => {
    if (word.relation === 'obl') return behindName(sentence, index);
    if (!/^(?:appos|nmod|nmod:unmarked|dep|conj)$/.test(word.relation) || word.upos !== 'NOUN') return [];
    if (child(index, 'case', 'cc') >= 0) return [];
    const { first } = reach(index);
    if (!/^(?:an?|the|its|his|her|their)$/.test(lower(first))) return [];
    if (/^(?:[,:;(“"–—-]|and|or|as|than|like)$/.test(lower(first - 1))) return [];
    // Up from the noun it hangs on, to the oblique and its verb.
    let oblique = word.head;
    while (/^(?:nmod|compound|conj|appos|nmod:poss)$/.test(words[oblique]?.relation ?? '')) {
      oblique = words[oblique]?.head ?? -1;
    }
    const phrase = words[oblique];
    const verb = phrase?.head ?? -1;
    if (phrase?.relation !== 'obl' || verb < 0 || verb > oblique || words[verb]?.upos !== 'VERB') return [];
    if (!heavyShiftVerbs.test(lower(verb)) || child(verb, 'obj', 'aux:pass', 'ccomp') >= 0) return [];
    const isBeside = reach(oblique).first === verb + 1 && children(oblique).some((one) => lower(one) !== '');
    return isBeside ? [{ index, head: verb, relation: 'obj' }] : [];
  });
};

/**
 * `raised with Foss a shooting attack`, where the noun is read as an oblique, without a preposition or in one phrase with
 * the name: the name is whom it concerns, the noun is the object.
 */
function behindName({ words, child, lower }: RepairSentence, noun: number): readonly Change[] {
  const verb = words[noun]?.head ?? -1;
  const mark = child(noun, 'case');
  const article = child(noun, 'det');
  if (words[verb]?.upos !== 'VERB' || verb > article || child(verb, 'obj', 'aux:pass', 'ccomp') >= 0)
    return [];
  if (!/^an?$/.test(lower(article)) || !heavyShiftVerbs.test(lower(verb))) return [];
  if (mark < 0) return [{ index: noun, head: verb, relation: 'obj' }];
  const name = words.slice(mark + 1, article);
  if (article < mark || verb > mark || name.length === 0) return [];
  if (!name.every(({ xpos, head }) => xpos === 'NNP' && (head === noun || head > mark))) return [];
  return [
    { index: mark, head: mark + 1 },
    { index: noun, head: verb, relation: 'obj' },
    ...name.map((_, offset): Change => {
      const index = mark + 1 + offset;
      return offset === 0
        ? { index, head: verb, relation: 'obl', upos: 'PROPN' }
        : { index, head: mark + 1, relation: 'flat', upos: 'PROPN' };
    }),
  ];
}
