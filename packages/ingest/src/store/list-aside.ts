import type { Store } from "./open-store.ts";

/** An extract in force some rows of which were set aside when it was loaded, and were not mended since. */
export interface AsideRows {
  readonly file: string;
  readonly sheet: string | null;
  readonly rows: number;
  /** ISO date of the run. */
  readonly loadedOn: string;
}

/** The extracts in force that lack rows, in the order of loading. */
export function listAside({ db }: Store): Promise<readonly AsideRows[]> {
  return db
    .selectFrom("extract")
    .select(["file", "sheet", "rows_rejected as rows", "loaded_on as loadedOn"])
    .where("superseded_by", "is", null)
    .where("rows_rejected", ">", 0)
    .orderBy("id")
    .execute();
}
