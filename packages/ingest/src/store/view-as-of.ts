import { sql } from "kysely";
import { kinds } from "../kinds/kinds.ts";
import { findersOf } from "../place/finders.ts";
import type { Store } from "./open-store.ts";
import { readReference } from "./read-reference.ts";
import { viewPlaced } from "./view-placed.ts";

/**
 * Shows a store as it stood at the end of a day, until it is closed: extracts loaded later are not there, and what they
 * replaced is in force; rows are placed by the reference tables of that day. Every reader of the store asks its table of extracts what is in force, so it is enough to put a
 * view in that table's place: a temporary one goes before a table of its name, in SQLite as in PostgreSQL. Nothing can be
 * loaded into such a store. `day`: ISO date.
 */
export async function viewAsOf(store: Pick<Store, "db">, day: string): Promise<void> {
  const now = await referenceIn(store);
  await viewExtractsAsOf(store, day);
  if ((await referenceIn(store)) !== now) await viewPlaced(store, { finders: findersOf(await readReference(store)) });
}

async function viewExtractsAsOf({ db }: Pick<Store, "db">, day: string): Promise<void> {
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

/** The extracts of the reference tables in force, as one text. */
async function referenceIn({ db }: Pick<Store, "db">): Promise<string> {
  const reference = kinds.filter((kind) => kind.reference).map((kind) => kind.name);
  const held = await db
    .selectFrom("extract")
    .select("id")
    .where("kind", "in", reference)
    .where("superseded_by", "is", null)
    .orderBy("id")
    .execute();
  return held.map(({ id }) => id).join(" ");
}
