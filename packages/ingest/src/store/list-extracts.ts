import { kindNamed } from "../kinds/kinds.ts";
import { type Period, periodsIn } from "../period.ts";
import type { Store } from "./open-store.ts";
import { type PartReplaced, partsReplaced } from "./parts-replaced.ts";
import type { ExtractIssue } from "./schema.ts";

/** An extract that the store holds. */
export interface HeldExtract {
  /** Its number in the order of loading, by which two of one name and day are told apart. */
  readonly id: number;
  readonly kind: string;
  readonly layout: string;
  readonly publisher: string;
  readonly file: string;
  readonly sheet: string | null;
  readonly issue: ExtractIssue;
  readonly periods: readonly Period[];
  readonly stored: number;
  /** Rows set aside, and not mended since. */
  readonly rejected: number;
  readonly loadedOn: string;
  /** Id of the extract that replaced it, its own where it was withdrawn, or null while it is in force. */
  readonly supersededBy: number | null;
  /** ISO date on which it was withdrawn; null where it was not. */
  readonly withdrawnOn: string | null;
  /** Extracts that some of its figures are taken from instead, while it is in force for the others. */
  readonly partsReplaced: readonly PartReplaced[];
}

/** Every extract of the store, also those that were replaced, in the order of loading. */
export async function listExtracts(store: Store): Promise<readonly HeldExtract[]> {
  const rows = await store.db.selectFrom("extract").selectAll().orderBy("id").execute();
  const held = new Set(rows.map(({ kind }) => kind));
  const parts = new Map<number, readonly PartReplaced[]>();
  for (const kind of [...held].flatMap((name) => kindNamed(name) ?? []))
    for (const [id, replaced] of await partsReplaced(store, kind)) parts.set(id, replaced);
  const days = await withdrawalDays(store);
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
    rejected: row.rows_rejected,
    loadedOn: row.loaded_on,
    supersededBy: row.superseded_by,
    withdrawnOn: row.superseded_by === row.id ? (days.get(row.id) ?? null) : null,
    partsReplaced: parts.get(row.id) ?? [],
  }));
}

/** Of each extract that was withdrawn, the day. */
async function withdrawalDays({ db }: Store): Promise<ReadonlyMap<number, string>> {
  const rows = await db
    .selectFrom("earlier_standing")
    .select(["extract_id", "until"])
    .where("superseded_by", "is", null)
    .orderBy("id")
    .execute();
  return new Map(rows.map(({ extract_id, until }) => [extract_id, until]));
}
