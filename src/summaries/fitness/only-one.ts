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

/** What an article tells of a matter. */
interface Telling {
  /** The noun that tells of it first. */
  readonly first: Token;
  /** The first noun that tells of another one, or of several; null where none does. */
  readonly other: Token | null;
}

/** What an article tells of each such matter, by lemma, outside quotation marks. */
const tellingsOf = oncePer((knowledge: Knowledge): ReadonlyMap<string, Telling> => {
  const found = new Map<string, Telling>();
  for (const token of knowledge.analysis.tokens) {
    if (token.upos !== 'NOUN' || !matters.has(token.lemma) || knowledge.quoted.has(token.index)) continue;
    const told = found.get(token.lemma);
    const isOne = token.xpos === 'NN' && says(knowledge, token) === (told === undefined);
    if (told === undefined) found.set(token.lemma, { first: token, other: isOne ? null : token });
    else if (told.other === null && !isOne) found.set(token.lemma, { ...told, other: token });
  }
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
  const told = tellingsOf(knowledge).get(token.lemma);
  const isBefore = (one: Token) => one.index < sentence.first;
  if (told === undefined || !isBefore(told.first)) return null;
  return told.other !== null && isBefore(told.other) ? null : told.first;
}

/** Whether a noun tells of something new: it is no bare `the bill`. */
function says({ tree }: Knowledge, noun: Token): boolean {
  const children = tree.children(noun.index);
  const determiner = children.find(({ relation }) => relation === 'det');
  if (determiner === undefined || !definite.test(determiner.text)) return true;
  return children.some(({ relation }) => ['amod', 'compound', 'nmod', 'acl', 'acl:relcl'].includes(relation));
}
