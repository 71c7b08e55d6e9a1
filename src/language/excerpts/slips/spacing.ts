import { verbs } from '../../lexicons/verbs.js';
import type { Slip } from './slip.js';

/** Ends of contractions, which no space parts from their word, and the ligatures that typesetting parts from theirs. */
const contractionEnd = /^(?:m|re|ve|ll|t)$/u;
const ligature = /^(?:fi|fl|ffi|ffl)$/u;
const contracted = /^(?:I|you|we|they|he|she|it|that|there|who|\p{L}+n)$/iu;
/** `sci fi`: words of their own. */
const beforeFi = /^(?:sci|wi|hi|lo|semper)$/iu;

/** Endings of verbs, and the short words before `ed` that make a word of it: `sex ed`. */
const torn = /^(?:ed|ing)$/u;
const beforeEd = /^(?:sex|drive|special|op)$/u;

/** `I m disappointed`, `the fi gures`, `expand ed`: a word in two pieces. */
export const isTornOff: Slip = (tokens, { text, index, span }) => {
  const before = tokens[index - 1];
  if (before === undefined || before.span.end === span.start) return false;
  return (
    (contractionEnd.test(text) && contracted.test(before.text)) ||
    (ligature.test(text) && !beforeFi.test(before.text)) ||
    (torn.test(text) && verbs.has(before.text) && !beforeEd.test(before.text))
  );
};

/** Marks that a space parts from the word behind them. */
const closing = /^[”,;]$/u;
/** A short word that has lost the space before a name: `atLabour`. */
const stuckToName = /^(?:at|of|in|to|the|and|for|by|on|with)\p{Lu}\p{Ll}/u;

/** `“A Violent Year”out in May`, `the sea,which`, `atLabour`, `Henry(1491–1547)`: two words without a space. */
export const isStuckOn: Slip = (tokens, { text, index, span }) => {
  const before = tokens[index - 1];
  if (stuckToName.test(text)) return true;
  if (before === undefined || before.span.end !== span.start) return false;
  return (
    (closing.test(before.text) && /^\p{L}/u.test(text)) ||
    (text === '(' &&
      /^\p{L}{4,}$|^[IVXⅠ-Ⅿ]+$/u.test(before.text) &&
      /^\p{N}/u.test(tokens[index + 1]?.text ?? ''))
  );
};
