import { type Kysely, sql } from "kysely";

/** Version 8 of the store: a target goes by the code of its indicator, where it has one, however the plan words it. */
export const measuresByCode = {
  async up(db: Kysely<unknown>): Promise<void> {
    await sql`update "target" set "measure" = "indicator" where "indicator" is not null`.execute(db);
  },
};
