/** Why a file can't be audited. */
export type Unreadable =
  | "empty"
  | "locked"
  | "old-workbook"
  | "binary-workbook"
  | "open-document"
  | "no-workbook"
  | "damaged"
  | "too-large";

/** Thrown and caught within the reading of one file: what it finds may stand anywhere inside. */
export class UnreadableError extends Error {
  override name = "UnreadableError";
  readonly why: Unreadable;

  constructor(why: Unreadable) {
    super(why);
    this.why = why;
  }
}
