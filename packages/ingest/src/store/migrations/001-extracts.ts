import type { Kysely } from "kysely";
import { optional, required, whole } from "./columns.ts";

/** The receipts, their left-out rows, and the workbooks written. */
export async function createExtracts(db: Kysely<unknown>): Promise<void> {
  await createExtract(db);
  await createLeftOut(db);
  await required(
    db.schema.createTable("written_workbook").addColumn("path", "text", (column) => column.primaryKey().notNull()),
    "sha256",
  ).execute();
}

async function createExtract(db: Kysely<unknown>): Promise<void> {
  let table = db.schema.createTable("extract").addColumn("id", "integer", (column) => column.primaryKey().notNull());
  table = required(table, "kind", "layout", "publisher", "file");
  table = required(optional(table, "sheet"), "sha256", "periods", "issue");
  for (const count of ["rows_read", "rows_stored", "rows_rejected"]) {
    table = table.addColumn(count, "integer", (column) => column.notNull());
  }
  table = whole(required(table, "loaded_on"), "superseded_by");
  await table.execute();
  await db.schema.createIndex("extract_kind").on("extract").columns(["kind", "layout"]).execute();
  await db.schema.createIndex("extract_sha256").on("extract").column("sha256").execute();
}

async function createLeftOut(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("extract_left_out")
    .addColumn("extract_id", "integer", (column) => column.notNull().references("extract.id"))
    .addColumn("rule", "text", (column) => column.notNull())
    .addColumn("rows", "integer", (column) => column.notNull())
    .addPrimaryKeyConstraint("extract_left_out_key", ["extract_id", "rule"])
    .execute();
}
