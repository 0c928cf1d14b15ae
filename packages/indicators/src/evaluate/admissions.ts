import { newnessOfExtract, type StoreSchema, settlednessOfExtract } from "@lcsp/ingest";
import { type Kysely, sql } from "kysely";
import { everyone } from "../measure.ts";
import type { PublishedRow } from "./area-values.ts";

/**
 * Hospital admissions for injury of every area's residents aged 0 to 17 as rows of a published indicator: all causes are everyone, and
 * each cause is a group.
 * Where several extracts give one figure, the most settled and then the newest counts. One query.
 */
export async function readAdmissions(db: Kysely<StoreSchema>): Promise<readonly Omit<PublishedRow, "indicator">[]> {
  const same = sql`partition by "level", "area", "period", "cause"`;
  const place = sql<number>`row_number() over (${same} order by ${settlednessOfExtract()} desc, ${newnessOfExtract()} desc, "row")`;
  const rows = await db
    .selectFrom(
      db
        .selectFrom("admission")
        .innerJoin("extract", "extract.id", "admission.extract_id")
        .where("extract.superseded_by", "is", null)
        .where("ages", "=", "0-17")
        .selectAll("admission")
        .select(["extract.issue", place.as("place")])
        .as("latest"),
    )
    .selectAll()
    .where("place", "=", 1)
    .execute();
  return rows.map((row) => ({
    extract_id: row.extract_id,
    row: row.row,
    period: row.period,
    level: row.level,
    area: row.area,
    basis: null,
    characteristic: row.cause === "all" ? everyone.characteristic : "cause",
    group: row.cause,
    numerator: row.admissions,
    numerator_least: row.admissions_least,
    numerator_greatest: row.admissions_greatest,
    numerator_missing: row.admissions_missing,
    denominator: row.population,
    denominator_missing: row.population_missing,
    value: null,
    value_missing: null,
    coverage: null,
    coverage_missing: null,
    status: null,
    issue: row.issue,
  }));
}
