import { words } from '../../base/text.js';
import type { Analysis, Token } from '../../model/analysis.js';
import type { Genre } from './genre.js';

const contentTags = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'NUM']);
/** Verbs and adjectives that carry a clause but not its topic. */
const emptyLemmas = new Set(
  'be have do say make get go take tell come give use see know think want other many more most same new such own'.split(
    ' ',
  ),
);

/** The lemma by which a token counts as a concept; null for words without content. */
export function conceptOf(token: Token): string | null {
  if (!contentTags.has(token.upos)) return null;
  const lemma = token.lemma.toLowerCase();
  return !emptyLemmas.has(lemma) && /[\p{L}\p{N}]/u.test(lemma) ? lemma : null;
}

/** The concepts of some tokens. */
export function conceptsOf(tokens: readonly Token[]): ReadonlySet<string> {
  return new Set(tokens.map(conceptOf).filter((concept) => concept !== null));
}

/**
 * What each concept is worth to a summary; all weights sum to 1. A word counts by the square root of how often it
 * stands in the body (Luhn 1958: what a text comes back to is its topic; the root keeps one word from ruling), more
 * where it stands early (news tells what matters first), and three times where the headline has it.
 */
export function weighConcepts(analysis: Analysis, genre: Genre): ReadonlyMap<string, number> {
  const { article, sentences, tokens } = analysis;
  const titleWords = new Set(isHeadline(article.title) ? words(article.title.toLowerCase()) : []);
  const counts = new Map<string, number>();
  const firstPosition = new Map<string, number>();
  const inTitle = new Set<string>();
  sentences.forEach((sentence, position) => {
    if (article.paragraphs[sentence.paragraph]?.kind === 'heading') return;
    for (const token of tokens.slice(sentence.first, sentence.end)) {
      const concept = conceptOf(token);
      if (concept === null) continue;
      counts.set(concept, (counts.get(concept) ?? 0) + 1);
      if (!firstPosition.has(concept)) firstPosition.set(concept, position);
      if (titleWords.has(concept) || titleWords.has(token.text.toLowerCase())) inTitle.add(concept);
    }
  });
  const raw = [...counts].map(([concept, count]): [string, number] => {
    const early = genre === 'account' ? 0.5 : 1 / (1 + (firstPosition.get(concept) ?? 0) / earlySentences);
    const frequency = genre === 'account' && count === 1 ? onceInAccount : Math.sqrt(count);
    return [concept, frequency * (0.5 + early) * (inTitle.has(concept) ? titleFactor : 1)];
  });
  const total = raw.reduce((sum, [, weight]) => sum + weight, 0) || 1;
  return new Map(raw.map(([concept, weight]) => [concept, weight / total]));
}

/** A title that cleaning made of the first words of the body tells nothing about the whole. */
export function isHeadline(title: string): boolean {
  return !title.endsWith('…');
}

/** What an account speaks of once is a detail of it; a report tells much that matters once. */
const onceInAccount = 0.3;
const titleFactor = 3;
/** After so many sentences the bonus for standing early has fallen to half. */
const earlySentences = 4;
