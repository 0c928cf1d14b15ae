import { type Kysely, sql } from "kysely";

/**
 * What tells an extract's standing among others: its place in the order of loading, where it took another's, and that its
 * issue is not said. Until now such an extract was called final; where "final" stands in no name, it was not.
 */
export async function addStandings(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable("extract").addColumn("newness", "integer").execute();
  await sql`update "extract" set "issue" = 'not-said' where "issue" = 'final' and lower("file") not like '%final%'`.execute(
    db,
  );
}
