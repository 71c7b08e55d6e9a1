import type { PageOptions } from '../../model/options.js';
import type { StudyPack } from '../../model/quiz.js';
import { sourceLine } from './article.js';

/** What every page has. */
export interface PageView {
  readonly language: string;
  readonly title: string;
  /** Below the title, in a pack of one article; null where it says nothing or there are several. */
  readonly source: string | null;
  /** Names of style sheets: `standard`, `a4`. */
  readonly style: string;
  readonly paper: string;
  /** Names of all style sheets of the page, in the order in which they take effect. */
  readonly styles: readonly string[];
}

export function viewPage(pack: StudyPack, options: PageOptions): PageView {
  const [article] = pack.articles;
  return {
    language: pack.language,
    title: pack.title,
    source: article !== undefined && pack.articles.length === 1 ? sourceLine(article) : null,
    style: options.style,
    paper: options.paper,
    styles: ['base', 'items', options.style, options.paper],
  };
}
