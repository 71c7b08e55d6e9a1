/** A half-open range `[start, end)` of UTF-16 units into the `text` of one `Article`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
