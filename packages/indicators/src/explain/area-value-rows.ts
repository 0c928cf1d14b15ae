import { KENT, type StoreSchema } from "@lcsp/ingest";
import { type Expression, type Kysely, type SqlBool, sql } from "kysely";
import type { GroupOf } from "../define/group-of.ts";
import { storedAreas } from "../evaluate/reach/stored-areas.ts";
import { everyone, type Group, type Measure } from "../measure.ts";
import { countedRows } from "./counted-rows.ts";
import type { RowsBehind } from "./explanation.ts";

/** Published rows behind a figure, by extract: the one row of an area, or those of its schools, of everyone at some by their groups. */
export async function areaValueRows(
  db: Kysely<StoreSchema>,
  measure: Measure,
  groups: readonly GroupOf[],
): Promise<readonly RowsBehind[]> {
  const { indicator, area, period, road, group, extracts } = measure;
  const isSum = road === "schools" && group.characteristic === everyone.characteristic;
  const rows = await db
    .selectFrom("area_value")
    .where("indicator", "=", indicator)
    .where("period", "=", period)
    .where("extract_id", "in", [...extracts])
    .where((is) => {
      const isOf = ({ characteristic, value }: Group): Expression<SqlBool> => is.and({ characteristic, group: value });
      const isPart = is.and([hasNoWhole(measure), is.or(groups.map(isOf))]);
      return isSum ? is.or([isOf(group), isPart]) : isOf(group);
    })
    .where(
      road === "schools"
        ? isSchoolOf(area)
        : sql<boolean>`"level" <> 'school' and "area" in (${sql.join(storedAreas(measure))})`,
    )
    .select(["extract_id as extract", "row", "numerator", "denominator"])
    .execute();
  return countedRows(rows);
}

/** Whether a school has no row of everyone. */
function hasNoWhole({ indicator, period, group, extracts }: Measure) {
  return sql<boolean>`"area" not in (select "area" from "area_value" where "indicator" = ${indicator} and "period" = ${period}
    and "level" = 'school' and "characteristic" = ${group.characteristic} and "group" = ${group.value} and "extract_id" in (${sql.join(extracts)}))`;
}

function isSchoolOf(area: string) {
  const inArea = area === KENT.code ? sql`1 = 1` : sql`"school_lcsp" = ${area}`;
  return sql<boolean>`"level" = 'school' and coalesce("school_placing", 'unplaced') <> 'out-of-area' and ${inArea}`;
}
