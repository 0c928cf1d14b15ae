import { rowsInForce } from "@lcsp/ingest";
import type { LackingTable } from "../profile.ts";
import type { Source } from "../source.ts";

/** By the table of the store that holds each. */
const needed = { partnership: "partnerships", school: "schools", postcode: "postcodes" } as const;

/** The reference tables that a store has no row of in force, without which no row can be placed. */
export async function lackingTables({ db }: Source): Promise<readonly LackingTable[]> {
  const lacking: LackingTable[] = [];
  for (const [table, name] of Object.entries(needed) as [keyof typeof needed, LackingTable][]) {
    const row = await db.selectFrom(rowsInForce(table).as("row")).select("row.extract_id").limit(1).executeTakeFirst();
    if (row === undefined) lacking.push(name);
  }
  return lacking;
}
