import { isListedWord } from '../../lexicons/known-words.js';
import type { Slip } from './slip.js';

/** Short words that are no abbreviation, whatever their letters. */
const shortWord = /^(?:AN|AS|AT|BY|IF|IN|ON|THE|WHEN|AFTER|FOR)$/u;

/** `A HIGH-powered team`, `AS the leader said`: capitals that papers begin an article with. */
export const isShouted: Slip = (tokens, { text, index }) => {
  const word = /^\p{Lu}{2,}(?=-\p{Ll}|$)/u.exec(text)?.[0];
  if (word === undefined) return false;
  const [before, earlier] = [tokens[index - 1]?.text ?? '.', tokens[index - 2]?.text ?? '.'];
  const isOpening =
    /^[.!?”"]$/u.test(before) || (/^(?:An?|The)$/iu.test(before) && /^[.!?”"]$/u.test(earlier));
  const next = tokens[index + 1]?.text ?? '';
  const goesOn = /^-?\p{Ll}/u.test(next) || next === '-' || text.length > word.length;
  return (
    isOpening &&
    (shortWord.test(word) || (word.length > 3 && goesOn && isListedWord(word.toLowerCase()))) &&
    !tokens.some((other) => other.index !== index && other.text === text)
  );
};
