import { oncePer } from '../../base/once.js';
import { words } from '../../base/text.js';
import type { Token } from '../../model/analysis.js';
import { isFamily } from '../fitness/told.js';
import type { Knowledge } from '../knowledge.js';
import { conceptOf, conceptsOf, isHeadline } from './concepts.js';

/** What a text must tell to be a summary of its article: matters, each as the words, in lower case, that tell it. */
export type Topic = readonly ReadonlySet<string>[];

/** The concepts by which the body tells one matter. */
type Matter = ReadonlySet<string>;

/** A headline of fewer content words says too little about what must be told. */
const leastMatters = 2;
/** So many words of a contrast say what it is about without what it is held against. */
const leastNews = 3;
/** Without a headline an article is about what most of its paragraphs come back to. */
const mattersWithoutHeadline = 6;

/**
 * The nouns and names of the headline that the body has too; without a headline, the nouns and names that stand
 * in most paragraphs. Empty where neither says enough.
 */
export const topicOf = oncePer((knowledge: Knowledge): Topic => {
  const { article } = knowledge.analysis;
  const ofHeadline = isHeadline(article.title) ? mattersOf(knowledge, article.title) : [];
  // `Cod is protected – but haddock is far closer to dying out`: the second is the news.
  const [, contrasted = ''] = article.title.split(/[–—,;.-]\s+but\s+/iu);
  const ofNews = isHeadline(article.title) ? mattersOf(knowledge, contrasted) : [];
  const matters =
    ofNews.length >= leastNews
      ? ofNews
      : ofHeadline.length >= leastMatters
        ? ofHeadline
        : recurring(knowledge);
  return matters.length >= leastMatters ? wordsOf(knowledge, matters) : [];
});

/** Every word of the article that stands for one of the concepts of a matter. */
function wordsOf({ analysis }: Knowledge, matters: readonly Matter[]): Topic {
  const forms = new Map<string, Set<string>>();
  for (const token of analysis.tokens) {
    const concept = conceptOf(token);
    if (concept !== null) forms.set(concept, (forms.get(concept) ?? new Set()).add(token.text.toLowerCase()));
  }
  return matters.map((matter) => new Set([...matter].flatMap((concept) => [...(forms.get(concept) ?? [])])));
}

/** The share of a topic that a text tells, 0..1; all of an empty one. */
export function coverageOf(topic: Topic, text: string): number {
  if (topic.length === 0) return 1;
  const own = words(text.toLowerCase()).map(bare);
  return topic.filter((matter) => own.some((word) => matter.has(word))).length / topic.length;
}

/**
 * What an article is about, a noun or a name: what most sentences of its body speak of, first of all that the headline
 * has; an empty topic where that is in few of them.
 */
export const subjectOf = oncePer((knowledge: Knowledge): Topic => {
  const { analysis } = knowledge;
  const { title } = analysis.article;
  const body = analysis.sentences.filter(
    ({ paragraph }) => analysis.article.paragraphs[paragraph]?.kind === 'body',
  );
  const counts = new Map<string, number>();
  for (const { first, end } of body)
    for (const concept of conceptsOf(analysis.tokens.slice(first, end).filter(isNominal)))
      counts.set(concept, (counts.get(concept) ?? 0) + 1);
  const ofHeadline = new Set(
    isHeadline(title) ? mattersOf(knowledge, title).flatMap((matter) => [...matter]) : [],
  );
  const often = [...counts]
    .filter(([, count]) => count >= leastOfSentences * body.length)
    .toSorted(([, one], [, other]) => other - one);
  const most = often.find(([concept]) => ofHeadline.has(concept)) ?? often[0];
  return most === undefined ? [] : wordsOf(knowledge, [new Set([most[0]])]);
});

/** A subject stands in at least so many of the sentences. */
const leastOfSentences = 0.2;

function mattersOf({ analysis }: Knowledge, title: string): readonly Matter[] {
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

function recurring({ analysis }: Knowledge): readonly Matter[] {
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
