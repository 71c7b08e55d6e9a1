import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Reader } from '../readings.js';
import { type Example, labelFacts } from './example.js';
import { contentWords, shareIn, vocabulary } from './words.js';

/** A fact of fewer content words is held against this many. */
const leastWords = 3;

/**
 * Articles of OneStopEnglish (Vajjala & Lučić 2018): a fact of the original matters as far as a sentence of the
 * elementary version, which leaves most of the text out, tells it too.
 * @param articles names of those with both versions.
 */
export function readSurvivalExamples(
  data: string,
  articles: readonly string[],
  read: Reader,
): readonly Example[] {
  return articles.map((article) => {
    const file = (level: string) =>
      readFileSync(join(data, 'onestop', 'articles', `${article}.${level}.txt`));
    const reading = read(article, file('adv'));
    const elementary = read(article, file('ele')).analysis;
    const sentences = elementary.sentences.map(({ span }) => vocabulary(elementary, span));
    const facts = labelFacts(reading, ({ span }) => {
      const content = contentWords(reading.analysis, span);
      return Math.max(0, ...sentences.map((known) => shareIn(content, known, leastWords)));
    });
    return { source: 'survival', article, critical: [], facts };
  });
}
