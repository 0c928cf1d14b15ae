import { type Period, periodsIn } from "../period.ts";
import type { Store } from "./open-store.ts";
import type { Issue } from "./schema.ts";

/** An extract that the store holds. */
export interface HeldExtract {
  readonly id: number;
  readonly kind: string;
  readonly layout: string;
  readonly publisher: string;
  readonly file: string;
  readonly sheet: string | null;
  readonly issue: Issue;
  readonly periods: readonly Period[];
  readonly stored: number;
  readonly loadedOn: string;
  /** Id of the extract that replaced it, or null while it is in force. */
  readonly supersededBy: number | null;
}

/** Every extract of the store, also those that were replaced, in the order of loading. */
export async function listExtracts({ db }: Store): Promise<readonly HeldExtract[]> {
  const rows = await db.selectFrom("extract").selectAll().orderBy("id").execute();
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    layout: row.layout,
    publisher: row.publisher,
    file: row.file,
    sheet: row.sheet,
    issue: row.issue,
    periods: periodsIn(row.periods),
    stored: row.rows_stored,
    loadedOn: row.loaded_on,
    supersededBy: row.superseded_by,
  }));
}
