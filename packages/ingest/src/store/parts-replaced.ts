import { sql } from "kysely";
import { groupBy } from "../group-by.ts";
import type { Kind } from "../kinds/kind.ts";
import type { Store } from "./open-store.ts";
import { newnessOfExtract, settlednessOfExtract } from "./settled.ts";

/** A part of an extract that is replaced while the rest is in force. */
export interface PartReplaced {
  /** Id of the extract that its figures are taken from instead. */
  readonly by: number;
  /** Rows of the store's table: a row of the file may be several. */
  readonly rows: number;
}

interface Part extends PartReplaced {
  readonly id: number;
}

/** Of the extracts of a kind in force those of which others go before in some pieces; empty for a kind without pieces. */
export async function partsReplaced({ db }: Store, kind: Kind): Promise<ReadonlyMap<number, readonly PartReplaced[]>> {
  const { table, piece } = kind;
  if (piece === undefined) return new Map();
  const same = sql.join(piece.map((column) => sql.ref(`rows.${column}`)));
  const { rows } = await sql<Part>`
    select "id", "by", count(*) as "rows" from (
      select "rows"."extract_id" as "id", first_value("rows"."extract_id") over (
        partition by ${same} order by ${settlednessOfExtract()} desc, ${newnessOfExtract()} desc) as "by"
      from ${sql.table(table)} as "rows" inner join "extract" on "extract"."id" = "rows"."extract_id"
      where "extract"."superseded_by" is null) as "pieces"
    where "id" <> "by" group by "id", "by" order by "id", "by"`.execute(db);
  return new Map(
    groupBy(rows, ({ id }) => String(id)).map((parts) => [
      parts[0]?.id ?? 0,
      parts.map(({ by, rows }) => ({ by, rows })),
    ]),
  );
}
