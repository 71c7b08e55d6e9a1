import { sayingVerbs } from '../../language/lexicons/saying.js';
import { type Knowledge, sentenceText } from '../knowledge.js';

/** Opens a sentence that sets what it tells against what the reader has been led to think. */
const turning = /^(?:But|Yet|However|Despite)\b/u;
/** The share of an account in which it says what it is about, and how many sentences at least. */
const introduction = { share: 0.15, least: 5 } as const;

/**
 * Position of the sentence with which the introduction of an account turns to what it is about: `Most animals flee the
 * heat. Yet a few have learned to live in it.` Null where it does not turn.
 */
export function findThesis({ analysis, lead }: Knowledge): number | null {
  const { article, sentences, tokens } = analysis;
  const end = lead + 1 + Math.max(introduction.least, introduction.share * sentences.length);
  const found = sentences.slice(0, end).findIndex(
    (sentence, position) =>
      position > lead &&
      article.paragraphs[sentence.paragraph]?.kind === 'body' &&
      turning.test(sentenceText(analysis, sentence)) &&
      // What somebody says against the lead is the other side of it.
      !sayingVerbs.has(tokens[sentence.root]?.lemma ?? '') &&
      !/\?$/u.test(sentenceText(analysis, sentence)),
  );
  return found < 0 ? null : found;
}
