import { lemmatize } from '../inflection/lemmatize.js';
import { thirdPersonOf } from '../inflection/verbs.js';
import { verbs } from '../lexicons/verbs.js';
import { isPlainStatement, isPlural } from './plain-statement.js';
import type { Change, RepairRule, RepairSentence } from './repair.js';

/** What a root does not have that is a verb without an auxiliary. */
const ofOthers = ['case', 'cop', 'cc', 'aux', 'aux:pass', 'mark', 'expl', 'conj'];
/** What may hang on a noun from the left. */
const beforeNoun = /^(?:det|det:predet|amod|nummod|nmod|nmod:poss|nmod:desc|compound|acl|appos|flat)$/;

/** What goes with one alone, so that no plural is the head behind it: `a school features`. */
const singular = /^(?:an?|each|every|this|that|another|one)$/;

/**
 * `The group plans to turn the shop into a nursery`, `Its mirrors glitter in the sun`: the root of a statement is tagged
 * as a noun, though as a verb it agrees with the noun right before it and as a noun it fits ill behind that one.
 */
export const nounForVerb: RepairRule = (sentence) => {
  const { words, children, child, reach, lower } = sentence;
  const root = words.findIndex(({ head }) => head < 0);
  const { upos, xpos = '', text = '' } = words[root] ?? {};
  if (
    upos !== 'NOUN' ||
    !/^(?:NNS?|VB[PZ])$/.test(xpos) ||
    text !== lower(root) ||
    child(root, ...ofOthers) >= 0
  )
    return [];
  const subject = isPlainStatement(sentence) ? subjectOf(sentence, root) : -1;
  const tag = subject < 0 ? null : tagOf(sentence, root, subject);
  if (tag === null) return [];
  return [
    { index: root, upos: 'VERB', xpos: tag },
    { index: subject, relation: 'nsubj' },
    ...children(root)
      .filter(
        (one) =>
          one < root &&
          one !== subject &&
          beforeNoun.test(words[one]?.relation ?? '') &&
          lower(reach(one).last + 1) !== ',',
      )
      .map((index) => ({ index, head: subject })),
    ...children(root)
      .filter((one) => one > root)
      .flatMap((index) => behindVerb(sentence, index)),
  ];
};

/** What hangs on a noun from the right, as it hangs on a verb. */
function behindVerb({ words, child }: RepairSentence, index: number): readonly Change[] {
  const { relation = '', xpos } = words[index] ?? {};
  if (/^nmod(?::unmarked)?$/.test(relation)) return [{ index, relation: relation.replace('nmod', 'obl') }];
  if (relation !== 'acl' || child(index, 'mark') < 0) return [];
  // `wonders whether the bank closed`
  if (child(index, 'nsubj', 'nsubj:pass') >= 0) return [{ index, relation: 'ccomp' }];
  return xpos === 'VB' ? [{ index, relation: 'xcomp' }] : [];
}

/** The noun that ends right before the root, a name beside it (`the group Clean Bay plans`) and adverbs left out; -1 where there is none. */
function subjectOf({ words, children, child }: RepairSentence, root: number): number {
  const subject = children(root).findLast(
    (one) => one < root && /^(?:compound|nsubj)$/.test(words[one]?.relation ?? ''),
  );
  if (subject === undefined || !/^(?:NOUN|PROPN|SYM)$/.test(words[subject]?.upos ?? '')) return -1;
  if (child(subject, 'case') >= 0) return -1;
  if (words[subject]?.relation === 'nsubj') return subject;
  const isBeside = words
    .slice(subject + 1, root)
    .every(({ upos, text }) => upos === 'ADV' || /^\p{Lu}/u.test(text));
  return isBeside ? subject : -1;
}

/** The tag of the root as a verb that agrees; null where the two may be one phrase: `school buses`, `the film reviews`. */
function tagOf(sentence: RepairSentence, root: number, subject: number): 'VBZ' | 'VBP' | null {
  const { words, children, lower } = sentence;
  const form = lower(root);
  const isMany = isPlural(sentence, subject);
  const { xpos = '' } = words[root] ?? {};
  if (/^(?:NN|VBP)$/.test(xpos)) return isMany && verbs.has(form) ? 'VBP' : null;
  const lemma = lemmatize(form, 'VERB', 'VBZ');
  if (isMany || !verbs.has(lemma) || thirdPersonOf(lemma) !== form) return null;
  if (words[subject]?.relation === 'nsubj' || xpos === 'VBZ') return 'VBZ';
  const infinitive = words[root + 2];
  const isInfinitive = lower(root + 1) === 'to' && infinitive?.xpos === 'VB' && infinitive.head === root;
  if (!isInfinitive && words[root + 1]?.xpos !== 'IN') return null;
  const parts = [...children(root), ...children(subject)].filter((one) => one < root);
  if (
    parts.some(
      (one) =>
        !/^(?:DT|CD|JJ|NNP?|IN|HYPH|,)$/.test(words[one]?.xpos ?? '') || /^(?:few|many)$/.test(lower(one)),
    )
  )
    return null;
  return parts.some((one) => (isInfinitive ? /^(?:the|an?)$/ : singular).test(lower(one))) ? 'VBZ' : null;
}
