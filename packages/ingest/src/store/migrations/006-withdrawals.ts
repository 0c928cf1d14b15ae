import type { Kysely } from "kysely";

/** Version 6 of the store: what stood of an extract before one was withdrawn. Until now none could be. */
export const withdrawals = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .createTable("earlier_standing")
      .addColumn("id", "integer", (column) => column.primaryKey().notNull())
      .addColumn("extract_id", "integer", (column) => column.notNull().references("extract.id"))
      .addColumn("superseded_by", "integer")
      .addColumn("until", "text", (column) => column.notNull())
      .execute();
  },
};
