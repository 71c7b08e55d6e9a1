import { lemmatize } from '../inflection/lemmatize.js';
import { weekday } from '../lexicons/calendar.js';
import { nounClassOf } from '../lexicons/noun-classes.js';
import type { RepairRule, RepairSentence } from './repair.js';

/**
 * `Anna Karlsen on Thursday told …`, `The ministry on Monday closed …`: a day between a subject and its verb says when
 * something is done, not which subject does it; and what stands before it is the subject. Only of those who act: `the
 * meeting on Thursday lasted …` is that of the day.
 */
export const dayBehindSubject: RepairRule = (sentence) =>
  sentence.words.flatMap((day, index) => {
    const { words, child, reach, lower } = sentence;
    const subject = words[day.head];
    const verb = subject?.head ?? -1;
    if (day.relation !== 'nmod' || !/^nsubj(?::pass)?$/.test(subject?.relation ?? '')) return [];
    if (!weekday.test(lower(index))) return [];
    const isBetween = day.head < index && index < verb && words[verb]?.upos === 'VERB';
    // `on Thursday (Nov 30)`: what explains the day goes with it.
    const isLast = reach(day.head).last === reach(index).last && lower(child(index, 'case')) === 'on';
    return isBetween && isLast && acts(sentence, day.head)
      ? [{ index: day.head }, { index, head: verb, relation: 'obl' }]
      : [];
  });

/** Groups of people for an hour: what they do on a day and which of them it is cannot be told apart. */
const gatherings = /^(?:conference|convention|gathering|meeting|rally|reunion|session|summit)$/;

function acts({ words, lower }: RepairSentence, index: number): boolean {
  const { upos, xpos = 'NN' } = words[index] ?? {};
  const lemma = lemmatize(lower(index), 'NOUN', xpos);
  const kind = nounClassOf(lemma);
  return upos === 'PROPN' || kind === 'person' || (kind === 'group' && !gatherings.test(lemma));
}
