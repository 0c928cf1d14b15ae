import type { Period, StoreSchema } from "@lcsp/ingest";
import { type Kysely, sql } from "kysely";
import type { Cube } from "../define/cube.ts";
import type { Basis } from "../measure.ts";

/** A cube as a table: counts only, one row a combination of basis, area, period and the cube's own columns. */
export type CubeSchema = { cube: { basis: Basis; area: string; period: Period; units: number } };

/**
 * Sums a kind's rows once into a temporary table, apart by its own columns and by those of `apart` that it may be grouped by, lends it, and
 * drops it. One connection from first to last: a temporary table is its connection's own, and on PostgreSQL the next query could go to another.
 */
export async function withCube<T>(
  db: Kysely<StoreSchema>,
  cube: Cube,
  apart: readonly string[],
  use: (cubes: Kysely<CubeSchema>) => Promise<T>,
): Promise<T> {
  return db.connection().execute(async (connection) => {
    await connection.schema
      .createTable("cube")
      .temporary()
      .as(summed(connection, cube, apart))
      .execute();
    try {
      return await use(connection.withTables<CubeSchema>());
    } finally {
      await connection.schema.dropTable("cube").execute();
    }
  });
}

function summed(db: Kysely<StoreSchema>, cube: Cube, apart: readonly string[]) {
  const groupedBy = (cube.groupedBy ?? []).filter((column) => apart.includes(column));
  const keys = ["basis", "area", "period", ...groupedBy, ...cube.columns].map((column) => sql.ref(column));
  const parts = cube.bases.map(
    (basis) =>
      sql`select ${sql.join(keys)}, sum("units") as "units" from ${cube.rows(db, basis)} as "row" group by ${sql.join(keys)}`,
  );
  return sql`${sql.join(parts, sql` union all `)}`;
}
