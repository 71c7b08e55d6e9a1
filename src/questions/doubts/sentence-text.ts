import type { Asking } from './doubt.js';

/** The words of a sentence by its id; empty where there is none. */
export function sentenceText({ sentences, article }: Asking['analysis'], id: string | undefined): string {
  const span = sentences.find((sentence) => sentence.id === id)?.span;
  return span === undefined ? '' : article.text.slice(span.start, span.end);
}

/** What stands behind the words of a fact in their sentence; empty where they end it. */
export function behindEvidence(
  analysis: Asking['analysis'],
  { sentence, quote }: Asking['fact']['evidence'][number],
): string {
  const text = sentenceText(analysis, sentence);
  const at = text.indexOf(quote);
  return at < 0 ? '' : text.slice(at + quote.length);
}
