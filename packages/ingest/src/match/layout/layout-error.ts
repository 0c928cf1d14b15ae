/** What is wrong with a layout, or with which was asked for. */
export type LayoutFault = "layout-mistaken" | "layout-unknown" | "layout-fits-none" | "folder-unreadable";

/** A layout that can't be used: our own, or the analyst's. Its message says where and what must stand there. */
export class LayoutError extends Error {
  override readonly name = "LayoutError";
  readonly code: LayoutFault;
  /** The layout file, or the folder of layouts; undefined where a layout was asked for by its id. */
  readonly path: string | undefined;
  /** Line of the file, counted from 1; undefined where the fault is in none. */
  readonly line: number | undefined;

  constructor(code: LayoutFault, message: string, { path, line }: { path?: string; line?: number | undefined } = {}) {
    super(message);
    this.code = code;
    this.path = path;
    this.line = line;
  }
}
