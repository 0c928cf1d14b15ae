import type { Kysely } from "kysely";
import { fractional, fromExtract, optional, required, whole } from "./columns.ts";
import { indexExtract } from "./index-extract.ts";

/** The tables whose rows are an area's, and those of the plans. */
export async function createAreasAndPlans(db: Kysely<unknown>): Promise<void> {
  await extendAreaValue(db);
  await createAdmission(db);
  await createTarget(db);
  const link = required(fromExtract(db.schema.createTable("plan_link")), "period", "lcsp", "theme", "priority");
  await required(link, "priority_text", "indicators").execute();
  await indexExtract(db, "admission", "target", "plan_link");
}

async function extendAreaValue(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable("area_value").addColumn("coverage", "double precision").execute();
  for (const name of ["coverage_missing", "status"]) {
    await db.schema.alterTable("area_value").addColumn(name, "text").execute();
  }
}

async function createAdmission(db: Kysely<unknown>): Promise<void> {
  const area = required(fromExtract(db.schema.createTable("admission")), "period", "level", "area", "cause", "ages");
  const counted = whole(area, "admissions", "admissions_least", "admissions_greatest");
  await optional(whole(optional(counted, "admissions_missing"), "population"), "population_missing").execute();
}

async function createTarget(db: Kysely<unknown>): Promise<void> {
  const area = required(fromExtract(db.schema.createTable("target")), "period", "measure", "level", "area");
  const group = required(optional(area, "indicator", "basis"), "characteristic", "group", "direction", "source");
  await optional(fractional(group, "target", "floor"), "missing").execute();
}
