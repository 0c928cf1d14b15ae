import type { Kind } from "../kinds/kind.ts";
import { isReferenceKind } from "../kinds/kinds.ts";
import type { Layout } from "../match/layout/layout.ts";
import type { MendedRows } from "../match/mended-rows.ts";
import type { Settings } from "../options.ts";
import type { Reference } from "../place/reference.ts";
import type { Problem } from "../problem.ts";
import type { Receipt, RejectedRow } from "../report.ts";
import { newestExtract } from "../store/newest-extract.ts";
import type { Store } from "../store/open-store.ts";
import { pupilKey } from "../store/pupil-key.ts";
import { readReference } from "../store/read-reference.ts";
import { sheetComparer } from "./compare-sheets.ts";
import { listRejectsAgain } from "./list-rejects-again.ts";
import { type LoadedExtract, loadExtract } from "./load-extract.ts";
import { type Extract, inLoadingOrder, type MatchedFiles } from "./match-files.ts";
import { mendExtract } from "./mend-extract.ts";
import type { Surroundings } from "./surroundings.ts";
import { withoutDisputed } from "./without-disputed.ts";
import { withoutMended } from "./without-mended.ts";

/** What loading came to. */
export interface Loaded {
  readonly receipts: readonly Receipt[];
  readonly problems: readonly Problem[];
  readonly rejects: readonly RejectedRow[];
}

/**
 * Loads extracts one after the other, each in a transaction of its own; then the rows that were set aside from them and
 * come again. Reference tables come first. Last of all come the rows that an earlier run set aside, and that stand so still.
 */
export async function loadExtracts(
  { extracts, mended }: Pick<MatchedFiles, "extracts" | "mended">,
  layouts: readonly Layout[],
  store: Store,
  settings: Settings,
): Promise<Loaded> {
  const steps = [
    ...inLoadingOrder(extracts).map((extract) => ({
      file: extract.matched.grid.file,
      kind: extract.matched.kind,
      load: (surroundings: Surroundings) => loadExtract(extract, surroundings),
    })),
    ...mended.map((rows) => ({
      file: rows.from,
      kind: undefined,
      mends: rows,
      load: (surroundings: Surroundings) => mendExtract(rows, layouts, surroundings),
    })),
  ];
  return inOrder(steps, extracts, store, settings);
}

/** Nothing is told where rows of a table were set aside: a partnership may stand in one of them. */
function tellPartnerships({ partnerships }: Reference, loaded: readonly LoadedExtract[], settings: Settings): void {
  const isWhole = loaded.every(({ problems }) => problems.every(({ blocks }) => blocks === "nothing"));
  if (isWhole && partnerships.length > 0) settings.onPartnerships(partnerships);
}

/** One thing to load, and the name under which its progress is told. */
interface Step {
  readonly file: string;
  /** Steps of a kind follow each other, those of partnerships first; undefined for rows that come mended, last. */
  readonly kind: Kind | undefined;
  /** Rows that were set aside, maybe in this very run, and come again. */
  readonly mends?: MendedRows;
  readonly load: (surroundings: Surroundings) => Promise<LoadedExtract>;
}

async function inOrder(
  steps: readonly Step[],
  extracts: readonly Extract[],
  store: Store,
  settings: Settings,
): Promise<Loaded> {
  const ofRun = {
    store,
    settings,
    pupilKey: await pupilKey(store),
    contents: new Set(extracts.map(({ sha256 }) => sha256)),
    newestBefore: await newestExtract(store),
    amongSheets: sheetComparer(extracts),
  };
  let loaded: readonly LoadedExtract[] = [];
  let reference: Reference | undefined;
  let told = false;
  for (const [index, { file, load, kind, mends }] of steps.entries()) {
    settings.progress.fileStarted?.(file, index + 1, steps.length);
    const isOfPartnerships = kind?.table === "partnership";
    reference ??= await readReference(store);
    if (!told && !isOfPartnerships) tellPartnerships(reference, loaded, settings);
    told ||= !isOfPartnerships;
    const one = await load({ ...ofRun, reference });
    if (one.receipt === undefined || isReferenceKind(one.receipt.kind)) reference = undefined;
    if (one.receipt !== undefined) settings.progress.fileEnded?.(one.receipt);
    const isMended = mends !== undefined && one.receipt !== undefined;
    loaded = [...(isMended ? loaded.map((each) => withoutMended(each, mends)) : loaded), one];
    // Before another kind is placed by them.
    if (steps[index + 1]?.kind !== kind) loaded = await withoutDisputed(loaded, store);
  }
  reference ??= await readReference(store);
  const rejects = loaded.flatMap((one) => one.rejects);
  const still = await listedAgain(extracts, rejects, { ...ofRun, reference });
  return {
    receipts: loaded.flatMap(({ receipt }) => receipt ?? []),
    problems: [...loaded, ...still].flatMap(({ problems }) => problems),
    rejects: [...rejects, ...still],
  };
}

async function listedAgain(
  extracts: readonly Extract[],
  listed: readonly RejectedRow[],
  surroundings: Surroundings,
): Promise<readonly RejectedRow[]> {
  const still: RejectedRow[] = [];
  for (const extract of extracts) {
    still.push(...(await listRejectsAgain(extract, [...listed, ...still], surroundings)));
  }
  return still;
}
