import { sql } from "kysely";
import type { Kind } from "../kinds/kind.ts";
import type { Store } from "./open-store.ts";

/**
 * Calls a result hidden that no row of an extract has, where its kind keeps the reasons in one column: were it not available,
 * each pupil would count as one who did not reach it.
 */
export async function hideResult({ db }: Store, { table }: Kind, extract: number, field: string): Promise<void> {
  const path = `$."${field}"`;
  await sql`
    update ${sql.table(table)} set missing = json_set(missing, ${path}, 'suppressed')
    where extract_id = ${extract} and json_extract(missing, ${path}) = 'not-available'
  `.execute(db);
}
