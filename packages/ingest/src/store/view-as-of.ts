import { sql } from "kysely";
import { kinds } from "../kinds/kinds.ts";
import { findersOf } from "../place/finders.ts";
import { realDay } from "../real-day.ts";
import type { Store } from "./open-store.ts";
import { readReference } from "./read-reference.ts";
import { viewPlaced } from "./view-placed.ts";

/**
 * Shows a store as it stood at the end of a day, until it is closed: extracts loaded later are not there, and what they
 * replaced is in force, as is what was withdrawn later; rows are placed by the reference tables of that day. Every reader of
 * the store asks its table of extracts what is in force, so it is enough to put a view in that table's place: a temporary
 * one goes before a table of its name, in SQLite as in PostgreSQL. Nothing can be loaded into such a store. A second
 * day takes the place of the first. `day`: ISO date; throws an UnrealDateError for another.
 */
export async function viewAsOf(store: Pick<Store, "db">, day: string): Promise<void> {
  const shown = await referenceIn(store);
  const placedBetween = await wasWithdrawn(store);
  await viewExtractsAsOf(store, realDay(day));
  if ((await referenceIn(store)) !== shown || placedBetween)
    await viewPlaced(store, { finders: findersOf(await readReference(store)) });
}

async function viewExtractsAsOf({ db }: Pick<Store, "db">, day: string): Promise<void> {
  for (const table of ["extract", "earlier_standing"])
    await sql`drop view if exists temp.${sql.table(table)}`.execute(db);
  const extracts = sql`main."extract"`;
  const later = sql`(select * from main."earlier_standing" where "until" > ${sql.lit(day)})`;
  const columns = (await db.introspection.getTables())
    .find(({ name }) => name === "extract")
    ?.columns.map(({ name }) => name)
    .filter((name) => name !== "superseded_by");
  await sql`
    create temporary view "extract" as
    select ${sql.join((columns ?? []).map((name) => sql.ref(name)))},
      (select "by"."id" from ${extracts} as "by" where "by"."loaded_on" <= ${sql.lit(day)} and "by"."id" =
        case when "held"."id" in (select "extract_id" from ${later}) then (
          select "superseded_by" from ${later} where "extract_id" = "held"."id" order by "until", "id" limit 1)
        else "held"."superseded_by" end) as "superseded_by"
    from ${extracts} as "held" where "loaded_on" <= ${sql.lit(day)}`.execute(db);
  await sql`
    create temporary view "earlier_standing" as
    select * from main."earlier_standing" where "until" <= ${sql.lit(day)}`.execute(db);
}

/** Whether a reference table was ever withdrawn: one that is in force again was not, for a while, and other tables placed rows. */
async function wasWithdrawn({ db }: Pick<Store, "db">): Promise<boolean> {
  const standing = await db
    .selectFrom("earlier_standing")
    .innerJoin("extract", "extract.id", "earlier_standing.extract_id")
    .select("earlier_standing.id")
    .where("extract.kind", "in", referenceKinds)
    .executeTakeFirst();
  return standing !== undefined;
}

const referenceKinds = kinds.filter((kind) => kind.reference).map((kind) => kind.name);

/** The extracts of the reference tables in force, as one text. */
async function referenceIn({ db }: Pick<Store, "db">): Promise<string> {
  const held = await db
    .selectFrom("extract")
    .select("id")
    .where("kind", "in", referenceKinds)
    .where("superseded_by", "is", null)
    .orderBy("id")
    .execute();
  return held.map(({ id }) => id).join(" ");
}
