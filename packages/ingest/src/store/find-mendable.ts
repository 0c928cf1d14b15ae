import type { Matched } from "../match/match.ts";
import type { Store } from "./open-store.ts";
import type { ExtractTable } from "./schema.ts";

/** The extract in force that a file, or a sheet of it, was loaded as; undefined where there is none. */
export type Mendable = Pick<
  ExtractTable,
  "layout" | "sha256" | "periods" | "file" | "rows_read" | "rows_stored" | "rows_rejected" | "rows_aside"
> & { readonly id: number };

export async function findMendable(
  { db }: Store,
  file: string,
  sheet: string | undefined,
): Promise<Mendable | undefined> {
  return db
    .selectFrom("extract")
    .select(["id", "layout", "sha256", "periods", "file", "rows_read", "rows_stored", "rows_rejected", "rows_aside"])
    .where("file", "=", file)
    .where("sheet", "is", sheet ?? null)
    .where("superseded_by", "is", null)
    .orderBy("id", "desc")
    .executeTakeFirst();
}

/** The extract in force that holds a file's content; undefined where there is none, or another is in force instead. */
export async function findInForce(
  { db }: Store,
  { matched, sha256 }: { readonly matched: Matched; readonly sha256: string },
): Promise<Pick<Mendable, "id" | "file" | "rows_rejected"> | undefined> {
  return db
    .selectFrom("extract")
    .select(["id", "file", "rows_rejected"])
    .where("sha256", "=", sha256)
    .where("layout", "=", matched.layout.id)
    .where("sheet", "is", matched.grid.sheet ?? null)
    .where("superseded_by", "is", null)
    .orderBy("id", "desc")
    .executeTakeFirst();
}

/** Rows left out of an extract, by the name of the rule. */
export async function leftOutOf({ db }: Store, extract: number): Promise<Readonly<Record<string, number>>> {
  const rules = await db
    .selectFrom("extract_left_out")
    .select(["rule", "rows"])
    .where("extract_id", "=", extract)
    .orderBy("rule")
    .execute();
  return Object.fromEntries(rules.map(({ rule, rows }) => [rule, rows]));
}
