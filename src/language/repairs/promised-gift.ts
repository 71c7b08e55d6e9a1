import { lemmatize } from '../inflection/lemmatize.js';
import type { RepairRule } from './repair.js';

/** Verbs that take whom something goes to, and what it is, both bare. */
const givingVerbs = new Set(
  'award bring deny give grant guarantee hand lend offer owe pay promise sell send show teach'.split(' '),
);

/**
 * `promised the island full independence`: no noun stands in one word with another across an adjective. The first is whom
 * something is given, the second what.
 */
export const promisedGift: RepairRule = ({ words, children, child, lower }) =>
  words.flatMap((noun, index) => {
    const gift = words[noun.head];
    const verb = gift?.head ?? -1;
    if (noun.relation !== 'compound' || gift?.relation !== 'obj' || words[verb]?.upos !== 'VERB') return [];
    if (
      !givingVerbs.has(lemmatize(lower(verb), 'VERB', words[verb]?.xpos ?? 'VB')) ||
      child(verb, 'iobj') >= 0
    )
      return [];
    const isAcross = words[index + 1]?.relation === 'amod' && words[index + 1]?.head === noun.head;
    const article = children(noun.head)
      .concat(children(index))
      .find((one) => lower(one) === 'the');
    if (!isAcross || article === undefined || article > index) return [];
    return [
      { index, head: verb, relation: 'iobj' },
      { index: article, head: index },
    ];
  });
