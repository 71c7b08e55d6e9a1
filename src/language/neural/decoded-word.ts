/** A word in the tree chosen for its sentence. */
export interface DecodedWord {
  /** Position in the sentence; -1 for the root. */
  readonly head: number;
  /** Number of the relation. */
  readonly relation: number;
  /** Log-probability of the head. */
  readonly headScore: number;
  /** Log-probability of the relation, given the head. */
  readonly relationScore: number;
}
