import type { Token } from '../../../model/analysis.js';
import { participleOf, pastOf } from '../../inflection/verbs.js';
import { irregularVerbForms, irregularVerbs } from '../../lexicons/irregular-verbs.js';
import { verbs } from '../../lexicons/verbs.js';
import { childrenOf, type Slip } from './slip.js';

/** `has show interest`, `had became afraid`: `have` with a form that is no participle. */
const isNoParticiple: Slip = (tokens, { lemma, relation, head, upos, index }) => {
  const verb = tokens[head];
  if (lemma !== 'have' || relation !== 'aux' || upos !== 'AUX' || verb?.upos !== 'VERB') return false;
  const form = verb.text.toLowerCase();
  // `has “did not go`, `had to go`, `I’d go`: what stands between decides.
  const isBeside =
    verb.index > index && verb.index - index <= 2 && /^ha(?:s|ve|d)$/iu.test(tokens[index]?.text ?? '');
  const base = irregularVerbs.has(form) ? form : irregularVerbForms.get(form);
  if (!isBeside || base === undefined) return false;
  const isPastOrBase = form === base || form === pastOf(base);
  // `has proved` is as right as `has proven`.
  return (
    isPastOrBase && !form.endsWith('ed') && form !== participleOf(base) && pastOf(base) !== participleOf(base)
  );
};

/** `nothing to chose between`: a past form behind the `to` of the infinitive. */
const isNoInfinitive: Slip = (tokens, { text, index, upos }) => {
  const before = tokens[index - 1];
  const form = text.toLowerCase();
  return (
    upos === 'VERB' &&
    before?.lemma === 'to' &&
    before.upos === 'PART' &&
    irregularVerbForms.has(form) &&
    !irregularVerbs.has(form) &&
    !verbs.has(form)
  );
};

/** `we are rebuild you`: a form of `be` with an infinitive. */
const isBareAfterBe: Slip = (tokens, token) =>
  token.upos === 'VERB' &&
  token.xpos === 'VB' &&
  isAuxiliaryBe(tokens[token.index - 1], token) &&
  !childrenOf(tokens, token).some(({ lemma, relation }) => relation === 'aux' && lemma !== 'be');

function isAuxiliaryBe(before: Token | undefined, { index }: Token): boolean {
  return (
    before?.lemma === 'be' && before.upos === 'AUX' && before.head === index && /^aux/u.test(before.relation)
  );
}

/** Verbs that an `-ing` follows, but for participles, which others may recommend: `is suggested to leave`. */
const beforeGerund = /^(?:consider|avoid|enjoy|suggest)(?:s|ing)?$/iu;

/** `is considering to buy`; but `what they consider to be a bridge`. */
const isInfinitiveForGerund: Slip = (tokens, { text, upos, index }) => {
  const [to, verb] = tokens.slice(index + 1, index + 3);
  return (
    upos === 'VERB' &&
    beforeGerund.test(text) &&
    to?.text === 'to' &&
    verb?.xpos === 'VB' &&
    verb.lemma !== 'be'
  );
};

/** `the film could probably the most secretive`: a modal whose verb was lost. */
const isModalAlone: Slip = (tokens, { xpos, relation, head, index }) => {
  const word = tokens[head];
  if (xpos !== 'MD' || relation !== 'aux' || word === undefined || !/^(?:ADJ|NOUN)$/u.test(word.upos))
    return false;
  // `can number in the hundreds`: a verb that was read as a noun.
  const between = tokens.slice(index + 1, Math.max(index + 1, word.index)).map(({ upos }) => upos);
  const hasVerb = between.includes('VERB') || between.includes('AUX');
  return (
    between.includes('DET') && !hasVerb && !childrenOf(tokens, word).some((part) => part.relation === 'cop')
  );
};

/** A verb in a form that its place does not take. */
export const isWrongForm: Slip = (tokens, token) =>
  [isNoParticiple, isNoInfinitive, isBareAfterBe, isInfinitiveForGerund, isModalAlone].some((slip) =>
    slip(tokens, token),
  );
