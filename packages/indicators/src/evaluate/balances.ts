import { type Period, type Placing, placings, type StoreSchema } from "@lcsp/ingest";
import { type Kysely, sql } from "kysely";
import { groupBy } from "../group-by.ts";
import type { Basis } from "../measure.ts";
import type { Balance } from "../profile.ts";

/** Tables whose rows are placed, each with its bases. */
const placed = [
  { table: "foundation_stage", kind: "foundation-stage", basis: "school" },
  { table: "foundation_stage", kind: "foundation-stage", basis: "home" },
  { table: "key_stage_1", kind: "key-stage-1", basis: "school" },
  { table: "key_stage_1", kind: "key-stage-1", basis: "home" },
  { table: "key_stage_2", kind: "key-stage-2", basis: "school" },
  { table: "key_stage_2", kind: "key-stage-2", basis: "home" },
  { table: "key_stage_4", kind: "key-stage-4", basis: "school" },
  { table: "key_stage_4", kind: "key-stage-4", basis: "home" },
  { table: "absence", kind: "absence", basis: "school" },
  { table: "absence", kind: "absence", basis: "home" },
  { table: "school_absence", kind: "school-absence", basis: "school" },
  { table: "looked_after_child", kind: "looked-after", basis: "home" },
  { table: "looked_after_child", kind: "looked-after", basis: "placement" },
  { table: "exclusion", kind: "exclusions", basis: "school" },
  { table: "exclusion", kind: "exclusions", basis: "home" },
  { table: "school_roll", kind: "school-roll", basis: "school" },
  { table: "inspection", kind: "inspections", basis: "school" },
  { table: "healthy_school", kind: "healthy-schools", basis: "school" },
  { table: "survey_response", kind: "survey-responses", basis: "school" },
  { table: "area_value", kind: "area-values", basis: "school" },
] as const satisfies readonly { table: keyof StoreSchema; kind: string; basis: Basis }[];

interface Placed {
  readonly kind: string;
  readonly basis: Basis;
  readonly period: Period;
  readonly placing: Placing;
  readonly rows: number | string;
}

/** Where the current rows of every kind, year and basis ended, counted as their receipts count them. One query. */
export async function readBalances(db: Kysely<StoreSchema>): Promise<readonly Balance[]> {
  const parts = placed.map(({ table, kind, basis }) => {
    const placing = sql.ref(`${basis}_placing`);
    return sql`select ${kind} as "kind", ${basis} as "basis", "period", ${placing} as "placing", ${rowsOf(table)} as "rows" from ${sql.table(table)}
      where ${placing} is not null and "extract_id" in (select "id" from "extract" where "superseded_by" is null) group by "period", ${placing}`;
  });
  const { rows } = await sql<Placed>`${sql.join(parts, sql` union all `)}`.execute(db);
  return [...groupBy(rows, ({ kind, period, basis }) => [kind, period, basis].join("\t")).values()].flatMap(balanceOf);
}

/** A published row is stored as one figure a measure that it holds, and a pupil's answers one by one; any other row is stored once. */
function rowsOf(table: (typeof placed)[number]["table"]) {
  const isParted = table === "area_value" || table === "survey_response";
  return isParted ? sql`count(distinct "extract_id" || ' ' || "row")` : sql`count(*)`;
}

function balanceOf(rows: readonly Placed[]): readonly Balance[] {
  const [first] = rows;
  if (!first) return [];
  const counted = (placing: Placing) => Number(rows.find((row) => row.placing === placing)?.rows ?? 0);
  const counts = { placed: counted("placed"), "out-of-area": counted("out-of-area"), unplaced: counted("unplaced") };
  const { kind, period, basis } = first;
  return [{ kind, period, basis, rows: placings.reduce((sum, one) => sum + counts[one], 0), placings: counts }];
}
