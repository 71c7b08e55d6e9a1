import { uniqueBy } from '../../base/collections.js';
import { glosses } from '../../language/lexicons/glosses.js';
import { newsWords } from '../../language/lexicons/news-words.js';
import { otherSenses } from '../../language/lexicons/other-senses.js';
import type { WordMeaning } from '../../language/lexicons/word-meanings.js';
import type { Sentence, Token } from '../../model/analysis.js';
import type { SummaryEntry } from '../../model/summary.js';
import { evidenceOf, type Knowledge } from '../knowledge.js';
import { isFamiliar } from './reading-level.js';

const maxEntries = 10;

const news = byWord(newsWords);
const others = byWord(glosses);

function byWord(meanings: readonly WordMeaning[]): ReadonlyMap<string, WordMeaning> {
  return new Map(meanings.map((meaning) => [meaning.word, meaning]));
}

/** A hard word of the text with what it means there. */
export interface GlossedWord {
  readonly token: Token;
  /** In lower case. */
  readonly lemma: string;
  /** `a journey to a sacred place`. */
  readonly gloss: string;
  /** Whether it is from the list of news words, whose meanings are worded for learners. */
  readonly isNews: boolean;
}

/**
 * The hard words of the text in its order, each as often as it stands there. Only words that have one meaning in all
 * or in the news, used as the part of speech they have, and not as part of a name: so which meaning is meant is certain.
 */
export function glossWords(knowledge: Knowledge): readonly GlossedWord[] {
  const { analysis } = knowledge;
  return analysis.tokens.flatMap((token) => {
    const lemma = token.lemma.toLowerCase();
    const found = news.get(lemma) ?? others.get(lemma);
    if (found?.upos !== token.upos) return [];
    const sentence = analysis.sentences[knowledge.tree.sentenceOf(token.index)];
    if (sentence === undefined || isPartOfName(knowledge, token)) return [];
    if (isMistagged(knowledge, token)) return [];
    if (!isBody(knowledge, sentence.paragraph)) return [];
    const isNews = news.has(lemma);
    if (isNews && isInOtherSense(knowledge, sentence, token, lemma)) return [];
    return isNews || !isFamiliar(lemma) ? [{ token, lemma, gloss: found.meaning, isNews }] : [];
  });
}

/**
 * Hard words of the text with what they mean, in its order. Of many those of the news first, and of these the longest,
 * which are mostly the rarest (Zipf 1935).
 */
export function listVocabulary(
  { analysis, tree }: Knowledge,
  words: readonly GlossedWord[],
): readonly SummaryEntry[] {
  const distinct = uniqueBy(words, ({ lemma }) => lemma);
  const chosen = new Set(
    distinct
      .toSorted(
        (one, other) => Number(other.isNews) - Number(one.isNews) || other.lemma.length - one.lemma.length,
      )
      .slice(0, maxEntries),
  );
  return distinct
    .filter((word) => chosen.has(word))
    .flatMap(({ lemma, gloss, token }) => {
      const sentence = analysis.sentences[tree.sentenceOf(token.index)];
      return sentence === undefined
        ? []
        : [{ term: lemma, text: gloss, evidence: [evidenceOf(analysis, sentence)] }];
    });
}

/** `diplomatic` of a coach, `occurred to`: the words around tell that the meaning of the list is not the one here. */
function isInOtherSense({ analysis }: Knowledge, { span }: Sentence, token: Token, lemma: string): boolean {
  const { text } = analysis.article;
  const marked = `${text.slice(span.start, token.span.start)}<${token.text}>${text.slice(token.span.end, span.end)}`;
  return otherSenses.get(lemma)?.test(marked) ?? false;
}

function isBody({ analysis }: Knowledge, paragraph: number): boolean {
  return analysis.article.paragraphs[paragraph]?.kind === 'body';
}

/** `delete or corrupt the files`: what stands before an article or a possessive is no adjective but a verb. */
function isMistagged({ analysis }: Knowledge, { index, upos }: Token): boolean {
  const next = analysis.tokens[index + 1];
  return upos === 'ADJ' && (next?.upos === 'DET' || next?.xpos === 'PRP$');
}

/** A word with a capital inside a sentence, with a particle, or between words of a name or a compound: `National Registry`. */
function isPartOfName({ analysis, tree }: Knowledge, token: Token): boolean {
  if (/^\p{Lu}/u.test(token.text)) return true;
  const isInCompound =
    token.relation === 'compound' ||
    tree.children(token.index).some(({ relation }) => relation.startsWith('compound'));
  const isHyphenated = [token.span.start - 1, token.span.end].some(
    (at) => analysis.article.text.charAt(at) === '-',
  );
  return isInCompound || isHyphenated;
}
