import type { Analysis, Sentence } from '../../model/analysis.js';
import { findMisspellings } from './misspelling.js';
import { isUnlikeSubject } from './slips/agreement.js';
import {
  isBareNoun,
  isBareOwner,
  isBareThere,
  isBeforePronoun,
  isBetweenTo,
  isWrongArticle,
  lacksArticle,
  lacksAs,
} from './slips/articles.js';
import { isShouted } from './slips/capitals.js';
import { isCountedSingular, isManyOfOne } from './slips/counts.js';
import { isWrittenTwice } from './slips/doubled.js';
import { childrenOf, type Slip } from './slips/slip.js';
import { isStuckOn, isTornOff } from './slips/spacing.js';
import { isWrongForm } from './slips/verb-forms.js';

/** Arcs less sure than this may join what a lost word has left side by side. */
const unsure = 0.4;

/**
 * The ids of sentences that are no good English as they stand, from lost or misspelt words: `But the Blues this well
 * when …`, `Chelsea team put in a performance`, `a few rotating south are possible`, `a lingering probem`.
 */
export function findGarbled(analysis: Analysis): ReadonlySet<string> {
  const { sentences, tokens } = analysis;
  const misspelt = new Set(findMisspellings(analysis).map(({ index }) => index));
  return new Set(
    sentences
      .filter(({ first, end }) =>
        tokens
          .slice(first, end)
          .some((token) => misspelt.has(token.index) || slips.some((slip) => slip(tokens, token))),
      )
      .map(({ id }) => id),
  );
}

/** Whether a sentence has a main verb in a finite form, or orders something. */
export function hasFiniteVerb({ tokens }: Pick<Analysis, 'tokens'>, { first, end }: Sentence): boolean {
  const main = /^(?:root|conj|parataxis|ccomp)/u;
  return tokens.slice(first, end).some((token) => {
    if (!/^(?:VB[DZP]|MD)$/u.test(token.xpos)) return token.relation === 'root' && token.xpos === 'VB';
    const of = /^(?:aux|cop)/u.test(token.relation) ? tokens[token.head] : token;
    return main.test(of?.relation ?? '');
  });
}

/** Shorter sentences are exclamations and headlines within the text: `Aid workers killed.` */
const fewestWords = 4;

/** Whether a sentence is no exclamation, and more than the tail of another. */
export function isWholeSentence(analysis: Pick<Analysis, 'tokens'>, sentence: Sentence): boolean {
  const words = analysis.tokens.slice(sentence.first, sentence.end).filter(({ upos }) => upos !== 'PUNCT');
  return words.length >= fewestWords && !isTail(analysis, sentence);
}

/** Whether a sentence is the tail of another: `Between what is known and what is not.`, `Because it rained.` */
export function isTail({ tokens }: Pick<Analysis, 'tokens'>, { first, end }: Sentence): boolean {
  const own = tokens.slice(first, end);
  const root = own.find(({ relation }) => relation === 'root');
  return (
    root === undefined ||
    own.some(
      ({ relation, head, index }) =>
        head === root.index &&
        index < root.index &&
        (relation === 'mark' || (relation === 'case' && root.upos === 'VERB')),
    )
  );
}

/** `find ones way`: a plural that counts nothing, where an owner is meant. */
const lacksApostrophe: Slip = (tokens, { text, index }) => {
  if (text !== 'ones') return false;
  const before = tokens[index - 1];
  return (
    (before?.upos === 'VERB' || before?.upos === 'ADP') &&
    /^(?:way|own|life|mind|family|home|body)$/u.test(tokens[index + 1]?.text ?? '')
  );
};

/** `feels achievable but the Blues …`: a noun joined to what is none, where a verb was lost. */
const isUnlikeConjunct: Slip = (tokens, token) => {
  const partner = tokens[token.head];
  return (
    token.relation === 'conj' &&
    token.confidence < unsure &&
    (token.upos === 'NOUN' || token.upos === 'PROPN') &&
    (partner?.upos === 'ADJ' || partner?.upos === 'VERB') &&
    childrenOf(tokens, token).some(({ relation, lemma }) => relation === 'cc' && lemma === 'but') &&
    !childrenOf(tokens, token).some(({ relation }) => /^(?:nsubj|cop|aux|case|nmod:poss)/u.test(relation))
  );
};

const slips: readonly Slip[] = [
  isTornOff,
  isStuckOn,
  isShouted,
  isWrittenTwice,
  lacksApostrophe,
  isUnlikeConjunct,
  isManyOfOne,
  isCountedSingular,
  lacksArticle,
  isBareNoun,
  isBareOwner,
  isBareThere,
  isBeforePronoun,
  isBetweenTo,
  isWrongArticle,
  lacksAs,
  isWrongForm,
  isUnlikeSubject,
];
