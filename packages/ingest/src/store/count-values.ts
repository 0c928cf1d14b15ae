import { sql } from "kysely";
import type { Kind } from "../kinds/kind.ts";
import type { Store } from "./open-store.ts";

/** Rows of an extract by what they hold of a field. */
export interface ValuesOf {
  readonly rows: number;
  readonly values: number;
  /** Without a value for no better reason than that it is not there. */
  readonly notAvailable: number;
}

/** Counts the rows of an extract, whose kind keeps the reasons for missing values, by what they hold of a field. */
export async function countValues(
  { db }: Store,
  { table, reasons }: Kind,
  extract: number,
  field: string,
): Promise<ValuesOf> {
  const reason =
    typeof reasons === "object" ? sql.ref(`${field}_missing`) : sql`json_extract(missing, ${`$."${field}"`})`;
  const { rows } = await sql<ValuesOf>`
    select count(*) as rows, count(${sql.ref(field)}) as "values",
      count(*) filter (where ${reason} = 'not-available') as "notAvailable"
    from ${sql.table(table)} where extract_id = ${extract}
  `.execute(db);
  return rows[0] ?? { rows: 0, values: 0, notAvailable: 0 };
}
