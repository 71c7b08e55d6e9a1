import { groupBy, sum } from '../base/collections.js';
import { syllables } from '../base/syllables.js';
import { words } from '../base/text.js';
import { roughSentences } from './clean/sentences.js';

/** Below this many words the grade says little. */
const fewestWords = 100;

/**
 * Flesch-Kincaid grade level of running text, one decimal; null under 100 words. Kincaid, Fishburne, Rogers &
 * Chissom 1975, Derivation of New Readability Formulas for Navy Enlisted Personnel: 0.39 words per sentence + 11.8
 * syllables per word - 15.59.
 */
export function gradeLevel(paragraphs: readonly string[]): number | null {
  const found = paragraphs.flatMap(words);
  if (found.length < fewestWords) return null;
  const sentences = sum(paragraphs.map((paragraph) => roughSentences(paragraph).length));
  // Most words of an article come again.
  const spoken = sum([...groupBy(found, (word) => word)].map(([word, all]) => all.length * syllables(word)));
  const grade = (0.39 * found.length) / sentences + (11.8 * spoken) / found.length - 15.59;
  return Math.round(grade * 10) / 10;
}
