import type { RepairRule } from './repair.js';

/** Verbs whose object goes behind a long phrase: `sold to a group of investors its oldest factory`. */
const heavyShiftVerbs =
  /^(?:announc|brought|bring|buil[dt]|discover|discuss|found|find|gave|give|giving|grant|handed|hand|issu|left|leav|offer|open|plac|present|publish|put|raise|raising|raised|reveal|sent|send|set|show|sold|sell|submit|took|tak|unveil|won|win)/;

/**
 * `The firm sold to a group of local investors its oldest factory`: a phrase with an article or owner right behind an
 * oblique of a verb without object, no comma between, is the verb's object. The parser hangs it on the noun before as an
 * apposition.
 */
export const objectAfterOblique: RepairRule = ({ words, children, child, reach, lower }) =>
  words.flatMap((word, index) => {
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
