import { opensNumber, wordsToNumber } from '../inflection/number-words.js';
import type { Tree } from '../tree.js';

/** A number as it stands in the text. */
interface NumberAt {
  /** One past its last token. */
  readonly end: number;
  readonly value: number;
}

/** Tokens of a number at most: `nine hundred and ninety - nine thousand five hundred` has nine. */
const longestNumber = 10;

/**
 * The longest number that begins at a token: `two hundred and forty`, `twenty - one`, `3.5 million`, `1,200`, `a dozen`.
 * Null where none begins there; a plain `a` before a scale word (`a million`) begins one.
 */
export function numberAt(tree: Tree, index: number, end: number): NumberAt | null {
  const first = tree.tokens[index];
  if (first === undefined || !opensNumber(first.text)) {
    return null;
  }
  if (/^an?$/iu.test(first.text) && /^(?:dozen|score)$/iu.test(tree.tokens[index + 1]?.text ?? '')) {
    return { end: index + 2, value: /^dozen$/iu.test(tree.at(index + 1).text) ? 12 : 20 };
  }
  let found: NumberAt | null = null;
  let text = '';
  for (let next = index; next < Math.min(end, index + longestNumber); next++) {
    const word = tree.at(next).text;
    text += /^[-–]$/u.test(word) ? ' ' : `${text === '' ? '' : ' '}${word}`;
    if (!/^[-–]$|^and$/u.test(word)) {
      const value = wordsToNumber(text);
      if (value !== null) {
        found = { end: next + 1, value };
      } else if (!/^(?:an?|half(?: an?)?)$/iu.test(text)) {
        break;
      }
    }
  }
  if (found === null) {
    return null;
  }
  found = withHalf(tree, found, end);
  const dozen = tree.tokens[found.end]?.text.toLowerCase();
  return dozen === 'dozen' && found.end < end ? { end: found.end + 1, value: found.value * 12 } : found;
}

/** `two and a half million`: a half after the number, and the scale it shares with it. */
function withHalf(tree: Tree, number: NumberAt, end: number): NumberAt {
  const words = tree.tokens
    .slice(number.end, Math.min(end, number.end + 4))
    .map((token) => token.text.toLowerCase());
  if (words.slice(0, 3).join(' ') !== 'and a half') {
    return number;
  }
  const scale = words[3] === undefined ? null : wordsToNumber(`a ${words[3]}`);
  return { end: number.end + (scale === null ? 3 : 4), value: (number.value + 0.5) * (scale ?? 1) };
}
