import type { PageOptions } from '../../model/options.js';
import type { StudyPack, Version } from '../../model/quiz.js';
import { type ArticleView, viewArticle } from './article.js';
import { askItem, type ItemSheet } from './item.js';
import { type PageView, viewPage } from './page.js';
import { placeSections, totalPoints } from './section.js';

/** The student's sheet. */
interface WorksheetView extends PageView {
  /** `A`; null where there is one version only. */
  readonly version: string | null;
  readonly total: number;
  /** Empty where the sheet leaves the article out. */
  readonly articles: readonly ArticleView[];
  readonly sections: readonly {
    readonly title: string;
    readonly directions: string;
    readonly points: string;
    readonly items: readonly ItemSheet[];
  }[];
}

/** @param version null for the stored order. */
export function viewWorksheet(pack: StudyPack, version: Version | null, options: PageOptions): WorksheetView {
  const several = pack.articles.length > 1;
  return {
    ...viewPage(pack, options),
    version: pack.versions.length > 1 && version !== null ? version.name : null,
    total: totalPoints(pack.items),
    articles: options.article
      ? pack.articles.map((article, index) => viewArticle(article, several ? index + 1 : null))
      : [],
    sections: placeSections(pack, version).map((section) => ({
      ...section,
      items: section.items.map(({ item, ...place }) => askItem(item, place)),
    })),
  };
}
