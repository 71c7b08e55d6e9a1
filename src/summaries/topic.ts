import { words } from '../base/text.js';
import type { Token } from '../model/analysis.js';
import { conceptOf, isHeadline } from './concepts.js';
import { isFamily } from './continuity.js';
import type { Knowledge } from './knowledge.js';

/** What a text must tell to be a summary of its article: matters, each as the concepts by which the body tells it. */
export type Topic = readonly ReadonlySet<string>[];

/** A headline of fewer content words says too little about what must be told. */
const leastMatters = 2;
/** Without a headline an article is about what most of its paragraphs come back to. */
const mattersWithoutHeadline = 6;

/**
 * The nouns and names of the headline that the body has too; without a headline, the nouns and names that stand
 * in most paragraphs. Empty where neither says enough.
 */
export function topicOf(knowledge: Knowledge): Topic {
  const { article } = knowledge.analysis;
  const ofHeadline = isHeadline(article.title) ? mattersOf(knowledge, article.title) : [];
  const matters = ofHeadline.length >= leastMatters ? ofHeadline : recurring(knowledge);
  return matters.length >= leastMatters ? matters : [];
}

/** The share of a topic that a text tells, 0..1; all of an empty one. */
export function coverageOf(topic: Topic, { analysis }: Knowledge, text: string): number {
  if (topic.length === 0) return 1;
  const own = new Set(words(text.toLowerCase()).map(bare));
  const told = new Set(
    analysis.tokens.flatMap((token) => (own.has(token.text.toLowerCase()) ? (conceptOf(token) ?? []) : [])),
  );
  return topic.filter((matter) => [...matter].some((concept) => told.has(concept))).length / topic.length;
}

function mattersOf({ analysis }: Knowledge, title: string): Topic {
  const concepts = new Map<string, Set<string>>();
  for (const token of bodyTokens(analysis)) {
    const concept = isNominal(token) ? conceptOf(token) : null;
    if (concept !== null)
      concepts.set(concept, (concepts.get(concept) ?? new Set()).add(token.text.toLowerCase()));
  }
  return [...new Set(words(title.toLowerCase()).map(bare))].flatMap((word) => {
    const matter = [...concepts].filter(
      ([concept, forms]) => forms.has(word) || `${concept}s` === word || isFamily(concept, word),
    );
    return matter.length > 0 ? [new Set(matter.map(([concept]) => concept))] : [];
  });
}

function recurring({ analysis }: Knowledge): Topic {
  const paragraphs = new Map<string, Set<number>>();
  for (const sentence of analysis.sentences)
    for (const token of analysis.tokens.slice(sentence.first, sentence.end)) {
      const concept = isNominal(token) ? conceptOf(token) : null;
      if (concept !== null)
        paragraphs.set(concept, (paragraphs.get(concept) ?? new Set()).add(sentence.paragraph));
    }
  return [...paragraphs]
    .filter(([, { size }]) => size > 1)
    .toSorted(([, one], [, other]) => other.size - one.size)
    .slice(0, mattersWithoutHeadline)
    .map(([concept]) => new Set([concept]));
}

/** `Brask’s` gives `Brask`, as tokens have it. */
function bare(word: string): string {
  return word.replace(/['’]s?$/u, '');
}

/** What a text is about stands in its nouns and names; verbs and adjectives change from headline to body. */
function isNominal({ upos }: Token): boolean {
  return upos === 'NOUN' || upos === 'PROPN';
}

function bodyTokens({ article, sentences, tokens }: Knowledge['analysis']) {
  return sentences
    .filter(({ paragraph }) => article.paragraphs[paragraph]?.kind === 'body')
    .flatMap(({ first, end }) => tokens.slice(first, end));
}
