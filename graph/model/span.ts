/** A half-open range of UTF-16 code units in an article's text, as `String.prototype.slice` counts them. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
