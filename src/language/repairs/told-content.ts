import type { RepairRule } from './repair.js';

/** Verbs with somebody as object and what they are told as a clause. */
const telling =
  /^(?:tell|tells|told|telling|assur(?:es?|ed|ing)|inform(?:s|ed|ing)?|warn(?:s|ed|ing)?|remind(?:s|ed|ing)?|convinc(?:es?|ed|ing)|persuad(?:es?|ed|ing)|notif(?:y|ies|ied|ying)|reassur(?:es?|ed|ing))$/;

/**
 * `told Israeli leaders that the truce should go on`: what is told, not what the leaders are. The parser makes the clause a
 * relative one of its hearer, though it has a subject of its own. After `tell` alone `that` may stand for the hearer: `told the
 * man that she had met`.
 */
export const toldContent: RepairRule = ({ words, children, child, reach, lower }) =>
  words.flatMap((word, index) => {
    const hearer = words[word.head];
    if (!/^(?:acl|acl:relcl)$/.test(word.relation) || !/^(?:obj|iobj)$/.test(hearer?.relation ?? ''))
      return [];
    const verb = hearer?.head ?? -1;
    if (!telling.test(lower(verb)) || child(verb, 'ccomp', 'xcomp') >= 0) return [];
    const { first } = reach(index);
    const mark = children(index).find((one) => lower(one) === 'that');
    const subject = child(index, 'nsubj', 'nsubj:pass');
    const isWhole =
      mark === first &&
      (words[mark]?.relation === 'mark' || words[mark]?.xpos === 'IN' || !/^t[eo]l/.test(lower(verb))) &&
      subject > mark &&
      first === reach(word.head).last - (reach(index).last - first);
    return isWhole
      ? [
          { index, head: verb, relation: 'ccomp' },
          { index: mark, upos: 'SCONJ', xpos: 'IN', relation: 'mark' },
        ]
      : [];
  });
