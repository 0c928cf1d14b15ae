import type { Reference } from "./place/reference.ts";
import { realDay } from "./real-day.ts";
import type { Progress } from "./report.ts";

/** What a caller of `ingest` may say. */
export interface IngestOptions {
  /** Folder of the analyst's own layouts, read beside the built-in ones. */
  readonly layouts?: string;
  /** Id of the layout that goes before all others wherever it fits; it must fit one file at least. */
  readonly layout?: string;
  readonly progress?: Partial<Progress>;
  /** ISO date of the run: unless given today, or the newest day on which the store changed where that is later. */
  readonly now?: string;
  /**
   * Told the partnerships by which rows will be placed, before any row is read that is placed by them; not told where there
   * are none, or where what was found so far may keep some from being known. What it throws ends the run there.
   */
  readonly onPartnerships?: OnPartnerships;
}

export type OnPartnerships = (partnerships: Reference["partnerships"]) => void;

/** The same with every default filled in. */
export interface Settings {
  readonly layout: string | undefined;
  readonly progress: Partial<Progress>;
  readonly now: string;
  readonly onPartnerships: OnPartnerships;
}

export function settled({
  layout,
  progress = {},
  now = new Date().toISOString().slice(0, 10),
  onPartnerships = () => {},
}: IngestOptions): Settings {
  return { layout, progress, now: realDay(now), onPartnerships };
}
