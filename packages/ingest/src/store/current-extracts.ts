import type { Store } from "./open-store.ts";
import type { ExtractTable } from "./schema.ts";
import { newnessOfExtract } from "./settled.ts";

/** An extract in force, as far as another must know it to take its place. */
export type Held = Pick<ExtractTable, "file" | "sheet" | "sha256" | "layout" | "periods" | "issue" | "rows_stored"> & {
  readonly id: number;
  readonly newness: number;
};

/** The extracts of a kind that are in force, but for one. */
export function currentExtracts({ db }: Store, kind: string, but: number): Promise<Held[]> {
  return db
    .selectFrom("extract")
    .select([
      "id",
      "file",
      "sheet",
      "sha256",
      "layout",
      "periods",
      "issue",
      "rows_stored",
      newnessOfExtract().as("newness"),
    ])
    .where("kind", "=", kind)
    .where("id", "!=", but)
    .where("superseded_by", "is", null)
    .orderBy("id")
    .execute();
}
