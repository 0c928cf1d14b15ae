import type { Kysely } from "kysely";
import { addStandings } from "./003-standings.ts";

const bySchool = [
  ...["foundation_stage", "key_stage_1", "key_stage_2", "key_stage_4", "absence", "school_absence", "exclusion"],
  ...["school_roll", "inspection", "healthy_school", "survey_response", "area_value"],
];

const byHome = ["foundation_stage", "key_stage_1", "key_stage_2", "key_stage_4", "absence", "exclusion"];

/**
 * Version 3 of the store: what rows need to be placed again by a later reference table, and from when to when partnerships
 * and aliases hold. Of rows that are in the store already the small area is not known: they stay where they are until
 * their extract is loaded again.
 */
export const placedAgain = {
  async up(db: Kysely<unknown>): Promise<void> {
    await addStandings(db);
    for (const table of ["partnership", "school_alias"]) await addTexts(db, table, "from", "to");
    for (const table of bySchool) await addTexts(db, table, "school_written");
    for (const table of byHome) await addTexts(db, table, "home_area", "home_reason");
    const bases = ["home_area", "home_reason", "placement_area", "placement_reason"];
    await addTexts(db, "looked_after_child", ...bases);
  },
};

async function addTexts(db: Kysely<unknown>, table: string, ...names: readonly string[]): Promise<void> {
  for (const name of names) await db.schema.alterTable(table).addColumn(name, "text").execute();
}
