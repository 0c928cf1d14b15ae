import type { Store } from "./open-store.ts";
import type { ExtractTable } from "./schema.ts";
import { newnessOfExtract } from "./settled.ts";

/** An extract in force, as far as another must know it to take its place. */
export type Held = Pick<ExtractTable, "file" | "sheet" | "sha256" | "layout" | "periods" | "issue" | "rows_stored"> & {
  readonly id: number;
  readonly newness: number;
};

export const heldColumns = [
  "extract.id",
  "extract.file",
  "extract.sheet",
  "extract.sha256",
  "extract.layout",
  "extract.periods",
  "extract.issue",
  "extract.rows_stored",
  newnessOfExtract().as("newness"),
] as const;

/** The extracts of a kind that are in force, but for one. */
export function currentExtracts({ db }: Store, kind: string, but: number): Promise<Held[]> {
  return db
    .selectFrom("extract")
    .select(heldColumns)
    .where("kind", "=", kind)
    .where("id", "!=", but)
    .where("superseded_by", "is", null)
    .orderBy("id")
    .execute();
}
