import { lemmatize } from '../inflection/lemmatize.js';
import { pastOf } from '../inflection/verbs.js';
import { verbs } from '../lexicons/verbs.js';
import { isPlainStatement, isPlural } from './plain-statement.js';
import type { RepairRule, RepairSentence } from './repair.js';

/** What makes a verb something else than the finite verb of a plain statement. */
const otherForms = /^(?:aux|aux:pass|cop|mark|expl|csubj|csubj:pass)$/;

/**
 * `Others point to a ruling`, `The talks only deepened the rift`: the verb of a sentence with its subject in front and no
 * auxiliary, tagged as a bare form, a participle or a noun. It can only be a tense.
 */
export const tenseOfRoot: RepairRule = (sentence) => {
  const { words, children, child, lower } = sentence;
  const root = words.findIndex(({ head }) => head < 0);
  const { upos, xpos = '', text } = words[root] ?? {};
  if (upos !== 'VERB' || !/^(?:VB|VBN|NN|NNS|JJ)$/.test(xpos) || !isPlainStatement(sentence)) return [];
  // `Passengers Lowered From Cable Car` is a headline.
  if (text !== lower(root)) return [];
  const subject = child(root, 'nsubj');
  if (
    subject < 0 ||
    subject > root ||
    children(root).some((one) => otherForms.test(words[one]?.relation ?? ''))
  )
    return [];
  if (words.slice(subject, root).some((_, offset) => helps(sentence, subject + offset))) return [];
  const tense = tenseOf(sentence, root, subject);
  if (tense === null || words.some((_, index) => isTorn(sentence, index))) return [];
  const joined = children(root).filter((one) => isJoinedAlike(sentence, root, one));
  return [root, ...joined].map((index) => ({ index, xpos: tense }));
};

/** `please` of a request, or a modal cut off from its verb: `They can, by saving, live on it`. */
function helps({ words, lower }: RepairSentence, index: number): boolean {
  const { xpos = '', head = -1 } = words[index] ?? {};
  return lower(index) === 'please' || (xpos === 'MD' && !/^acl/.test(words[head]?.relation ?? ''));
}

/** A relative clause with a tense but no subject, or a part joined to one behind it: the sentence was taken apart wrongly. */
function isTorn({ words, children }: RepairSentence, index: number): boolean {
  const { relation, head = -1 } = words[index] ?? {};
  if (relation !== 'acl:relcl') return relation === 'conj' && index < head;
  const below = children(index).map((one) => words[one]);
  const hasTense = [words[index], ...below].some((word) => /^(?:VB[DZP]|MD)$/.test(word?.xpos ?? ''));
  return hasTense && !below.some((word) => /^(?:[nc]subj|expl)/.test(word?.relation ?? ''));
}

/** `The crowds gathered and called for help`: a second verb in the same form with no subject or auxiliary of its own. */
function isJoinedAlike({ words, child }: RepairSentence, verb: number, index: number): boolean {
  const { relation = '', upos, xpos } = words[index] ?? {};
  return (
    relation === 'conj' &&
    upos === 'VERB' &&
    xpos === words[verb]?.xpos &&
    child(index, 'nsubj', 'nsubj:pass', 'aux', 'aux:pass', 'mark') < 0
  );
}

/** The tag that the form has as a tense and that agrees with the subject; null where it has none. */
function tenseOf(sentence: RepairSentence, verb: number, subject: number): 'VBD' | 'VBP' | null {
  const form = sentence.lower(verb);
  const isPast = pastOf(lemmatize(form, 'VERB', 'VBD')) === form;
  if (isPast && !verbs.has(form)) return 'VBD';
  if (!verbs.has(form)) return null;
  if (isPlural(sentence, subject)) return 'VBP';
  // `Turner beat 300 painters`
  return pastOf(form) === form && /^(?:NOUN|PROPN)$/.test(sentence.words[subject]?.upos ?? '') ? 'VBD' : null;
}
