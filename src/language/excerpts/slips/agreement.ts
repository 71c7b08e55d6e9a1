import type { Token } from '../../../model/analysis.js';
import { isListedWord } from '../../lexicons/known-words.js';
import { nounClassOf } from '../../lexicons/noun-classes.js';
import { childrenOf, type Slip } from './slip.js';

/** Arcs less sure than this may have the wrong subject. */
const sure = 0.9;
/** Plurals in form that are one thing, or an amount taken as one. */
const onePlural =
  /^(?:politics|economics|physics|mathematics|statistics|athletics|ethics|gymnastics|genetics|news|series|species|means|headquarters|works|crossroads|barracks|measles|diabetes|billiards|darts|data|media|\p{L}+ics)$/iu;
const amount =
  /^(?:percent|year|month|week|day|hour|minute|mile|metre|meter|kilometre|kilometer|foot|dollar|pound|euro|cent|point|degree|ton|tonne|litre|liter|gram|kilogram|inch|time)$/u;
/** Singulars for several, of which British papers tell as of many, and parts whose number another noun has. */
const manyInOne = new Set(
  'body number majority minority lot range variety series handful couple pair dozen rest half third quarter percent per cent percentage proportion total share bulk host array none all most some any'.split(
    ' ',
  ),
);

/** `These rules means`, `waves that results`, `the use of boats have grown`: a verb in another number than its subject. */
export const isUnlikeSubject: Slip = (tokens, token) => {
  if (!/^nsubj/u.test(token.relation) || token.confidence < sure) return false;
  const verb = tokens[token.head];
  const finite = verb === undefined || verb.index < token.index ? null : finiteOf(tokens, verb);
  const noun = bearerOf(tokens, token);
  if (finite === null || finite.index < token.index || noun === null) return false;
  const parts = childrenOf(tokens, noun);
  if (parts.some(({ relation }) => /^(?:conj|cc|appos|parataxis|nummod)/u.test(relation))) return false;
  // `monkeys and humans`: joined, though the tree may have it otherwise.
  if (/^(?:and|or|nor)$/u.test(tokens[noun.index - 1]?.lemma ?? '')) return false;
  return isSeveral(noun)
    ? finite.xpos === 'VBZ'
    : isOne(noun) && isMany(finite) && parts.some(({ relation }) => relation === 'det');
};

/** The noun whose number a verb takes: the subject, or what `that` directly behind it stands for. */
function bearerOf(tokens: readonly Token[], subject: Token): Token | null {
  if (subject.upos === 'NOUN') return subject;
  const before = tokens[subject.index - 1];
  // `one of the boats that has sails`: of the one.
  const isOneOf = tokens
    .slice(Math.max(0, subject.index - 6), subject.index)
    .some(({ lemma }) => lemma === 'one');
  if (before?.upos !== 'NOUN' || !/^(?:that|which|who)$/u.test(subject.text) || isOneOf) return null;
  // `a group of boats that leaves`: of the group.
  return childrenOf(tokens, before).some(({ relation, lemma }) => relation === 'case' && lemma === 'of')
    ? null
    : before;
}

function isSeveral({ xpos, lemma, text }: Token): boolean {
  return xpos === 'NNS' && isListedWord(lemma) && !onePlural.test(text) && !amount.test(lemma);
}

/** The finite word of a verb's clause; null where there is none, or a modal, which has no number. */
function finiteOf(tokens: readonly Token[], verb: Token): Token | null {
  const forms = [...childrenOf(tokens, verb).filter(({ relation }) => /^(?:aux|cop)/u.test(relation)), verb];
  return forms.find(({ xpos }) => /^VB[PZD]$/u.test(xpos)) ?? null;
}

function isOne({ xpos, lemma }: Token): boolean {
  const nounClass = nounClassOf(lemma);
  return (
    xpos === 'NN' &&
    nounClass !== null &&
    !['group', 'person', 'place', 'quantity', 'animal', 'time'].includes(nounClass) &&
    !manyInOne.has(lemma)
  );
}

/** A form that only several take; of `be` in the past `were`, which wishes have too, is passed over. */
function isMany({ text }: Token): boolean {
  return /^(?:have|are)$/iu.test(text);
}
