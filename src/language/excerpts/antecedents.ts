import type { Token, TokenRange } from '../../model/analysis.js';
import { nounClassOf } from '../lexicons/noun-classes.js';
import { timeNouns } from '../lexicons/pointing-words.js';
import type { ThirdPerson } from '../pronouns.js';
import { isNamedBefore, type Knowledge } from './knowledge.js';

/** Whether the excerpt has named, before a pronoun, what it means, or where that is not certain, what it can mean. */
export function hasAntecedent(
  knowledge: Knowledge,
  pronoun: Token,
  kind: ThirdPerson,
  range: TokenRange,
): boolean {
  const mention = knowledge.mentionOf.get(pronoun.index);
  if (mention !== undefined) return isNamedBefore(knowledge, mention, range);
  const before = knowledge.analysis.tokens.slice(range.first, pronoun.index);
  const { sentenceOf } = knowledge.tree;
  const isOfMind = isThought(knowledge, pronoun);
  const mayThink = ({ index, relation }: Token) =>
    !isOfMind || relation.startsWith('nsubj') || sentenceOf(index) === sentenceOf(pronoun.index);
  // `Dubbed “Gucci Grace”, she …`: what somebody is called is not named by it.
  const isSaid = ({ index }: Token) => knowledge.quoted.has(index) && !knowledge.quoted.has(pronoun.index);
  return before.some((token) => isNamedAs(knowledge, token, kind) && !isSaid(token) && mayThink(token));
}

/** `their conclusion`: another sentence names who thought or said it as one who does something, not beside another. */
function isThought({ tree }: Knowledge, pronoun: Token): boolean {
  const owned = pronoun.relation === 'nmod:poss' ? tree.parent(pronoun.index) : null;
  const nounClass = owned === null ? null : nounClassOf(owned.lemma);
  return nounClass === 'cognition' || nounClass === 'communication';
}

/** Whether a noun fits a pronoun in number, and a name in kind; gender is left to the reader. */
function isNamedAs(
  { mentionOf, entityOf, times, tree }: Knowledge,
  token: Token,
  kind: ThirdPerson,
): boolean {
  if (token.upos !== 'NOUN' && token.upos !== 'PROPN') return false;
  if (timeNouns.has(token.lemma) || times.has(token.index)) return false;
  // `the actor Mark Rylance`: the words of a name beside its head are nothing by themselves.
  const parent = tree.parent(token.index);
  const isInside =
    parent !== null && mentionOf.has(parent.index) && /^(?:flat|appos|compound)/u.test(token.relation);
  if (token.upos === 'PROPN' && !mentionOf.has(token.index) && (isInside || token.relation === 'flat'))
    return false;
  const entity = entityOf.get(mentionOf.get(token.index)?.entity ?? '');
  const isPlural = token.xpos === 'NNS' || token.xpos === 'NNPS' || entity?.number === 'plural';
  if (kind === 'they') return isPlural || entity?.type === 'organization' || token.lemma === 'people';
  if (isPlural) return false;
  const isPerson = entity === undefined ? nounClassOf(token.lemma) === 'person' : entity.type === 'person';
  return (kind !== 'it') === isPerson;
}
