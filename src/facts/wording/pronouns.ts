import { nounClassOf } from '../../language/lexicons/noun-classes.js';
import { sayingVerbs } from '../../language/lexicons/saying.js';
import { type ThirdPerson, thirdPersonKind } from '../../language/pronouns.js';
import type { Gender, Token } from '../../model/analysis.js';
import type { Phrase } from '../../model/fact.js';
import { isInOpening } from '../reading/opening.js';
import { dependents, hasRelation, type Tree, tokenAt } from '../tree.js';

/** What is named before a phrase in the same sentence, so that pronouns may point at it. */
export type Bound = Pick<Phrase, 'entity' | 'number' | 'type' | 'head'> & {
  /** Ids of further entities named before it. */
  readonly named?: readonly string[];
  /** Tokens printed before it in a question that it answers: a pronoun may take up any noun of them that fits. */
  readonly printed?: ReadonlySet<number>;
};

/** Verbs whose `it` stands for what follows, or for nothing. */
const emptyItVerbs = new Set(['appear', 'happen', 'matter', 'rain', 'seem', 'snow', 'take', 'turn']);

/** What a pronoun can stand for. */
interface Kind {
  readonly isPerson: boolean;
  readonly isPlural: boolean;
  /** Null where nothing tells it. */
  readonly gender: Gender | null;
}

/** Relations of a clause of its own, out of which a pronoun may point at the subject of the clause above. */
const clauseRelations = ['advcl', 'acl', 'ccomp'];
const wants: Readonly<Record<ThirdPerson, (kind: Kind) => boolean>> = {
  it: (kind) => !kind.isPlural && !kind.isPerson,
  they: (kind) => kind.isPlural,
  he: (kind) => !kind.isPlural && kind.isPerson && kind.gender !== 'female',
  she: (kind) => !kind.isPlural && kind.isPerson && kind.gender !== 'male',
};

/**
 * Whether what an unresolved pronoun stands for is printed before it: the subject of a clause above that agrees with it.
 * `They` of `Shops closed before they were searched` may stay, `it` of `The storm destroyed it` may not. So read, 96 of
 * 100 pronouns of GUM (news, lives, textbooks, travel, talks) have what they stand for in their sentence: owners, subjects
 * of adverbial and relative clauses, plural and personal objects; the others do worse and are left out.
 *
 * @param inside the tokens that are printed.
 * @param bound the subject that is printed before them.
 */
export function isExplainedInside(
  tree: Tree,
  token: Token,
  inside: ReadonlySet<number>,
  bound: Bound | null,
): boolean {
  const pronoun = thirdPersonKind(token.text);
  if (pronoun === null) return false;
  const agrees = wants[pronoun];
  if (isAsked(tree, token, bound, agrees) || isOfOpening(tree, token, inside, agrees)) return true;
  return (
    isSurePlace(token) &&
    subjectsAbove(tree, token).some(
      (subject) =>
        (subject === bound?.head && agrees(kindOfBound(tree, bound))) ||
        (inside.has(subject) && agrees(kindOf(tree, tokenAt(tree, subject)))),
    )
  );

  function isSurePlace(pronoun: Token): boolean {
    if (pronoun.xpos === 'PRP$') return true;
    if (hasRelation(pronoun, 'nsubj')) {
      const clause = tokenAt(tree, pronoun.head);
      // `The bank said that it would close`: what a body says it does, it does itself.
      if (hasRelation(clause, 'ccomp')) return isSaidByThem(tree, pronoun, bound);
      return ['advcl', 'acl'].some((relation) => hasRelation(clause, relation));
    }
    const isObject = ['obj', 'iobj', 'obl'].some((relation) => hasRelation(pronoun, relation));
    return isObject && pronoun.lemma !== 'it';
  }
}

/** `Because it lacked room for them`, beside a question that names the office and its workers. */
function isAsked(tree: Tree, token: Token, bound: Bound | null, agrees: (kind: Kind) => boolean): boolean {
  return takesUp(tree, token, bound?.printed ?? [], agrees);
}

/** `A man who lost his dog found it`, where a text begins: nobody was told of before, so it is a noun of these words. */
function isOfOpening(
  tree: Tree,
  token: Token,
  inside: ReadonlySet<number>,
  agrees: (kind: Kind) => boolean,
): boolean {
  const isWeather = emptyItVerbs.has(tree.analysis.tokens[token.head]?.lemma ?? '');
  return !isWeather && isInOpening(tree, token.index) && takesUp(tree, token, inside, agrees);
}

/** Whether a noun among the words before a pronoun agrees with it. */
function takesUp(
  tree: Tree,
  token: Token,
  words: Iterable<number>,
  agrees: (kind: Kind) => boolean,
): boolean {
  return [...words].some((index) => {
    const noun = tokenAt(tree, index);
    const isHead =
      ['NOUN', 'PROPN'].includes(noun.upos) &&
      !['compound', 'flat'].some((relation) => hasRelation(noun, relation));
    // `Bergen pays for it`: who does it to itself is told so.
    const isOwnSubject = hasRelation(noun, 'nsubj') && noun.head === token.head && token.xpos !== 'PRP$';
    const isTime = tree.timeOf.has(index) || nounClassOf(noun.lemma.toLowerCase()) === 'time';
    return isHead && index < token.index && !isTime && !isOwnSubject && agrees(kindOf(tree, noun));
  });
}

/**
 * Whether a pronoun is the subject of what a body or several people say, with none of its number named between: `Two
 * farmers said they would sell`. Of one person the references know more.
 */
function isSaidByThem(tree: Tree, pronoun: Token, bound: Bound | null): boolean {
  const kind = thirdPersonKind(pronoun.text);
  if (bound === null || (kind !== 'it' && kind !== 'they')) return false;
  const isBody = bound.entity != null && ['organization', 'place', 'group'].includes(bound.type);
  if (!(kind === 'it' ? isBody : bound.number === 'plural')) return false;
  const verb = tokenAt(tree, tokenAt(tree, pronoun.head).head);
  const isSaid =
    sayingVerbs.has(verb.lemma) &&
    dependents(tree, verb.index, 'nsubj').some((subject) => subject.index === bound.head);
  const between = tree.analysis.tokens.slice(bound.head + 1, pronoun.index);
  return isSaid && (kind === 'it' || !between.some(({ xpos }) => ['NNS', 'NNPS'].includes(xpos)));
}

/** `there` of `there was a need`, `it` of `it is hard to sleep`: they stand for nothing. */
export function isEmpty(tree: Tree, token: Token): boolean {
  if (!hasRelation(token, 'expl')) return false;
  if (token.lemma === 'there') return true;
  const isState = dependents(tree, token.head, 'cop', 'aux:pass').length > 0;
  return token.lemma === 'it' && (isState || emptyItVerbs.has(tokenAt(tree, token.head).lemma));
}

/** The subjects before a token of the clauses above it; its own clause's only for an owner (`opened its doors`). */
function subjectsAbove(tree: Tree, token: Token): readonly number[] {
  const subjects: number[] = [];
  let isOutside = token.xpos === 'PRP$';
  for (let at = token.head; at >= 0; at = tokenAt(tree, at).head) {
    const head = tokenAt(tree, at);
    const own = dependents(tree, at, 'nsubj').map((subject) => subject.index);
    const antecedent = hasRelation(head, 'acl') ? [head.head] : [];
    if (isOutside) subjects.push(...[...own, ...antecedent].filter((subject) => subject < token.index));
    isOutside ||= clauseRelations.some((relation) => hasRelation(head, relation));
  }
  return subjects;
}

function kindOfBound(tree: Tree, bound: Bound): Kind {
  return {
    isPerson: bound.type === 'person',
    isPlural: bound.number === 'plural',
    gender: tree.entityOf.get(bound.entity ?? '')?.gender ?? null,
  };
}

function kindOf(tree: Tree, noun: Token): Kind {
  const mention = tree.mentionOf.get(noun.index);
  const entity = mention === undefined ? undefined : tree.entityOf.get(mention.entity);
  const isJoined = dependents(tree, noun.index, 'conj').length > 0;
  if (entity !== undefined && !isJoined)
    return {
      isPerson: entity.type === 'person',
      isPlural: entity.number === 'plural',
      gender: entity.gender,
    };
  return {
    isPerson: nounClassOf(noun.lemma.toLowerCase()) === 'person',
    isPlural:
      isJoined ||
      ['NNS', 'NNPS'].includes(noun.xpos) ||
      ['people', 'police'].includes(noun.lemma) ||
      // `a number of reasons`
      (noun.lemma === 'number' && dependents(tree, noun.index, 'nmod').some(({ xpos }) => xpos === 'NNS')),
    gender: null,
  };
}
