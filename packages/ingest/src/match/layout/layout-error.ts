/** A layout file that can't be used: our own, or the analyst's. Its message says where and what must stand there. */
export class LayoutError extends Error {
  override readonly name = "LayoutError";
}
