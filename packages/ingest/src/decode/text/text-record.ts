/** A record of a delimited text. */
export interface TextRecord {
  readonly cells: readonly string[];
  /** See `GridRow`. Undefined for a record that was not split as plain text. */
  readonly numbers?: readonly number[];
}
