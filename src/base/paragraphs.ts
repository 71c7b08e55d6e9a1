/** Longest line that is taken for a heading, in words; headings of news reports run to ten. */
const mostHeadingWords = 12;

/** A pack does not mark headings: a short paragraph without a final stop is one. `What comes next` is, `He left.` not. */
export function looksLikeHeading(text: string): boolean {
  return text.split(' ').length <= mostHeadingWords && !/[.!?…:;,”"'’)\]]$/.test(text);
}

/**
 * The numbers that a reader counts beside the paragraphs of an article, from 1: a heading is not counted, and has the
 * number of the paragraph it stands over.
 */
export function numberParagraphs(texts: readonly string[]): readonly number[] {
  let number = 1;
  return texts.map((text) => (looksLikeHeading(text) ? number : number++));
}
