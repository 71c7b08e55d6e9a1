import type { Analysis } from '../model/analysis.js';
import type { Fact } from '../model/fact.js';
import type { Template } from '../template/template.js';
import type { Key } from './answer-key.js';
import type { ArticleKnowledge } from './distractors/distractor.js';
import { findDoubts } from './doubts/find-doubts.js';
import { type QuestionForm, suits } from './forms/question-form.js';
import { keyOf } from './key.js';
import { stemOf } from './stem.js';

/** A question in words with its answer. */
interface Question {
  readonly stem: string;
  readonly key: Key;
}

/** What is known beside the fact when it is asked about. */
interface Surroundings {
  readonly article: ArticleKnowledge;
  readonly facts: readonly Fact[];
  readonly analysis: Analysis;
}

/**
 * A form's wording over a fact; null where the fact does not suit the form, the wording gives no whole question, or
 * there is a doubt about it. Lists have no key, and are worded elsewhere.
 */
export function questionOf(
  fact: Fact,
  form: QuestionForm,
  wording: Template,
  { article, facts, analysis }: Surroundings,
): Question | null {
  const key = suits(form, fact) ? keyOf(fact, form, article.entities) : null;
  if (key === null) return null;
  const stem = stemOf(fact, form, wording, key.isAmount ? key.text : key.phrase.text);
  if (stem === null) return null;
  return findDoubts({ fact, form, key, stem, article, facts, analysis }).length > 0 ? null : { stem, key };
}
