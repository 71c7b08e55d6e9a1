import { setPhrases } from '../../language/lexicons/set-phrases.js';
import type { Token } from '../../model/analysis.js';
import type { Knowledge } from '../knowledge.js';

/** Words between `the` and the noun of the longest set phrase. */
const mostBetween = 1;

/** Whether a noun is the last word of a phrase that points at nothing: `on the decline`. */
export function isSetPhrase({ analysis }: Knowledge, { index, lemma }: Token): boolean {
  for (let article = index - 1; article >= index - 1 - mostBetween; article--) {
    if (analysis.tokens[article]?.text !== 'the') continue;
    const before = analysis.tokens[article - 1]?.lemma.toLowerCase() ?? '';
    const between = analysis.tokens.slice(article, index).map(({ text }) => text.toLowerCase());
    return setPhrases.has([before, ...between, lemma.toLowerCase()].join(' '));
  }
  return false;
}
