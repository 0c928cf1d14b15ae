import type { Kysely } from "kysely";
import { fromExtract, optional, placedBySchool, required } from "./columns.ts";
import { indexExtract } from "./index-extract.ts";

const rollCounts = [
  ...["white_british", "minority_ethnic", "ethnicity_not_known"],
  ...["travel_walk", "travel_cycle", "travel_car", "travel_car_share", "travel_bus", "travel_train", "travel_other"],
];

/** More tables whose rows are a school's, and the further counts of its census. */
export async function createMoreSchools(db: Kysely<unknown>): Promise<void> {
  for (const count of rollCounts) await db.schema.alterTable("school_roll").addColumn(count, "integer").execute();
  const inspection = required(fromExtract(db.schema.createTable("inspection")), "period");
  await required(placedBySchool(inspection), "phase", "date", "grade").execute();
  const healthy = required(fromExtract(db.schema.createTable("healthy_school")), "period");
  await optional(required(placedBySchool(healthy), "status"), "date", "missing").execute();
  await indexExtract(db, "inspection", "healthy_school");
}
