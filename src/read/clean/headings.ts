import { wordCount } from '../../base/text.js';
import type { Block } from './draft.js';

/** Words of the longest headline; one in a thousand is longer. */
const longestTitle = 24;

/** Words from which a line may open with any marks and be a headline: shorter ones are formulas and menus. */
const fewestAfterMarks = 4;

/** Characters of the longest line that is looked at. */
const longestLine = 400;

/** Words of the longest heading between paragraphs. */
const longestHeading = 12;

/** Ends in letters with a dot each, which end no sentence: `A winter in L.A.` */
const abbreviated = /^[^.!?]* (?:\p{Lu}\.){2,}$/u;

/**
 * Whether a line looks like a headline: short, begins with a capital, a figure or a quotation, and ends without a stop.
 * Emoji and other marks may stand before several words.
 */
export function isTitleLike(text: string): boolean {
  return (
    text.length <= longestLine &&
    wordCount(text) <= longestTitle &&
    wordCount(text) >= 1 &&
    (/^["“‘'(]*[\p{Lu}\d$£€]/u.test(text) ||
      (wordCount(text) >= fewestAfterMarks && /^[^\p{L}\p{N}]+\p{Lu}/u.test(text))) &&
    (abbreviated.test(text) || (!/[.!…:;,][”’"']*$/u.test(text) && !/\.[^\p{L}\p{N}]*$/u.test(text))) &&
    !/^["“].*[?!]["”]$/u.test(text)
  );
}

/** Whether a block stands between paragraphs as their heading: marked as one, or like a short headline. */
export function isHeading(block: Block): boolean {
  if (block.mark === 'heading') return true;
  return block.mark === 'none' && wordCount(block.text) <= longestHeading && isTitleLike(block.text);
}
