/** A workbook that a password locks. */
export class LockedError extends Error {
  override readonly name = "LockedError";
}
