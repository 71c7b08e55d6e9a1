import type { Analysis, Sentence, Token } from '../../model/analysis.js';
import { nounClassOf } from '../lexicons/noun-classes.js';
import { findMisspellings } from './misspelling.js';

/** Arcs less sure than this may join what a lost word has left side by side. */
const unsure = 0.4;
/** Nouns for bodies that can be counted, so that one of them needs an article. */
const bodies = new Set('team club squad side band firm company committee party'.split(' '));
/** Singulars that stand with `few` and `many`, or are their own plurals. */
const ownPlural =
  /^(?:people|police|percent|cent|dozen|hundred|thousand|million|billion|score|fish|sheep|deer|aircraft|spacecraft|series|species|means|crew|staff|folk|youth|cattle|offspring)$/u;

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
          .some(
            (token) =>
              misspelt.has(token.index) ||
              isTornOff(tokens, token) ||
              isWrittenTwice(tokens, token) ||
              lacksApostrophe(tokens, token) ||
              isUnlikeConjunct(tokens, token) ||
              isManyOfOne(tokens, token) ||
              lacksArticle(tokens, token),
          ),
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

/** Whether a sentence is more than the tail of another: not `Between what is known and what is not.`, `Because it rained.` */
export function isWholeSentence({ tokens }: Pick<Analysis, 'tokens'>, { first, end }: Sentence): boolean {
  const own = tokens.slice(first, end);
  const root = own.find(({ relation }) => relation === 'root');
  if (root === undefined || own.filter(({ upos }) => upos !== 'PUNCT').length < fewestWords) return false;
  return !own.some(
    ({ relation, head, index }) =>
      root.upos === 'VERB' && head === root.index && index < root.index && /^(?:mark|case)$/u.test(relation),
  );
}

function childrenOf(tokens: readonly Token[], { index }: Token): readonly Token[] {
  // Near enough: what hangs on a noun or a verb and is asked for here stands within a sentence's reach.
  const reach = 40;
  return tokens.slice(Math.max(0, index - reach), index + reach).filter(({ head }) => head === index);
}

/** Ends of contractions, which no space parts from their word, and the ligatures that typesetting parts from theirs. */
const contractionEnd = /^(?:m|re|ve|ll|t)$/u;
const ligature = /^(?:fi|fl|ffi|ffl)$/u;
const contracted = /^(?:I|you|we|they|he|she|it|that|there|who|\p{L}+n)$/iu;
/** `sci fi`: words of their own. */
const beforeFi = /^(?:sci|wi|hi|lo|semper)$/iu;

/** `I m disappointed`, `the fi gures`: a word in two pieces. */
function isTornOff(tokens: readonly Token[], { text, index, span }: Token): boolean {
  const before = tokens[index - 1];
  if (before === undefined || before.span.end === span.start) return false;
  return (
    (contractionEnd.test(text) && contracted.test(before.text)) ||
    (ligature.test(text) && !beforeFi.test(before.text))
  );
}

/** Subordinators that begin a clause, so that none stands two words before itself. */
const clauseOpeners = /^(?:since|because|although|though|if|when|while|unless)$/iu;

/** `has did not go`, `since him since he fled`: a change of mind of which both halves were left. */
function isWrittenTwice(tokens: readonly Token[], { text, index }: Token): boolean {
  const [, next, after] = tokens.slice(index, index + 3);
  return (
    (/^(?:has|have|had|is|was|were|will)$/iu.test(text) &&
      /^(?:did|does)$/u.test(wordAfterMarks(tokens, index))) ||
    (clauseOpeners.test(text) && next?.upos === 'PRON' && after?.text.toLowerCase() === text.toLowerCase())
  );
}

/** The next word in lower case, whatever quotation mark stands before it: `has “did not go`. */
function wordAfterMarks(tokens: readonly Token[], index: number): string {
  const next = tokens.slice(index + 1, index + 3).find(({ text }) => !/^["“”‘]$/u.test(text));
  return next?.text.toLowerCase() ?? '';
}

/** `find ones way`: a plural that counts nothing, where an owner is meant. */
function lacksApostrophe(tokens: readonly Token[], { text, index }: Token): boolean {
  const [before, , after] = tokens.slice(Math.max(0, index - 1), index + 2);
  return (
    text === 'ones' &&
    (before?.upos === 'VERB' || before?.upos === 'ADP') &&
    /^(?:way|own|life|mind|family|home|body)$/u.test(after?.text ?? '')
  );
}

/** `feels achievable but the Blues …`: a noun joined to what is none, where a verb was lost. */
function isUnlikeConjunct(tokens: readonly Token[], token: Token): boolean {
  const partner = tokens[token.head];
  return (
    token.relation === 'conj' &&
    token.confidence < unsure &&
    (token.upos === 'NOUN' || token.upos === 'PROPN') &&
    (partner?.upos === 'ADJ' || partner?.upos === 'VERB') &&
    childrenOf(tokens, token).some(({ relation, lemma }) => relation === 'cc' && lemma === 'but') &&
    !childrenOf(tokens, token).some(({ relation }) => /^(?:nsubj|cop|aux|case|nmod:poss)/u.test(relation))
  );
}

/** `a few rotating south`: several of what stands in the singular. */
function isManyOfOne(tokens: readonly Token[], token: Token): boolean {
  const noun = tokens[token.head];
  return (
    /^(?:few|many|several)$/iu.test(token.text) &&
    /^(?:amod|det|nummod)$/u.test(token.relation) &&
    noun?.xpos === 'NN' &&
    noun.index > token.index &&
    // `a few weak “landspout” tornadoes`: the word that is counted stands further on.
    tokens.slice(noun.index + 1, noun.index + 3).every(({ upos }) => upos !== 'NOUN') &&
    !/^an?$/iu.test(tokens[token.index + 1]?.text ?? '') &&
    !ownPlural.test(noun.lemma) &&
    !childrenOf(tokens, noun).some(({ relation }) => relation === 'conj' || relation === 'flat')
  );
}

/** `Chelsea team put in a performance`: one of several, as the subject of a verb, without an article. */
function lacksArticle(tokens: readonly Token[], token: Token): boolean {
  if (!/^nsubj/u.test(token.relation) || token.xpos !== 'NN' || !/^\p{Ll}/u.test(token.text)) return false;
  if (!bodies.has(token.lemma) && nounClassOf(token.lemma) !== 'person') return false;
  const parts = childrenOf(tokens, token);
  return (
    parts.some(
      ({ relation, upos, index }) => relation === 'compound' && upos === 'PROPN' && index < token.index,
    ) &&
    !parts.some(
      ({ relation, upos }) =>
        /^(?:det|nmod:poss|nummod|conj|cc|flat|case)/u.test(relation) ||
        (/^(?:appos|nmod:desc)/u.test(relation) && upos === 'PROPN'),
    ) &&
    !ownPlural.test(token.lemma)
  );
}
