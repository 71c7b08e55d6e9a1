import { normalizeText, words } from '../../../base/text.js';
import { isContentWord } from '../../../facts/salience/article.js';
import type { Analysis, Token } from '../../../model/analysis.js';
import type { Span } from '../../../model/span.js';

/** The content words under a span, each lemma once. */
export function contentWords({ tokens }: Analysis, span: Span): readonly Token[] {
  const inside = tokens.filter(
    (token) => token.span.start >= span.start && token.span.end <= span.end && isContentWord(token),
  );
  return [...new Map(inside.map((token) => [token.lemma.toLowerCase(), token])).values()];
}

/** Lemmas and forms of all words under a span, in lower case. */
export function vocabulary({ tokens }: Analysis, span: Span): ReadonlySet<string> {
  const inside = tokens.filter((token) => token.span.start >= span.start && token.span.end <= span.end);
  return new Set(inside.flatMap((token) => [token.lemma.toLowerCase(), token.text.toLowerCase()]));
}

/** The words of a text that was not analysed, in lower case. */
export function wordsOf(text: string): ReadonlySet<string> {
  return new Set(words(normalizeText(text)));
}

/**
 * The share of words that a vocabulary has too, by lemma or form; of fewer words than `least` the share of `least`, so
 * that a fact of one word does not count as told whole.
 */
export function shareIn(content: readonly Token[], known: ReadonlySet<string>, least: number): number {
  const found = content.filter(
    (token) => known.has(token.lemma.toLowerCase()) || known.has(token.text.toLowerCase()),
  );
  return found.length / Math.max(least, content.length);
}
