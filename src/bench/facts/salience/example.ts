import type { Features } from '../../../facts/salience/features.js';
import type { Evidence } from '../../../model/fact.js';
import type { Span } from '../../../model/span.js';
import type { Reading } from '../readings.js';

/** Where people have said, in one way or another, what matters in a text. */
export const sources = ['questions', 'survival', 'summaries'] as const;

export type SourceName = (typeof sources)[number];

/** A fact with what people make of it. */
interface ExampleFact {
  readonly features: Features;
  /** How much people made of it, 0..1. */
  readonly label: number;
  /** `Sentence.id` of its first evidence. */
  readonly sentence: string;
  /** Of its first evidence. */
  readonly span: Span;
}

/** A text with its facts in the order of the text. */
export interface Example {
  readonly source: SourceName;
  /** Versions of one article share it, so that all of them are left out together. */
  readonly article: string;
  readonly facts: readonly ExampleFact[];
  /** Critical spans of its questions, each once; empty for other sources than `questions`. */
  readonly critical: readonly Span[];
}

/** The facts of a reading, each with what `labelOf` makes of its first evidence. */
export function labelFacts(
  { facts, features }: Reading,
  labelOf: (evidence: Evidence) => number,
): readonly ExampleFact[] {
  return facts.flatMap((fact, index) => {
    const own = features[index];
    const [evidence] = fact.evidence;
    if (own === undefined || evidence === undefined) return [];
    return [{ features: own, label: labelOf(evidence), sentence: evidence.sentence, span: evidence.span }];
  });
}
