import type { TokenRange } from '../../model/analysis.js';
import { type Tree, tokenAt } from '../tree.js';

/** The share of words that stand between quotation marks, 0..1; a mark left open counts to the end of the range. */
export function quoteShare(tree: Tree, range: TokenRange): number {
  let open = false;
  let inside = 0;
  for (let index = range.first; index < range.end; index++) {
    const { text } = tokenAt(tree, index);
    if (/^["“”]$/u.test(text)) open = text === '"' ? !open : text === '“';
    else if (open) inside++;
  }
  return inside / Math.max(1, range.end - range.first);
}
