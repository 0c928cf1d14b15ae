import { sql } from "kysely";
import type { Store } from "./open-store.ts";

/**
 * Shows a store as it stood at the end of a day, until it is closed: extracts loaded later are not there, and what they
 * replaced is in force. Every reader of the store asks its table of extracts what is in force, so it is enough to put a
 * view in that table's place: a temporary one goes before a table of its name, in SQLite as in PostgreSQL. Nothing can be
 * loaded into such a store. `day`: ISO date.
 */
export async function viewAsOf({ db }: Store, day: string): Promise<void> {
  const extracts = sql`main."extract"`;
  const columns = (await db.introspection.getTables())
    .find(({ name }) => name === "extract")
    ?.columns.map(({ name }) => name)
    .filter((name) => name !== "superseded_by");
  await sql`
    create temporary view "extract" as
    select ${sql.join((columns ?? []).map((name) => sql.ref(name)))},
      (select "by"."id" from ${extracts} as "by" where "by"."id" = "held"."superseded_by" and "by"."loaded_on" <= ${sql.lit(day)})
        as "superseded_by"
    from ${extracts} as "held" where "loaded_on" <= ${sql.lit(day)}`.execute(db);
}
