import type { Analysis } from '../model/analysis.js';
import type { Fact } from '../model/fact.js';
import type { Template } from '../template/template.js';
import type { Key } from './answer-key.js';
import type { ArticleKnowledge } from './distractors/distractor.js';
import { isCostly } from './doubts/costly.js';
import type { Asking } from './doubts/doubt.js';
import { findBearableDoubts } from './doubts/find-doubts.js';
import { isIntroducedInPlace } from './doubts/settled-by-place.js';
import { type QuestionForm, suits } from './forms/question-form.js';
import { keyOf } from './key.js';
import { chanceOf } from './rank/chance.js';
import { gainOf } from './rank/read-forms.js';
import { type Signals, signalsOf } from './rank/signals.js';
import { placed, stemOf } from './stem.js';
import { withoutWritersTime } from './writers-time.js';

/** A question in words with its answer. */
interface Question {
  readonly stem: string;
  readonly key: Key;
  /** How probably a strict teacher prints it unchanged, 0..1. */
  readonly chance: number;
  /** What tells that chance. */
  readonly signals: Signals;
}

/** What is known beside the fact when it is asked about. */
interface Surroundings {
  readonly article: ArticleKnowledge;
  readonly facts: readonly Fact[];
  readonly analysis: Analysis;
}

/**
 * A form's wording over a fact; null where the fact does not suit the form, the wording gives no whole question, or
 * there is a doubt about it that the number of the paragraph does not settle. Lists have no key, and are worded
 * elsewhere.
 */
export function questionOf(
  fact: Fact,
  form: QuestionForm,
  wording: Template,
  surroundings: Surroundings,
): Question | null {
  const asking = wordQuestion(fact, form, wording, surroundings);
  if (asking === null) return null;
  const doubts = findBearableDoubts(asking);
  if (doubts === null) return null;
  const isPlaced = doubts.some((doubt) => !isCostly(doubt));
  if (isPlaced && !isIntroducedInPlace(asking)) return null;
  const { stem, key, article } = asking;
  const asked = isPlaced ? placed(stem, article.paragraphOf(fact.evidence[0]?.sentence ?? '')) : stem;
  if (asked === null) return null;
  const signals = signalsOf(asking, doubts, isPlaced);
  return { stem: asked, key, chance: chanceOf(signals, gainOf(form.name)), signals };
}

/** A form's wording over a fact, whatever doubts there are; null where it gives no question. */
export function wordQuestion(
  fact: Fact,
  form: QuestionForm,
  wording: Template,
  { article, facts, analysis }: Surroundings,
): Asking | null {
  const key = suits(form, fact) ? keyOf(fact, form, article.entities) : null;
  if (key === null) return null;
  const told = withoutWritersTime(fact, form.asks, key.isAmount);
  const stem = stemOf(told, form, wording, key.isAmount ? key.text : key.phrase.text);
  return stem === null ? null : { fact: told, form, key, stem, article, facts, analysis };
}
