import type { Article } from './article.js';
import type { Fact } from './fact.js';

/** An article and what was read out of it, before anything is asked. */
export interface FactSheet {
  readonly article: Article;
  /** In the order of the text. */
  readonly facts: readonly Fact[];
}
