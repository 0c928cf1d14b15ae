import type { Progress } from "./report.ts";

/** What a caller of `ingest` may say. */
export interface IngestOptions {
  /** Folder of the analyst's own layouts, read beside the built-in ones. */
  readonly layouts?: string;
  /** Id of the layout that goes before all others wherever it fits; it must fit one file at least. */
  readonly layout?: string;
  readonly progress?: Partial<Progress>;
  /** ISO date of the run: today unless given. */
  readonly now?: string;
}

/** The same with every default filled in. */
export interface Settings {
  readonly layout: string | undefined;
  readonly progress: Partial<Progress>;
  readonly now: string;
}

export function settled({
  layout,
  progress = {},
  now = new Date().toISOString().slice(0, 10),
}: IngestOptions): Settings {
  return { layout, progress, now };
}
