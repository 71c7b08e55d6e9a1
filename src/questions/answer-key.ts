import type { Phrase } from '../model/fact.js';

/** The right answer of a question. */
export interface Key {
  /** As printed: `By armoured convoy`. */
  readonly text: string;
  /** The key and its other spellings, the key first. */
  readonly accepted: readonly string[];
  readonly phrase: Phrase;
  /** Whether the key is the number in the phrase, not the phrase. */
  readonly isAmount: boolean;
}
