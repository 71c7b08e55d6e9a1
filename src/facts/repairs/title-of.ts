import { type Change, childrenOf, type Repair, wordsOf } from './change.js';

/**
 * `US Secretary of State Antony Blinken on Thursday told …`: the name is the head, not what the office is of; a day
 * behind it belongs to the verb.
 */
export const repairTitleOf: Repair = (reading) => {
  const changes = new Map<number, Change>();
  for (const title of wordsOf(reading)) {
    const of = reading.tokens[title.index + 1];
    const office = reading.tokens[title.index + 2];
    const name = reading.tokens[title.index + 3];
    if (!/^(?:Secretary|Minister|Director|Commissioner)$/.test(title.text) || of?.text !== 'of') continue;
    if (office?.xpos !== 'NNP' || name?.xpos !== 'NNP') continue;
    if (of.head !== name.index && of.head !== office.index) continue;
    if (name.head !== title.index || office.head !== name.index) continue;
    changes.set(name.index, { head: title.head, relation: title.relation });
    changes.set(title.index, { head: name.index, relation: 'nmod:desc' });
    changes.set(office.index, { head: title.index, relation: 'nmod' });
    changes.set(of.index, { head: office.index });
    for (const child of childrenOf(reading, title.index, 'appos', 'acl', 'nmod', 'punct'))
      if (child.index > name.index) changes.set(child.index, { head: name.index });
  }
  return changes;
};
