/** The stages of the pipeline, in the order in which they run. */
export type Stage =
  | 'read'
  | 'clean'
  | 'analyze'
  | 'extract'
  | 'compare'
  | 'ask'
  | 'select'
  | 'summarize'
  | 'print'
  | 'export';

/**
 * Something a person may want to know about a run: a line dropped as noise, an item short of the number asked for.
 * Bad text gives notices; only bad options, unreadable input or a broken template throw (`UserError`).
 */
export interface Notice {
  readonly stage: Stage;
  /** Names the kind of notice for programs, in kebab-case: `noise-caption`, `too-few-items`. */
  readonly code: string;
  /** One English sentence: what, where, what to do. */
  readonly message: string;
}

/** What every stage returns: a new value, and what there is to say about it. */
export interface Outcome<Value> {
  readonly value: Value;
  readonly notices: readonly Notice[];
}
