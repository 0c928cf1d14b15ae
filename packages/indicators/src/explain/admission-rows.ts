import type { StoreSchema } from "@lcsp/ingest";
import type { Kysely } from "kysely";
import { storedAreas } from "../evaluate/reach/stored-areas.ts";
import { everyone, type Measure } from "../measure.ts";
import { countedRows } from "./counted-rows.ts";
import type { RowsBehind } from "./explanation.ts";

/** Rows of admissions behind a figure, by extract: one an area that it was made of. */
export async function admissionRows(db: Kysely<StoreSchema>, measure: Measure): Promise<readonly RowsBehind[]> {
  const { characteristic, value } = measure.group;
  const rows = await db
    .selectFrom("admission")
    .where("extract_id", "in", [...measure.extracts])
    .where("period", "=", measure.period)
    .where("area", "in", [...storedAreas(measure)])
    .where("cause", "=", characteristic === everyone.characteristic ? "all" : value)
    .where("ages", "=", "0-17")
    .select(["extract_id as extract", "row", "admissions as numerator", "population as denominator"])
    .execute();
  return countedRows(rows);
}
