import type { Token } from '../../../model/analysis.js';
import type { Slip } from './slip.js';

/** Subordinators that begin a clause, so that none stands two words before itself. */
const clauseOpeners = /^(?:since|because|although|though|if|when|while|unless)$/iu;
/** Words that never stand beside themselves, as `that`, `had` and `in` may. */
const single = /^(?:the|an?|of|to|and|for|with|from|by|or|but|their|its|your|our|was|were|are)$/iu;

/** `has did not go`, `since him since he fled`, `the the`: a change of mind of which both halves were left. */
export const isWrittenTwice: Slip = (tokens, { text, index }) => {
  const [next, after] = [tokens[index + 1], tokens[index + 2]];
  const isSame = (other: Token | undefined) => other?.text.toLowerCase() === text.toLowerCase();
  return (
    (single.test(text) && isSame(next)) ||
    (/^(?:has|have|had|is|was|were|will)$/iu.test(text) &&
      /^(?:did|does)$/u.test(wordAfterMarks(tokens, index))) ||
    (clauseOpeners.test(text) && next?.upos === 'PRON' && isSame(after))
  );
};

/** The next word in lower case, whatever quotation mark stands before it: `has “did not go`. */
function wordAfterMarks(tokens: readonly Token[], index: number): string {
  const next = tokens.slice(index + 1, index + 3).find(({ text }) => !/^["“”‘]$/u.test(text));
  return next?.text.toLowerCase() ?? '';
}
