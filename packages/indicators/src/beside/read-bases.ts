import type { Period, Placing, StoreSchema } from "@lcsp/ingest";
import { type Kysely, sql } from "kysely";

/** Rows of a kind and year that are placed in this partnership on one basis, and in that on the other. */
export interface RowsOnBases {
  readonly kind: string;
  readonly period: Period;
  /** Null where the placing is no partnership. */
  readonly school: string | null;
  readonly schoolPlacing: Placing;
  readonly home: string | null;
  readonly homePlacing: Placing;
  readonly rows: number;
}

/** Tables whose rows are placed by school and by home. */
const onBoth = [
  { table: "foundation_stage", kind: "foundation-stage" },
  { table: "key_stage_1", kind: "key-stage-1" },
  { table: "key_stage_2", kind: "key-stage-2" },
  { table: "key_stage_4", kind: "key-stage-4" },
  { table: "absence", kind: "absence" },
  { table: "exclusion", kind: "exclusions" },
] as const satisfies readonly { table: keyof StoreSchema; kind: string }[];

/** Current rows of every kind that has both bases, counted where the two lead to different places. One query. */
export async function readBases(db: Kysely<StoreSchema>): Promise<readonly RowsOnBases[]> {
  const parts = onBoth.map(
    ({ table, kind }) => sql`
      select ${sql.lit(kind)} as "kind", "period", "school_lcsp" as "school", "school_placing" as "schoolPlacing",
        "home_lcsp" as "home", "home_placing" as "homePlacing", count(*) as "rows"
      from ${sql.table(table)}
      where "extract_id" in (select "id" from "extract" where "superseded_by" is null)
        and ("school_lcsp" is null or "home_lcsp" is null or "school_lcsp" <> "home_lcsp")
      group by "period", "school_lcsp", "school_placing", "home_lcsp", "home_placing"`,
  );
  const { rows } = await sql<RowsOnBases>`${sql.join(parts, sql` union all `)}`.execute(db);
  return rows.map((row) => ({ ...row, rows: Number(row.rows) }));
}
