import type { Random } from '../../base/random.js';
import type { Fact } from '../../model/fact.js';
import type { ArticleKnowledge } from './distractor.js';

/** What is to be made false. */
export interface FalsifyTask {
  readonly fact: Fact;
  /** The fact's sentence as it will be printed. */
  readonly statement: string;
  /** Whether it tells one thing that happened: of a rule or a state, others may well be true beside it. */
  readonly isEvent: boolean;
  readonly article: ArticleKnowledge;
  readonly random: Random;
}

/** One thing of a statement exchanged for another of its kind, so that the statement becomes false. */
export interface Change {
  /** As it stands in the statement. */
  readonly from: string;
  readonly to: string;
}
