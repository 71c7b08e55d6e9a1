import type { FactDraft } from '../draft.js';
import type { Tree } from '../tree.js';
import { type ArticleMeasures, measureArticle } from './article.js';
import type { Features } from './features.js';
import { passageOf } from './passage.js';
import { standingFeatures } from './standing-features.js';
import { wordFeatures } from './word-features.js';

/** The features of each draft, in the order of the drafts; linear in the words of the article and of the drafts. */
export function describeDrafts(tree: Tree, drafts: readonly FactDraft[]): readonly Features[] {
  const measures = measureArticle(tree);
  return drafts.map((draft) => describe(tree, measures, draft));
}

function describe(tree: Tree, measures: ArticleMeasures, draft: FactDraft): Features {
  const passage = passageOf(tree, measures, draft);
  return {
    ...wordFeatures(tree, measures, passage),
    ...standingFeatures(measures, draft, passage),
  };
}
