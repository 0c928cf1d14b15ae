import type { Kysely } from "kysely";
import { fractional, fromExtract, optional, required, whole } from "./columns.ts";
import { indexExtract } from "./index-extract.ts";

/** The tables whose rows are a school's or a larger area's. */
export async function createSchoolAndArea(db: Kysely<unknown>): Promise<void> {
  await createSchoolRoll(db);
  await createAreaValue(db);
  await indexExtract(db, "school_roll", "area_value");
  await db.schema
    .createIndex("area_value_indicator")
    .on("area_value")
    .columns(["indicator", "level", "period"])
    .execute();
}

async function createSchoolRoll(db: Kysely<unknown>): Promise<void> {
  let table = required(fromExtract(db.schema.createTable("school_roll")), "period", "school");
  table = required(optional(table, "school_lcsp"), "school_placing", "phase");
  table = table.addColumn("pupils", "integer", (column) => column.notNull());
  await optional(whole(table, "fsm", "sen", "eal"), "missing").execute();
}

async function createAreaValue(db: Kysely<unknown>): Promise<void> {
  let table = required(fromExtract(db.schema.createTable("area_value")), "period", "indicator", "level", "area");
  table = required(optional(table, "basis"), "characteristic", "group");
  table = fractional(table, "numerator", "numerator_least", "numerator_greatest");
  table = optional(table, "numerator_missing");
  table = optional(fractional(table, "denominator"), "denominator_missing");
  table = optional(fractional(table, "value"), "value_missing");
  await optional(table, "school_lcsp", "school_placing").execute();
}
