import type { Phrase, Role } from '../../model/fact.js';

/** A dependent of a predicate with the role it plays. */
export interface Part {
  readonly role: Role;
  readonly phrase: Phrase;
  /** Probability that it belongs to this predicate. */
  readonly confidence: number;
}
