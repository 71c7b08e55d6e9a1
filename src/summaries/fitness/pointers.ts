import { nounClassOf } from '../../language/lexicons/noun-classes.js';
import { calendarNouns, demonstratives } from '../../language/lexicons/pointing-words.js';
import type { Token } from '../../model/analysis.js';
import type { Knowledge } from '../knowledge.js';
import { isFamily } from './told.js';

const pointingAdverbs = new Set(['here', 'then', 'thus', 'thereby', 'there', 'so']);
const pointingAdjectives = new Set(['former', 'latter', 'another', 'respective', 'aforementioned', 'same']);
const ordinals = new Set(['second', 'third', 'fourth', 'fifth', 'next']);
/** Nouns with which `former` says what somebody was, not which of two: `the former` points, `a former mayor` does not. */
const pointingAlone = new Set(['former', 'latter']);

/** Whether a word points at something told before that its sentence does not tell itself: `this plan`, `there`, `One clue is`. */
export function isPointer(knowledge: Knowledge, token: Token): boolean {
  const lower = token.text.toLowerCase();
  if (demonstratives.has(lower) || lower === 'such') {
    if (token.upos === 'SCONJ' || token.xpos === 'WDT' || token.xpos === 'IN')
      return lower === 'that' && isDemonstrative(knowledge, token);
    const noun = knowledge.tree.parent(token.index);
    if (token.upos === 'DET' && lower === 'this' && noun !== null && calendarNouns.has(noun.lemma))
      return false;
    // `such as` gives examples; `those who`, `those of` say themselves which ones.
    const after = knowledge.analysis.tokens[token.index + 1];
    if (lower === 'such') return after?.lemma !== 'as';
    if (lower === 'those' && after !== undefined && ['IN', 'VBG', 'VBN', 'WP', 'WDT'].includes(after.xpos))
      return false;
    return token.upos === 'DET' || (token.upos === 'PRON' && !isOfClauseBefore(knowledge, token));
  }
  if (lower === 'then' && isThenOfItsOwn(knowledge, token)) return false;
  if (token.upos === 'ADV' && pointingAdverbs.has(lower))
    return lower !== 'so' || (token.relation === 'advmod' && !hasAfter(knowledge, token, 'that', 'as'));
  // `each push`, `the one in 1963`: of things told before; `each year` is not.
  // `each other` and `two countries … each country` take up what the sentence has said itself.
  if (lower === 'each' && token.upos === 'DET')
    return (
      next(knowledge, token) !== 'other' &&
      !calendarNouns.has(knowledge.tree.parent(token.index)?.lemma ?? '') &&
      !hasSeveralBefore(knowledge, token)
    );
  // `One clue is …`: of several that were told, unless it says of which: `one of the clues`, `one reason for the fall`.
  if (lower === 'one' && token.relation === 'nummod' && isFirstWord(knowledge, token))
    return !isAnyOne(knowledge, token);
  // `is doing something similar.`
  if (lower === 'similar' && isBehindSome(knowledge, token)) return next(knowledge, token) !== 'to';
  if (lower === 'similar' && token.relation === 'amod') {
    const { tokens } = knowledge.analysis;
    return (
      tokens[token.index + 1]?.text !== 'to' &&
      tokens[token.index + 2]?.text !== 'to' &&
      !isLikened(knowledge, token)
    );
  }
  if (lower === 'one' || lower === 'ones')
    return (
      next(knowledge, token) !== 'of' &&
      knowledge.tree.children(token.index).some((child) => ['det', 'amod'].includes(child.relation)) &&
      !isOneOfItsNoun(knowledge, token)
    );
  // `Another judge`: beside one told before, but in `from one city to another`.
  if (lower === 'another' && token.relation === 'det') return !hasBefore(knowledge, token, 'one');
  if (lower === 'other') return !isAnyOther(knowledge, token);
  if (ordinals.has(lower) && token.relation === 'amod' && isOneOfSeveral(knowledge, token)) return true;
  if (pointingAlone.has(lower) && token.relation === 'amod') return false;
  if (lower === 'same' && hasAfter(knowledge, token, 'as')) return false;
  return token.upos === 'ADJ' && pointingAdjectives.has(lower);
}

/** `confirm that grim picture, with …`: a noun phrase and no clause, whatever the parser took the word for. */
export function isDemonstrative({ analysis }: Knowledge, token: Token): boolean {
  let { index } = token;
  const isPart = (next: Token | undefined) =>
    next !== undefined && (['ADJ', 'NOUN'].includes(next.upos) || next.xpos === 'VBG');
  while (isPart(analysis.tokens[index + 1])) index++;
  return index > token.index && /^[,.]$/u.test(analysis.tokens[index + 1]?.text ?? '');
}

/** `The second test` counts on from one that was told; `the second test of the series` and `a second test` do not. */
function isOneOfSeveral({ tree }: Knowledge, token: Token): boolean {
  const noun = tree.parent(token.index);
  if (noun === null || noun.upos !== 'NOUN' || calendarNouns.has(noun.lemma)) return false;
  if (noun.lemma === 'generation') return false;
  const children = tree.children(noun.index);
  return (
    children.some(({ relation, lemma }) => relation === 'det' && lemma === 'the') &&
    !children.some(
      ({ index, relation }) => index > noun.index && ['nmod', 'acl', 'acl:relcl'].includes(relation),
    )
  );
}

function isFirstWord({ analysis, tree }: Knowledge, token: Token): boolean {
  return analysis.sentences[tree.sentenceOf(token.index)]?.first === token.index;
}

/** `in Sweden and, then, in Norway`, `If it rains, then rice grows`: after what the sentence has said itself. */
export function isThenOfItsOwn({ analysis, tree }: Knowledge, { index }: Token): boolean {
  const first = analysis.sentences[tree.sentenceOf(index)]?.first ?? index;
  const before = analysis.tokens.slice(first, index).filter(({ text }) => text !== ',');
  return before.length > 1 && (before.at(-1)?.lemma === 'and' || before[0]?.lemma === 'if');
}

/** `One resident`, `One reason for the fall`: somebody nobody need know, or one whose own words say of what it is one. */
function isAnyOne({ tree }: Knowledge, token: Token): boolean {
  const noun = tree.parent(token.index);
  return (
    noun !== null &&
    (nounClassOf(noun.lemma.toLowerCase()) === 'person' ||
      tree
        .children(noun.index)
        .some(({ index, relation }) => index > noun.index && ['nmod', 'acl'].includes(relation)))
  );
}

/** `The new note, which replaces the one that bears a ship, …`: of a noun that the sentence has before it, and says which. */
function isOneOfItsNoun({ analysis, tree }: Knowledge, token: Token): boolean {
  const says = tree
    .children(token.index)
    .some(({ index, relation }) => index > token.index && ['nmod', 'acl', 'acl:relcl'].includes(relation));
  const first = analysis.sentences[tree.sentenceOf(token.index)]?.first ?? token.index;
  return (
    says &&
    analysis.tokens
      .slice(first, token.index)
      .some(({ upos, relation }) => ['NOUN', 'PROPN'].includes(upos) && relation.startsWith('nsubj'))
  );
}

/** `Critics say that it failed, but the firm denies this`: what the clause before it in its sentence tells. */
function isOfClauseBefore({ tree }: Knowledge, token: Token): boolean {
  const verb = tree.parent(token.index);
  return (
    token.relation === 'obj' &&
    verb?.relation === 'conj' &&
    tree.parent(verb.index)?.upos === 'VERB' &&
    tree.child(verb.index, 'nsubj') !== null
  );
}

/** Whether a word stands earlier in the sentence. */
function hasBefore({ analysis, tree }: Knowledge, token: Token, lemma: string): boolean {
  const first = analysis.sentences[tree.sentenceOf(token.index)]?.first ?? token.index;
  return analysis.tokens.slice(first, token.index).some((one) => one.lemma.toLowerCase() === lemma);
}

/** Whether one of these words comes later in the sentence: `so foul that …`, `the same name as …`. */
function hasAfter({ analysis, tree }: Knowledge, token: Token, ...lemmas: readonly string[]): boolean {
  const end = analysis.sentences[tree.sentenceOf(token.index)]?.end ?? token.index;
  return analysis.tokens.slice(token.index + 1, end).some(({ lemma }) => lemmas.includes(lemma));
}

/** Whether the sentence has spoken of several things before this word. */
function hasSeveralBefore({ analysis, tree }: Knowledge, token: Token): boolean {
  const first = analysis.sentences[tree.sentenceOf(token.index)]?.first ?? token.index;
  return analysis.tokens
    .slice(first, token.index)
    .some(({ xpos, relation }) => xpos === 'NNS' || xpos === 'NNPS' || relation === 'conj');
}

/** `was reduced by a third, with a similar reduction in costs`: the sentence has told itself of the like. */
function isLikened({ analysis, tree }: Knowledge, { index, head }: Token): boolean {
  const noun = analysis.tokens[head]?.lemma ?? '';
  const first = analysis.sentences[tree.sentenceOf(index)]?.first ?? index;
  return analysis.tokens.slice(first, index).some(({ lemma }) => isFamily(lemma, noun));
}

/** `and other fruit`, `every other day`, `at least one other country`: besides what the sentence speaks of itself. */
function isAnyOther({ analysis }: Knowledge, { index }: Token): boolean {
  const [second = '', first = ''] = analysis.tokens
    .slice(index - 2, index)
    .map(({ text }) => text.toLowerCase());
  return ['and', 'or', 'each', 'every', 'any'].includes(first) || (first === 'one' && second === 'least');
}

function isBehindSome({ analysis }: Knowledge, { index }: Token): boolean {
  return ['anything', 'something'].includes(analysis.tokens[index - 1]?.text.toLowerCase() ?? '');
}

function next(knowledge: Knowledge, token: Token): string {
  return knowledge.analysis.tokens[token.index + 1]?.text.toLowerCase() ?? '';
}
