import { syllables } from '../../base/syllables.js';
import { words } from '../../base/text.js';
import { easyWords } from '../../language/lexicons/dale-chall.js';
import type { ReadingLevel } from '../../model/summary.js';

/** The share of unfamiliar words, in percent, above which the Dale-Chall score gets an addition. */
const manyUnfamiliar = 5;

/**
 * How hard a text is to read; null for a text without words.
 *
 * Flesch-Kincaid grade level: Kincaid, Fishburne, Rogers & Chissom 1975. Dale-Chall score: Dale & Chall 1948, with the
 * word list of 1995; names and numbers count as familiar.
 */
export function measureReading(sentences: readonly string[]): ReadingLevel | null {
  const all = sentences.flatMap(words);
  if (all.length === 0) return null;
  const length = all.length / sentences.length;
  const perWord = all.reduce((sum, word) => sum + syllables(word), 0) / all.length;
  const opening = new Set(sentences.flatMap((sentence) => words(sentence).slice(0, 1)));
  const unfamiliar = all.filter((word) => !isFamiliar(word, opening.has(word)));
  const share = (100 * unfamiliar.length) / all.length;
  return {
    fleschKincaid: round(0.39 * length + 11.8 * perWord - 15.59),
    daleChall: round(0.1579 * share + 0.0496 * length + (share > manyUnfamiliar ? 3.6365 : 0)),
  };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

const endings = /(?:['’]s|ies|es|s|ied|ed|d|ing|er|est|ly|n't|n’t)$/u;

/** Whether a fourth-grader knows a word: it, or what it is made from, is in the list; names and numbers are. */
export function isFamiliar(word: string, isOpening = false): boolean {
  if (/^\P{L}/u.test(word) || (/^\p{Lu}/u.test(word) && !isOpening)) return true;
  const lower = word.toLowerCase().replaceAll('’', "'");
  if (lower.includes('-')) return lower.split('-').every((part) => isFamiliar(part));
  if (easyWords.has(lower)) return true;
  const stem = lower.replace(endings, '');
  if (stem === lower || stem.length < 2) return false;
  const doubled = /([bdfglmnprt])\1$/u.test(stem) ? stem.slice(0, -1) : stem;
  return [stem, `${stem}e`, `${stem}y`, doubled].some((form) => easyWords.has(form));
}
