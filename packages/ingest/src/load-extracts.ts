import { type LoadedExtract, loadExtract } from "./load-extract.ts";
import type { Extract } from "./match-files.ts";
import type { Settings } from "./options.ts";
import type { Reference } from "./place/reference.ts";
import type { Problem } from "./problem.ts";
import type { Receipt, RejectedRow } from "./report.ts";
import type { Store } from "./store/open-store.ts";
import { pupilHash } from "./store/pupil-key.ts";
import { readReference } from "./store/read-reference.ts";

/** What loading came to. */
export interface Loaded {
  readonly receipts: readonly Receipt[];
  readonly problems: readonly Problem[];
  readonly rejects: readonly RejectedRow[];
}

/** Loads extracts one after the other, each in a transaction of its own. Reference tables come first. */
export async function loadExtracts(extracts: readonly Extract[], store: Store, settings: Settings): Promise<Loaded> {
  const hash = await pupilHash(store);
  const loaded: LoadedExtract[] = [];
  const loadedBefore = new Set<number>();
  let reference: Reference | undefined;
  for (const [index, extract] of extracts.entries()) {
    const { kind, grid } = extract.matched;
    settings.progress.fileStarted?.(grid.file, index + 1, extracts.length);
    reference ??= await readReference(store);
    const one = await loadExtract(extract, { store, settings, hash, reference, loadedBefore });
    if (kind.reference) reference = undefined;
    if (one.receipt !== undefined) settings.progress.fileEnded?.(one.receipt);
    loaded.push(one);
  }
  return {
    receipts: loaded.flatMap(({ receipt }) => receipt ?? []),
    problems: loaded.flatMap(({ problems }) => problems),
    rejects: loaded.flatMap(({ rejects }) => rejects),
  };
}
