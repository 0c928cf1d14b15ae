import { collect } from "./collect/collect.ts";
import { loadExtracts } from "./load/load-extracts.ts";
import { matchFiles } from "./load/match-files.ts";
import { checkAskedFor } from "./match/layout/check-asked-for.ts";
import { loadLayouts } from "./match/layout/load-layouts.ts";
import { type IngestOptions, type Settings, settled } from "./options.ts";
import { PastDayError } from "./past-day-error.ts";
import type { IngestReport } from "./report.ts";
import { daysOfChange } from "./store/days-of-change.ts";
import type { Store } from "./store/open-store.ts";
import { whileWriting } from "./store/while-writing.ts";

/**
 * Loads the extracts of a folder, or of several folders and files, into a store. Findings about the data are in the
 * report; every file without one that blocks it is loaded, whatever is found in the others. Throws a LayoutError for a
 * layout that can't be used, an UnrealDateError for a `now` that is no day, a PastDayError for one before the newest on
 * which something was loaded or withdrawn, and a StoreError for a store that can't be written; until it ends, others that
 * read or load by this open store are thrown one too.
 */
export async function ingest(
  sources: string | readonly string[],
  store: Store,
  options: IngestOptions = {},
): Promise<IngestReport> {
  const settings = settled(options);
  return whileWriting(store, async (written) =>
    load(sources, written, options, { ...settings, now: await dayOfLoad(written, settings.now, options.now) }),
  );
}

/** The day of the run, or the store's newest where that is later and none was given. */
async function dayOfLoad(store: Store, day: string, given: string | undefined): Promise<string> {
  const [last = day] = await daysOfChange(store);
  if (day >= last) return day;
  if (given !== undefined) throw new PastDayError("load", day, last);
  return last;
}

async function load(
  sources: string | readonly string[],
  store: Store,
  options: IngestOptions,
  settings: Settings,
): Promise<IngestReport> {
  const layouts = await loadLayouts(options.layouts);
  const collected = await collect(typeof sources === "string" ? [sources] : sources);
  const matched = await matchFiles(collected.files, layouts, settings.layout);
  checkAskedFor(
    settings.layout,
    layouts,
    matched.extracts.map((extract) => extract.matched),
  );
  const isAllRead = [...collected.problems, ...matched.problems].every(({ blocks }) => blocks === "nothing");
  const loaded = await loadExtracts(
    matched,
    layouts,
    store,
    isAllRead ? settings : { ...settings, onPartnerships: () => {} },
  );
  return {
    receipts: loaded.receipts,
    problems: [...collected.problems, ...matched.problems, ...loaded.problems],
    rejects: loaded.rejects,
    passedOver: [...collected.passedOver, ...matched.passedOver],
  };
}
