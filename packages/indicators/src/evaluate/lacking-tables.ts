import { type PlacingBasis, placedTables, rowsInForce } from "@lcsp/ingest";
import { sql } from "kysely";
import type { LackingTable } from "../profile.ts";
import type { Source } from "../source.ts";

/** By the table of the store that holds each; null where a row needs it to be placed on any basis. */
const needed = {
  partnership: { name: "partnerships", by: null },
  school: { name: "schools", by: ["school"] },
  postcode: { name: "postcodes", by: ["home", "placement"] },
} as const satisfies Readonly<Record<string, { name: LackingTable; by: readonly PlacingBasis[] | null }>>;

/** The reference tables that a store has no row of in force, and without which rows that it has can't be placed. */
export async function lackingTables(source: Source): Promise<readonly LackingTable[]> {
  const lacking: LackingTable[] = [];
  for (const table of ["partnership", "school", "postcode"] as const) {
    const { name, by } = needed[table];
    const rows = source.db.selectFrom(rowsInForce(table).as("row")).select("row.extract_id");
    if ((await rows.limit(1).executeTakeFirst()) !== undefined) continue;
    if (by === null || (await hasToPlace(source, by))) lacking.push(name);
  }
  return lacking;
}

/** Whether rows in force are to be placed on one of these bases: those without a postcode no table of postcodes could place. */
async function hasToPlace({ db }: Source, by: readonly PlacingBasis[]): Promise<boolean> {
  for (const { table, bases } of placedTables) {
    for (const basis of bases.filter((one) => by.includes(one))) {
      const isKeyless =
        basis === "school" ? sql`false` : sql`coalesce(${sql.ref(`${basis}_reason`)} = 'no-postcode', false)`;
      const { rows } = await sql`select 1 from ${rowsInForce(table)} as "row"
        where ${sql.ref(`${basis}_placing`)} is not null and not ${isKeyless} limit 1`.execute(db);
      if (rows.length > 0) return true;
    }
  }
  return false;
}
