import { type RawBuilder, sql } from "kysely";
import type { Kind } from "../kinds/kind.ts";
import type { PlacingBasis } from "./placed-tables.ts";

/** What places a row of a kind on a basis, as SQL over its table: the school as the extract has it, or the small area. */
export function keyOf(kind: Kind, basis: PlacingBasis, table: string): RawBuilder<string | null> {
  const column = (name: string) => sql.ref(`${table}.${name}`);
  if (basis !== "school") return sql`${column(`${basis}_area`)}`;
  return sql`coalesce(${column("school_written")}, ${column(kind.school?.field ?? "school")})`;
}

/** The columns that placing fills on a basis. */
export function placedColumns(kind: Kind, basis: PlacingBasis): readonly string[] {
  if (basis !== "school") return [`${basis}_lcsp`, `${basis}_placing`, `${basis}_reason`];
  return [kind.school?.field ?? "school", "school_written", "school_lcsp", "school_placing"];
}

/** Whether a row's extract is in force. The plus keeps the whole table from being read by its index, which takes ten times as long. */
export function isInForce(extractId: string): RawBuilder<boolean> {
  return sql`+${sql.ref(extractId)} in (select "id" from "extract" where "superseded_by" is null)`;
}
