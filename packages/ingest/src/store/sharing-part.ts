import { sql } from "kysely";
import type { Kind } from "../kinds/kind.ts";
import type { Store } from "./open-store.ts";

/** Of the extracts given those that share a part of their kind with one of them; all, where the kind has no parts. */
export async function sharingPart<Extract extends { readonly id: number }>(
  { db }: Store,
  { table, part }: Kind,
  own: number,
  extracts: readonly Extract[],
): Promise<readonly Extract[]> {
  if (part === undefined || extracts.length === 0) return extracts;
  const { rows } = await sql<{ id: number }>`
    select distinct extract_id as id from ${sql.table(table)}
    where extract_id in (${sql.join(extracts.map(({ id }) => id))})
      and ${sql.ref(part)} in (select ${sql.ref(part)} from ${sql.table(table)} where extract_id = ${own})`.execute(db);
  const sharing = new Set(rows.map(({ id }) => id));
  return extracts.filter(({ id }) => sharing.has(id));
}
