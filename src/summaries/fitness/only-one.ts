import { oncePer } from '../../base/once.js';
import type { Sentence, Token } from '../../model/analysis.js';
import type { Knowledge } from '../knowledge.js';

/** What news tells of with `a` and then calls by the bare noun: papers, plans and what is done by them. */
const matters = new Set(
  'agreement ban bill campaign census deal decision exhibition festival law plan poll programme program project proposal scheme strike study survey trial'.split(
    ' ',
  ),
);
const definite = /^(?:the|this|that)$/iu;

/** The nouns for such matters, in the order of the text, by lemma. */
const mattersOf = oncePer(({ analysis, quoted }: Knowledge): ReadonlyMap<string, readonly Token[]> => {
  const found = new Map<string, Token[]>();
  for (const token of analysis.tokens)
    if (token.upos === 'NOUN' && matters.has(token.lemma) && !quoted.has(token.index))
      found.set(token.lemma, [...(found.get(token.lemma) ?? []), token]);
  return found;
});

/** The key of what a noun tells of first, with the keys of `Continuity.needs`; null for other nouns. */
export function introductionKey({ lemma, index }: Token): string | null {
  return matters.has(lemma) ? `only:${index}` : null;
}

/**
 * The noun that `the bill` takes up: the only one in the article before it that says of a bill which one, in a sentence of
 * its own. Null where the article has told of two, or of several, or of none.
 */
export function onlyOneOf(knowledge: Knowledge, sentence: Sentence, token: Token): Token | null {
  if (!matters.has(token.lemma) || token.xpos !== 'NN') return null;
  const earlier = (mattersOf(knowledge).get(token.lemma) ?? []).filter(({ index }) => index < sentence.first);
  const [first, ...others] = earlier;
  if (first === undefined || earlier.some(({ xpos }) => xpos !== 'NN')) return null;
  if (!says(knowledge, first) || others.some((other) => says(knowledge, other))) return null;
  return first;
}

/** Whether a noun tells of something new: it is no bare `the bill`. */
function says({ tree }: Knowledge, noun: Token): boolean {
  const children = tree.children(noun.index);
  const determiner = children.find(({ relation }) => relation === 'det');
  if (determiner === undefined || !definite.test(determiner.text)) return true;
  return children.some(({ relation }) => ['amod', 'compound', 'nmod', 'acl', 'acl:relcl'].includes(relation));
}
