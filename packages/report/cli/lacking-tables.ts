import type { Store } from "@lcsp/ingest";

/** The reference tables without which no row can be placed, by the table that holds each. */
const needed = { partnership: "partnerships", school: "schools", postcode: "postcodes" } as const;

/** The reference tables that a store has no row of, as people call them. */
export async function lackingTables({ db }: Store): Promise<readonly string[]> {
  const lacking: string[] = [];
  for (const [table, name] of Object.entries(needed) as [keyof typeof needed, string][]) {
    const row = await db.selectFrom(table).select("extract_id").limit(1).executeTakeFirst();
    if (row === undefined) lacking.push(name);
  }
  return lacking;
}
