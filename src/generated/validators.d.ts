import type { PublishedFact, StudentQuiz } from '../lms/published.js';
import type { Comparison } from '../model/comparison.js';
import type { StudyPack } from '../model/quiz.js';

/** A way in which a value breaks its schema, as ajv tells it. */
export interface Violation {
  /** JSON pointer to the value: `/items/0/prompt`; empty for the whole. */
  readonly instancePath: string;
  readonly schemaPath: string;
  /** The broken rule of JSON Schema: `required`, `type`, `enum`, … */
  readonly keyword: string;
  readonly params: ViolationParameters;
}

/** What the broken rule says; each keyword fills in its own. */
export interface ViolationParameters {
  readonly missingProperty?: string;
  readonly additionalProperty?: string;
  readonly type?: string | readonly string[];
  readonly allowedValues?: readonly unknown[];
  readonly allowedValue?: unknown;
  readonly pattern?: string;
  readonly limit?: number;
  readonly tag?: string;
  readonly tagValue?: unknown;
}

/** A schema as a function; `src/build/validators.ts` writes the values. */
export interface Validator<Type> {
  (value: unknown): value is Type;
  /** All violations of the value checked last; null or undefined when it was valid. */
  readonly errors?: readonly Violation[] | null;
}

export const validateQuiz: Validator<StudyPack>;
export const validateStudentQuiz: Validator<StudentQuiz>;
export const validateFacts: Validator<readonly PublishedFact[]>;
export const validateComparison: Validator<Comparison>;
