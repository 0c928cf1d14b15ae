import type { Period, Placing, SchoolPhase, StoreSchema } from "@lcsp/ingest";
import { type Kysely, type RawBuilder, sql } from "kysely";
import { hadSessions } from "../catalogue/cubes/had-sessions.ts";
import { isCurrent } from "../catalogue/cubes/placed-rows.ts";
import { withPhase } from "../catalogue/cubes/school-phase.ts";
import { isOfLongestSpan } from "../catalogue/cubes/span.ts";

/** Rows of a kind, year and phase that are placed in this partnership on one basis, and in that on the other. */
export interface RowsOnBases {
  readonly kind: string;
  readonly period: Period;
  /** Null of a kind whose figures are of pupils of every phase. */
  readonly phase: SchoolPhase | null;
  /** Null where the placing is no partnership. */
  readonly school: string | null;
  readonly schoolPlacing: Placing;
  readonly home: string | null;
  readonly homePlacing: Placing;
  readonly rows: number;
}

/** Tables whose rows are placed by school and by home, and count whatever the phase of the school. */
const ofEveryPhase = [
  { table: "foundation_stage", kind: "foundation-stage" },
  { table: "key_stage_1", kind: "key-stage-1" },
  { table: "key_stage_2", kind: "key-stage-2" },
  { table: "key_stage_4", kind: "key-stage-4" },
  { table: "exclusion", kind: "exclusions" },
] as const satisfies readonly { table: keyof StoreSchema; kind: string }[];

/** Current rows of every kind that has both bases, counted where the two lead to different places. One query. */
export async function readBases(db: Kysely<StoreSchema>): Promise<readonly RowsOnBases[]> {
  const all = ofEveryPhase.map(({ table, kind }) =>
    counted(kind, sql`null`, sql`from ${sql.table(table)} as "row" where ${isCurrent}`),
  );
  const { rows } = await sql<RowsOnBases>`${sql.join([...all, absences(db)], sql` union all `)}`.execute(db);
  return rows.map((row) => ({ ...row, rows: Number(row.rows) }));
}

/** The enrolments that persistent absence is out of: by phase, with sessions to miss, and once where a year is loaded in two spans. */
function absences(db: Kysely<StoreSchema>) {
  const phase = sql`"school_phase"."phase"`;
  const rows = sql`
    from "absence" as "row" inner join ${withPhase(db)} on "school_phase"."number" = "row"."school"
    where ${isCurrent} and ${isOfLongestSpan("absence")} and ${hadSessions}`;
  return counted("absence", phase, rows);
}

function counted(kind: string, phase: RawBuilder<unknown>, rows: RawBuilder<unknown>) {
  const places = sql`"row"."school_lcsp", "row"."school_placing", "row"."home_lcsp", "row"."home_placing"`;
  return sql`
    select ${sql.lit(kind)} as "kind", "row"."period" as "period", cast(${phase} as text) as "phase",
      "row"."school_lcsp" as "school", "row"."school_placing" as "schoolPlacing",
      "row"."home_lcsp" as "home", "row"."home_placing" as "homePlacing", count(*) as "rows"
    ${rows}
      and ("row"."school_lcsp" is null or "row"."home_lcsp" is null or "row"."school_lcsp" <> "row"."home_lcsp")
    group by "row"."period", ${phase}, ${places}`;
}
