import { sql } from "kysely";
import { factsOf } from "../kinds/fields/facts.ts";
import type { Kind } from "../kinds/kind.ts";
import type { Store } from "./open-store.ts";

/** Whether a percentage of an extract lies between 0 and 1: it may be one, or a fraction that was taken for it. */
export async function holdsFractions({ db }: Store, kind: Kind, extract: number): Promise<boolean> {
  const fields = Object.entries(kind.fields).flatMap(([name, field]) => (factsOf(field).percentages ? [name] : []));
  if (fields.length === 0) return false;
  const isFraction = sql.join(
    fields.map((name) => sql`(${sql.ref(name)} > 0 and ${sql.ref(name)} < 1)`),
    sql` or `,
  );
  const { rows } = await sql`
    select 1 from ${sql.table(kind.table)} where extract_id = ${extract} and (${isFraction}) limit 1
  `.execute(db);
  return rows.length > 0;
}
