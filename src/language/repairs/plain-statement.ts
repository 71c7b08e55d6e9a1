import type { RepairSentence, RepairWord } from './repair.js';

/** Shorter ones are exclamations: `Video shows galore.` */
const fewestWords = 6;

/** Whether a sentence ends with a full stop, quotation marks left out, and is longer than an exclamation. */
export function isPlainStatement({ words }: RepairSentence): boolean {
  const isWord = ({ upos }: RepairWord): boolean => upos !== 'PUNCT';
  const tail = words.slice(words.findLastIndex(isWord) + 1);
  return tail.some(({ text }) => text === '.') && words.filter(isWord).length >= fewestWords;
}

/** Whether a subject is many by its tag, its joined parts or, of a pronoun or an amount, its form. */
export function isPlural({ words, children, lower }: RepairSentence, subject: number): boolean {
  return (
    /^NNP?S$/.test(words[subject]?.xpos ?? '') ||
    children(subject).some((one) => words[one]?.relation === 'conj') ||
    /^(?:i|you|we|they|these|those|some|many|others|both|%|percent)$/.test(lower(subject))
  );
}
