import type { Statement } from './statements.js';

/** What a sentence without facts may matter at most: it stands at the beginning. */
const openingSalience = 0.6;

/** The greatest salience of a fact in the sentences; where they have none, what their place gives them. */
export function salienceOf(statements: readonly Statement[]): number {
  const saliences = statements.map(({ report, sentence }) => {
    const facts = report.facts.filter(({ evidence }) => evidence[0]?.sentence === sentence.id);
    const paragraphs = Math.max(1, report.analysis.article.paragraphs.length);
    const place = openingSalience * (1 - sentence.paragraph / paragraphs);
    return Math.max(place, ...facts.map(({ salience }) => salience));
  });
  return Math.round(1000 * Math.max(0, ...saliences)) / 1000;
}
