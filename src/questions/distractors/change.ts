/** One thing of a statement exchanged for another of its kind, so that the statement becomes false. */
export interface Change {
  /** As it stands in the statement. */
  readonly from: string;
  readonly to: string;
}
