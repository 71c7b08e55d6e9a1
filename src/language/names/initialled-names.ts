import type { Sentence, TokenRange } from '../../model/analysis.js';
import type { Tree } from '../tree.js';

/** Words inside names that give no letter to their abbreviation. */
const links = /^(?:of|and|the|for|on|in|to|&|de|,|-|–)$/u;
/** Tokens of a name in full at most. */
const longest = 14;

/**
 * Names that their abbreviation in brackets bounds: of `the Department of Immigration, Refugees and Borders (DIRB)` all
 * from `Department` on, since the letters are the initials of those words. Only names with small words or commas inside, where
 * capitals alone do not tell how far they go.
 */
export function findInitialled(tree: Tree, { first, end }: Sentence): readonly TokenRange[] {
  const ranges: TokenRange[] = [];
  for (let index = first + 2; index + 2 < end; index++) {
    const letters = tree.at(index + 1).text;
    const isBracketed = tree.at(index).text === '(' && tree.at(index + 2).text === ')';
    if (!isBracketed || !/^\p{Lu}{3,8}$/u.test(letters)) continue;
    const start = startOf(tree, first, index, letters);
    if (start !== null) ranges.push({ first: start, end: index });
  }
  return ranges;
}

/** Where the word with the first letter stands; null where the words before the bracket have other initials. */
function startOf(tree: Tree, first: number, end: number, letters: string): number | null {
  let left = letters.length;
  let hasLink = false;
  for (let index = end - 1; index >= Math.max(first, end - longest); index--) {
    const { text } = tree.at(index);
    const isSecondHalf = /^\p{Ll}/u.test(text) && tree.at(Math.max(first, index - 1)).text === '-';
    if (links.test(text) || isSecondHalf) {
      hasLink ||= text !== '-';
    } else if (text.charAt(0) === letters.charAt(left - 1)) {
      left -= 1;
      if (left === 0) return hasLink ? index : null;
    } else {
      return null;
    }
  }
  return null;
}
