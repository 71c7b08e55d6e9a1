import type { Token, TokenRange } from '../../model/analysis.js';
import { timeNouns } from '../lexicons/pointing-words.js';
import { type Knowledge, standsBefore } from './knowledge.js';

/** `On this day`, `this time`: unlike `this week`, told by what stands before and not by the day of the paper. */
const tellingTimes = new Set(['day', 'time', 'term']);

/** `this group`, `those`: of what stands before, but for `this week` and `those who`. */
export function isDemonstrative(
  { analysis, tree, times }: Knowledge,
  token: Token,
  range: TokenRange,
  isFirstSentence: boolean,
): boolean {
  const after = analysis.tokens[token.index + 1];
  // `exactly that – a rise in prices`: no clause follows.
  if (token.xpos === 'IN') return isFirstSentence && /^[–—:;.]$/u.test(after?.text ?? '');
  if (token.upos !== 'DET' && token.upos !== 'PRON') return false;
  const isFar = ['that', 'those'].includes(token.text.toLowerCase());
  if ((isFar ? timeNouns : tellingTimes).has(after?.lemma ?? '')) return isFirstSentence;
  if (['WDT', 'WP'].includes(token.xpos) || times.has(token.index)) return false;
  const noun = tree.parent(token.index);
  // `those responsible for it`, and not `that new plan`.
  const isOfNoun = token.upos === 'DET' && noun?.upos === 'NOUN' && noun.index > token.index;
  if (isFar && !isOfNoun && /^(?:IN|VBG|VBN|WP|WDT|JJ)$/u.test(after?.xpos ?? '')) return false;
  if (token.upos === 'PRON') return isFirstSentence;
  if (noun === null || timeNouns.has(noun.lemma) || timeNouns.has(after?.lemma ?? '')) return false;
  return isFirstSentence && !standsBefore(analysis, noun, range);
}
