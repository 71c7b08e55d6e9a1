import type { RepairRule } from './repair.js';

/**
 * `Visiting US Secretary of State Anna Karlsen told leaders …`: a participle that opens the sentence before a title and a
 * name, with no comma before the verb, modifies the name, which is the subject: nobody visits her. The parser makes the name
 * the participle's object and leaves the verb without a subject.
 */
export const leadingParticiple: RepairRule = ({ words, children, child, reach, lower }) => {
  const participle = words[0];
  const verb = participle?.head ?? -1;
  if (participle?.xpos !== 'VBG' || participle.relation !== 'advcl' || words[verb]?.upos !== 'VERB')
    return [];
  if (child(verb, 'nsubj', 'nsubj:pass', 'csubj') >= 0) return [];
  const objects = children(0).filter((index) =>
    /^(?:obj|iobj|xcomp|nsubj)$/.test(words[index]?.relation ?? ''),
  );
  const [first] = objects;
  const last = objects.at(-1);
  if (first === undefined || last === undefined || objects.length !== children(0).length) return [];
  // Auxiliaries and adverbs may stand before the verb, nothing else.
  const between = words.slice(reach(last).last + 1, verb);
  const isRun = between.every(({ upos, text }) => /^(?:AUX|ADV|PART)$/.test(upos) && text !== ',');
  // `Visiting the museum costs …`: an article shows a real object.
  const isBare = reach(first).first === 1 && !/^(?:DET|PRON|NUM)$/.test(words[1]?.upos ?? '');
  const named = words.slice(1, verb).some(({ upos }) => upos === 'PROPN');
  if (!isRun || !isBare || !named || lower(verb - 1) === ',') return [];
  const passive = child(verb, 'aux:pass') >= 0;
  return [
    { index: 0, upos: 'VERB', head: first, relation: 'amod' },
    { index: first, head: verb, relation: passive ? 'nsubj:pass' : 'nsubj' },
    // A name that the parser took for a second object belongs to its title.
    ...objects.slice(1).map((index) => ({ index, head: first, relation: 'appos' })),
  ];
};
