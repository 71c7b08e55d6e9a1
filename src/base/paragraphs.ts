/** Longest line that is taken for a heading, in words; headings of news reports run to ten. */
const mostHeadingWords = 12;

/**
 * A pack does not mark headings: a short paragraph without a final stop is one, as in an article that is read. `What comes
 * next` is, and `What now?`; `He left.` and `“What now?”` are not.
 */
export function looksLikeHeading(text: string): boolean {
  return text.split(' ').length <= mostHeadingWords && !/[.!…:;,”"'’)\]]$/.test(text);
}

/**
 * The numbers that a reader counts beside the paragraphs of an article, from 1: a heading is not counted, and has the
 * number of the paragraph it stands over.
 */
export function numberParagraphs(texts: readonly string[]): readonly number[] {
  let number = 1;
  return texts.map((text) => (looksLikeHeading(text) ? number : number++));
}

/** A paragraph as it is printed. */
export interface PrintedParagraph {
  readonly text: string;
  /** As `numberParagraphs` has it; printed beside what is no heading. */
  readonly number: number;
  readonly isHeading: boolean;
}

/** The paragraphs of a pack's article as every page and package prints them. */
export function printedParagraphs(
  paragraphs: readonly { readonly sentences: readonly { readonly text: string }[] }[],
): readonly PrintedParagraph[] {
  const texts = paragraphs.map(({ sentences }) => sentences.map(({ text }) => text).join(' '));
  const numbers = numberParagraphs(texts);
  return texts.map((text, index) => ({
    text,
    number: numbers[index] ?? 0,
    isHeading: looksLikeHeading(text),
  }));
}
