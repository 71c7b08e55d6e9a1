/** A line of the table that `npm run bench:facts` prints. */
export interface MeasureRow {
  readonly measure: string;
  /** With its 95 % interval where it is a share or mean. */
  readonly figure: string;
  /** What it is to reach, or what it is to beat; empty where it stands for itself. */
  readonly goal: string;
}
