import type { Token, TokenRange } from '../../model/analysis.js';
import { timeNouns } from '../lexicons/pointing-words.js';
import { type Knowledge, standsBefore } from './knowledge.js';

/** `this group`, `those`: of what stands before, but for `this week` and `those who`. */
export function isDemonstrative(
  { analysis, tree, times }: Knowledge,
  token: Token,
  range: TokenRange,
  isFirstSentence: boolean,
): boolean {
  if (token.upos !== 'DET' && token.upos !== 'PRON') return false;
  if (['WDT', 'WP', 'IN'].includes(token.xpos) || times.has(token.index)) return false;
  const after = analysis.tokens[token.index + 1];
  if (
    ['that', 'those'].includes(token.text.toLowerCase()) &&
    /^(?:IN|VBG|VBN|WP|WDT|JJ)$/u.test(after?.xpos ?? '')
  )
    return false;
  if (token.upos === 'PRON') return isFirstSentence;
  const noun = tree.parent(token.index);
  if (noun === null || timeNouns.has(noun.lemma)) return false;
  return isFirstSentence && !standsBefore(analysis, noun, range);
}
