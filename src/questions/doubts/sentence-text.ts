import type { Asking } from './doubt.js';

/** The words of a sentence by its id; empty where there is none. */
export function sentenceText({ sentences, article }: Asking['analysis'], id: string | undefined): string {
  const span = sentences.find((sentence) => sentence.id === id)?.span;
  return span === undefined ? '' : article.text.slice(span.start, span.end);
}
