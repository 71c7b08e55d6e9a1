import type { Analysis } from '../../model/analysis.js';
import type { Fact } from '../../model/fact.js';
import type { ArticleKnowledge } from '../distractors/distractor.js';
import type { QuestionForm } from '../forms/question-form.js';
import type { Key } from '../key.js';

/** A question as it would be asked, with the fact behind it. */
export interface Asking {
  readonly fact: Fact;
  readonly form: QuestionForm;
  readonly key: Key;
  readonly stem: string;
  readonly article: ArticleKnowledge;
  /** All facts of the article, for other answers to the question. */
  readonly facts: readonly Fact[];
  readonly analysis: Analysis;
}

/**
 * A reason not to ask, known only while the fact is at hand: unlike a fault of the item, it cannot be seen on the
 * sheet. True where the question should be dropped.
 */
export type Doubt = (asking: Asking) => boolean;

/** A table of doubts of one kind, by name. */
export type Doubts = Readonly<Record<string, Doubt>>;
