/** A file that breaks the rules of its own format: cut short, altered, or made to look like what it is not. */
export class DamagedError extends Error {
  override readonly name = "DamagedError";
}
