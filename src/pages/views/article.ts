import { printedParagraphs } from '../../base/paragraphs.js';
import type { PackArticle } from '../../model/quiz.js';
import { dateLabel } from './labels.js';

/** Where an article comes from, in one line; null where it does not say. */
type SourceLine = string | null;

export interface ArticleView {
  /** `Article 2: Its own title` in a pack of several; null where the page's title is that. */
  readonly title: string | null;
  readonly source: SourceLine;
  readonly paragraphs: readonly {
    readonly number: number;
    readonly text: string;
    readonly heading: boolean;
  }[];
}

/**
 * Prepares an article for reading.
 * @param number its place in a pack of several, from 1, by which questions and keys call it; null in a pack of one.
 */
export function viewArticle(article: PackArticle, number: number | null): ArticleView {
  return {
    title: number === null ? null : `Article ${number}: ${article.title}`,
    source: number === null ? null : sourceLine(article),
    paragraphs: printedParagraphs(article.paragraphs).map(({ number, text, isHeading }) => ({
      number,
      text,
      heading: isHeading,
    })),
  };
}

/** `The Harbour Times · Ada Example · 30 November 2023 · CC0 1.0 · 412 words`, as far as each is known. */
export function sourceLine({ source }: Pick<PackArticle, 'source'>): SourceLine {
  const { publisher, author, published, licence, words } = source;
  const parts = [publisher, author, published === null ? null : dateLabel(published), licence];
  if (words > 0) parts.push(`${words} words`);
  const known = parts.filter((part) => part !== null && part !== '');
  return known.length === 0 ? null : known.join(' · ');
}
