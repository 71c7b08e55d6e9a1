import { wordCount } from '../base/text.js';

/** Longest quotation, in words, that a question shows whole where one clause of it could do. */
const easyWords = 16;
/** Longest quotation, in words, that a question shows: it is read as one thing, beside the few words that ask. */
export const maxQuotationWords = 24;
const leastWords = 8;

/** Where a second main clause begins: `…, and we will go on`, `…; they left`, not `…, and I mean everybody, …`. */
const secondClause =
  /; |, (?:and|but|so) (?!I (?:mean|say|repeat|stress)\b)(?=(?:I|we|you|they|he|she|it|there)(?:['’]\p{L}+)? \p{L})/u;
/** Openings of a clause that does not stand alone. */
const subordinate =
  /^[“"](?:if|when|while|although|though|because|as|since|unless|until|after|before|once|whether)\b/i;

/**
 * The words of a quotation that a question shows: all of them, or the first main clause of a long one, exactly as
 * spoken. `“The law is good and clear to everybody in Norway, and I believe it helps the sailors of the whole north”`
 * gives `“The law is good and clear to everybody in Norway”`.
 */
export function shownQuotation(quotation: string): string {
  if (wordCount(quotation) <= easyWords) return quotation;
  const end = secondClause.exec(quotation)?.index ?? -1;
  const words = quotation.slice(0, end);
  const count = wordCount(words);
  const stands = end > 0 && count >= leastWords && count <= maxQuotationWords && !subordinate.test(words);
  return stands ? words + quotation.slice(-1) : quotation;
}

/** The words of a text inside quotation marks, and those outside. */
export function countQuoted(text: string): { readonly inside: number; readonly outside: number } {
  const outside = wordCount(text.replace(/“[^”]*”|"[^"]*"/gu, ' '));
  return { inside: wordCount(text) - outside, outside };
}
