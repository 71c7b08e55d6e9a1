import { lemmatize } from '../inflection/lemmatize.js';
import { verbs } from '../lexicons/verbs.js';
import type { Change, RepairRule, RepairSentence } from './repair.js';

/**
 * `Should the fighting resume, aid will stop.`, `Had the guard locked the gate, the thieves would have failed.`: an
 * auxiliary before its subject at the start, a comma, and a whole clause behind it: the first part is a condition. The
 * parser reads it as the main clause, and what did not happen would be told as a fact.
 */
export const invertedConditional: RepairRule = (sentence) => {
  const { words, children, lower } = sentence;
  const opener = lower(0);
  if (lower(words.length - 1) === '?') return [];
  if (!/^(?:should|had|were)$/.test(opener)) return trailingCondition(sentence);
  const comma = words.findIndex(({ text }) => text === ',');
  const main = mainVerb(sentence, comma);
  const verb = comma < 3 ? -1 : conditionVerb(sentence, opener, comma);
  if (main < 0 || verb < 0 || verb === main) return [];
  if (words[verb]?.relation === 'advcl' && words[verb]?.head === main && children(verb).includes(0))
    return [];
  const subject = subjectOf(sentence, verb);
  if (subject < 0) return [];
  const changes: Change[] = [
    { index: main, head: -1, relation: 'root' },
    {
      index: verb,
      head: main,
      relation: 'advcl',
      ...(words[verb]?.upos === 'NOUN'
        ? { upos: 'VERB' as const, xpos: opener === 'had' ? 'VBN' : 'VB' }
        : {}),
    },
    { index: subject, head: verb, relation: 'nsubj' },
    { index: 0, upos: 'AUX', xpos: opener === 'should' ? 'MD' : 'VBD', head: verb, relation: 'aux' },
  ];
  // What hung across the comma, or on a subject that was none, is hung on the verb of its own side.
  for (const [index, { head, relation }] of words.entries()) {
    if (changes.some((change) => change.index === index)) continue;
    const side = index < comma ? 0 : 1;
    const crosses = head >= 0 && side !== (head < comma ? 0 : 1);
    if (index === comma) changes.push({ index, head: main, relation: 'punct' });
    else if (crosses || head < 0) {
      const isSubject = /^nsubj/.test(relation) && side === 1;
      changes.push({
        index,
        head: side === 0 ? verb : main,
        relation: relation === 'root' ? 'parataxis' : isSubject ? 'nsubj' : relation,
      });
    } else if (side === 0 && head === verb && index > 0 && index < subject) {
      changes.push({ index, head: subject, relation });
    }
  }
  // `the fighting resume`: what the parser took for the noun of a compound is the subject now, with its article.
  for (const index of children(verb)) {
    const isPart = /^(?:det|amod|nmod:poss|nummod)$/.test(words[index]?.relation ?? '') && index < subject;
    if (isPart && !changes.some((change) => change.index === index)) changes.push({ index, head: subject });
  }
  return changes;
};

/** The finite verb behind the comma: the root there, or what is joined to a root before it. */
function mainVerb({ words, children }: RepairSentence, comma: number): number {
  return words.findIndex(
    ({ upos, head, relation }, index) =>
      index > comma &&
      comma > 0 &&
      /^(?:VERB|ADJ|NOUN|AUX)$/.test(upos) &&
      (head < 0 || (head < comma && /^(?:parataxis|conj|ccomp|advcl|root|acl)$/.test(relation))) &&
      children(index).some((child) => /^nsubj/.test(words[child]?.relation ?? '')) &&
      children(index).some((child) => /^(?:aux|cop)/.test(words[child]?.relation ?? '')),
  );
}

/** The verb of the condition: `resume`, `locked`, `break`. */
function conditionVerb({ words, lower }: RepairSentence, opener: string, comma: number): number {
  const place = words.findIndex(
    ({ upos, xpos }, index) =>
      index > 1 && index < comma && upos === 'VERB' && (opener === 'had' ? /^VB[ND]$/ : /^VBP?$/).test(xpos),
  );
  if (place >= 0) return place;
  // `the fighting resume`: a bare verb taken for a noun right before the comma.
  const last = comma - 1;
  const isBareVerb = opener === 'should' && verbs.has(lower(last)) && words[last]?.xpos === 'NN';
  return isBareVerb && last > 1 && lemmatize(lower(last), 'VERB', 'VB') === lower(last) ? last : -1;
}

/** The head of the phrase between the auxiliary and the verb. */
function subjectOf({ words, child }: RepairSentence, verb: number): number {
  const own = child(verb, 'nsubj', 'nsubj:pass');
  if (own > 0 && own < verb) return own;
  for (let index = verb - 1; index > 0; index -= 1) {
    const { upos = 'X', relation = '' } = words[index] ?? {};
    if (upos === 'PART' || upos === 'ADV') continue;
    if (/^(?:NOUN|PROPN|PRON)$/.test(upos) || (upos === 'VERB' && relation === 'compound')) return index;
    return -1;
  }
  return -1;
}

/** `The minister would resign should the vote fail.`: an auxiliary before its subject, right behind another clause. */
function trailingCondition({ words, child, reach, lower }: RepairSentence): readonly Change[] {
  return words.flatMap(({ relation, head }, verb) => {
    if (head < 0 || !/^(?:ccomp|parataxis|conj|acl:relcl)$/.test(relation)) return [];
    const auxiliary = child(verb, 'aux');
    const subject = child(verb, 'nsubj', 'nsubj:pass');
    const isInverted =
      head < auxiliary &&
      auxiliary < subject &&
      subject < verb &&
      reach(verb).first === auxiliary &&
      lower(auxiliary) === 'should' &&
      /^(?:WRB|WP|WDT)$/.test(words[auxiliary - 1]?.xpos ?? '') === false;
    return isInverted ? [{ index: verb, relation: 'advcl' }] : [];
  });
}
