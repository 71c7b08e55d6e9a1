import { type Change, childrenOf, type Repair, wordsOf } from './change.js';

/** `Antony Blinken on Thursday told …`: a day between a name and its verb says when, not which Antony Blinken. */
export const repairDayBehindSubject: Repair = (reading) => {
  const changes = new Map<number, Change>();
  for (const day of wordsOf(reading)) {
    const name = reading.tokens[day.head];
    if (name === undefined || day.relation !== 'nmod' || name.upos !== 'PROPN' || day.index < name.index)
      continue;
    if (!/^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/.test(day.text)) continue;
    const verb = reading.tokens[name.head];
    const [preposition] = childrenOf(reading, day.index, 'case');
    if (
      name.relation === 'nsubj' &&
      verb?.upos === 'VERB' &&
      verb.index > day.index &&
      preposition?.lemma === 'on'
    )
      changes.set(day.index, { head: verb.index, relation: 'obl' });
  }
  return changes;
};
