import type { RepairRule } from './repair.js';

/** What is done to those who are given back, as it stands behind them: nobody captures in exchange. */
const taken =
  /^(?:taken|captured|seized|held|detained|arrested|jailed|imprisoned|kidnapped|abducted|stolen|looted|confiscated|impounded)$/;

/** Forms of verbs that say that something is given, or given back. */
const giving =
  /^(?:fre(?:e|es|ed|eing)|releas(?:e|es|ed|ing)|return(?:s|ed|ing)?|hand(?:s|ed|ing)?|giv(?:e|es|en|ing)|gave|surrender(?:s|ed|ing)?|swap(?:s|ped|ping)?|trad(?:e|es|ed|ing)|exchang(?:e|es|ed|ing))$/;

/** Relations by which a noun belongs to a noun before it, or to its verb. */
const downward = /^(?:nmod|obj|nsubj:pass|conj)$/;

/**
 * `freed hostages taken during an attack in exchange for prisoners`: they are freed in exchange, where the parser hangs
 * the phrase on the nearer participle.
 */
export const exchangeOfTaken: RepairRule = ({ words, child, lower }) =>
  words.flatMap((word, index) => {
    const participle = words[word.head];
    if (!/^(?:exchange|return)$/.test(lower(index)) || lower(child(index, 'case')) !== 'in') return [];
    if (participle === undefined || !/^(?:acl|xcomp)$/.test(participle.relation)) return [];
    if (!taken.test(lower(word.head))) return [];
    let above = participle.head;
    while (downward.test(words[above]?.relation ?? '')) above = words[above]?.head ?? -1;
    return giving.test(lower(above)) && words[above]?.upos === 'VERB' ? [{ index, head: above }] : [];
  });
