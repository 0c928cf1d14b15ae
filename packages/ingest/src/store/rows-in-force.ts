import { type RawBuilder, sql } from "kysely";
import type { ExtractTableName, Kind } from "../kinds/kind.ts";
import { kinds } from "../kinds/kinds.ts";
import type { StoreSchema } from "./schema.ts";
import { newnessOfExtract, settlednessOfExtract } from "./settled.ts";

/**
 * The rows of a kind's table that count, to be selected from: those of extracts that nothing replaced, and of figures that
 * are replaced piece by piece those of the most settled extract that carries the piece, and then the newest.
 */
export function rowsInForce<Table extends ExtractTableName>(table: Table): RawBuilder<StoreSchema[Table]> {
  const kind = kinds.find((one) => one.table === table);
  if (kind === undefined) throw new Error(`the table ${table} is that of a kind`);
  return inForce<StoreSchema[Table]>(kind);
}

/** The same by the kind itself. */
export function inForce<Row>({ table, piece }: Pick<Kind, "table" | "piece">): RawBuilder<Row> {
  const rows = sql`${sql.table(table)} as "rows" inner join "extract" on "extract"."id" = "rows"."extract_id"
    where "extract"."superseded_by" is null`;
  if (piece === undefined) return sql<Row>`(select "rows".* from ${rows})`;
  const same = sql.join(piece.map((column) => sql.ref(`rows.${column}`)));
  return sql<Row>`(select * from (select "rows".*, dense_rank() over (partition by ${same}
    order by ${settlednessOfExtract()} desc, ${newnessOfExtract()} desc) as "place" from ${rows}) as "placed" where "place" = 1)`;
}
