import type { Kysely } from "kysely";

/** Version 5 of the store: which rows of an extract were set aside. Of extracts that were stored before it is not known. */
export const rowsAside = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema.alterTable("extract").addColumn("rows_aside", "text").execute();
  },
};
