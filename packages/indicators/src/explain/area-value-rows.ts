import { KENT, type StoreSchema } from "@lcsp/ingest";
import { type Kysely, sql } from "kysely";
import type { GroupOf } from "../define/group-of.ts";
import { storedAreas } from "../evaluate/reach/stored-areas.ts";
import { everyone, type Measure } from "../measure.ts";
import { countedRows } from "./counted-rows.ts";
import type { RowsBehind } from "./explanation.ts";

/** Published rows behind a figure, by extract: the one row of an area, or those of its schools. */
export async function areaValueRows(
  db: Kysely<StoreSchema>,
  measure: Measure,
  groups: readonly GroupOf[],
): Promise<readonly RowsBehind[]> {
  const exact = await count(db, measure, [measure.group]);
  const isSum = exact.length === 0 && measure.group.characteristic === everyone.characteristic;
  return isSum ? count(db, measure, groups) : exact;
}

async function count(
  db: Kysely<StoreSchema>,
  measure: Measure,
  groups: readonly Measure["group"][],
): Promise<readonly RowsBehind[]> {
  const { indicator, area, period, road, extracts } = measure;
  if (groups.length === 0) return [];
  const rows = await db
    .selectFrom("area_value")
    .where("indicator", "=", indicator)
    .where("period", "=", period)
    .where("extract_id", "in", [...extracts])
    .where((is) => is.or(groups.map(({ characteristic, value }) => is.and({ characteristic, group: value }))))
    .where(
      road === "schools"
        ? isSchoolOf(area)
        : sql<boolean>`"level" <> 'school' and "area" in (${sql.join(storedAreas(measure))})`,
    )
    .select(["extract_id as extract", "row", "numerator", "denominator"])
    .execute();
  return countedRows(rows);
}

function isSchoolOf(area: string) {
  const inArea = area === KENT.code ? sql`1 = 1` : sql`"school_lcsp" = ${area}`;
  return sql<boolean>`"level" = 'school' and coalesce("school_placing", 'unplaced') <> 'out-of-area' and ${inArea}`;
}
