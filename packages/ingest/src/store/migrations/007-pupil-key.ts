import type { Kysely } from "kysely";

/** Version 7 of the store: what its key is known by. Of stores from before, the first key that they are loaded with. */
export const pupilKey = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .createTable("pupil_key")
      .addColumn("mark", "text", (column) => column.notNull())
      .execute();
  },
};
