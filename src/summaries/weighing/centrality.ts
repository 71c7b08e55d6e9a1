import { oncePer } from '../../base/once.js';
import type { Sentence } from '../../model/analysis.js';
import type { Knowledge } from '../knowledge.js';
import { conceptsOf } from './concepts.js';

/**
 * By position of each sentence of the body, the share of the others that surpass it in what the article comes back to:
 * the sum over its concepts of the logarithm of how many sentences have them. 0 for the most central.
 */
export const rankSentences = oncePer(({ analysis }: Knowledge): ReadonlyMap<number, number> => {
  const { article, sentences, tokens } = analysis;
  const body = sentences.flatMap((sentence: Sentence, position) =>
    article.paragraphs[sentence.paragraph]?.kind === 'body'
      ? [{ position, concepts: conceptsOf(tokens.slice(sentence.first, sentence.end)) }]
      : [],
  );
  const counts = new Map<string, number>();
  for (const { concepts } of body)
    for (const concept of concepts) counts.set(concept, (counts.get(concept) ?? 0) + 1);
  const weights = body.map(({ concepts }) =>
    [...concepts].reduce((total, concept) => total + Math.log(counts.get(concept) ?? 1), 0),
  );
  const surpassed = new Map<number, number>();
  for (const [place, weight] of weights.toSorted((one, other) => other - one).entries())
    if (!surpassed.has(weight)) surpassed.set(weight, place);
  return new Map(
    body.map(({ position }, index) => [position, (surpassed.get(weights[index] ?? 0) ?? 0) / body.length]),
  );
});
