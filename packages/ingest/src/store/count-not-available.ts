import { sql } from "kysely";
import type { Kind } from "../kinds/kind.ts";
import type { Store } from "./open-store.ts";

/** How many stored rows of an extract lack the value of a field for no better reason than that it is not there. */
export async function countNotAvailable({ db }: Store, kind: Kind, extract: number, field: string): Promise<number> {
  const { reasons, table } = kind;
  const reason =
    typeof reasons === "object" ? sql.ref(`${field}_missing`) : sql`json_extract(missing, ${`$."${field}"`})`;
  const { rows } = await sql<{ readonly rows: number }>`
    select count(*) as rows from ${sql.table(table)} where extract_id = ${extract} and ${reason} = 'not-available'
  `.execute(db);
  return rows[0]?.rows ?? 0;
}
