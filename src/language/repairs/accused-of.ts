import { lemmatize } from '../inflection/lemmatize.js';
import type { RepairRule } from './repair.js';

/** Verbs that say of whom, and with `of` what: `accused the mayor of lying`, `robbed the farmers of their land`. */
const verbsWithOf = new Set(
  'absolve accuse acquit assure convict convince cure deprive inform notify remind rob strip suspect warn'.split(
    ' ',
  ),
);

/**
 * `accused the Democrats of being blind`: what they are accused of belongs to the verb. The parser hangs it on the object,
 * as if it told which Democrats.
 */
export const accusedOf: RepairRule = ({ words, child, lower }) =>
  words.flatMap((content, index) => {
    const object = words[content.head];
    const verb = object?.head ?? -1;
    const isHung = content.relation === 'nmod' || content.relation === 'acl';
    if (!isHung || object?.relation !== 'obj' || words[verb]?.upos !== 'VERB') return [];
    if (!verbsWithOf.has(lemmatize(lower(verb), 'VERB', words[verb]?.xpos ?? 'VB'))) return [];
    const mark = child(index, 'case', 'mark');
    // `accused members of the party of fraud`: the first `of` is the noun's.
    const isNouns = content.relation === 'nmod' && isMember(lower(content.head));
    if (mark < 0 || lower(mark) !== 'of' || isNouns) return [];
    return [{ index, head: verb, relation: content.relation === 'acl' ? 'advcl' : 'obl' }];
  });

/** `members of the council`, `thousands of people`: nouns with an `of` of their own. */
function isMember(noun: string): boolean {
  return /^(?:chiefs?|dozens|employees|group|groups|head|heads|hundreds|inhabitants|leaders?|maker|makers|managers?|members?|millions|number|officials|owners?|people|presidents?|residents|scores|supporters|thousands)$/.test(
    noun,
  );
}
