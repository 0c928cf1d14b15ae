import type { Kysely } from "kysely";
import {
  fractional,
  fromExtract,
  optional,
  placedBySchool,
  placement,
  pupilTable,
  required,
  whole,
} from "./columns.ts";
import { indexExtract } from "./index-extract.ts";

/** More tables whose rows are a pupil's, and what the first ones lacked. */
export async function createMorePupils(db: Kysely<unknown>): Promise<void> {
  for (const table of ["foundation_stage", "key_stage_2"]) await addLookedAfter(db, table);
  await db.schema.alterTable("key_stage_2").addColumn("cva", "double precision").execute();
  const keyStage1 = required(pupilTable(db, "key_stage_1"), "looked_after");
  await optional(keyStage1, "reading", "writing", "maths", "science").execute();
  const flags = whole(required(pupilTable(db, "key_stage_4"), "looked_after"), "five_a_to_c", "five_a_to_c_em");
  await whole(fractional(whole(flags, "five_a_to_g"), "capped_points"), "entries").execute();
  await createAbsence(db);
  await createLookedAfter(db);
  await indexExtract(db, "key_stage_1", "key_stage_4", "absence", "school_absence", "looked_after_child");
}

/** Of rows that are in the store already it is not known. */
async function addLookedAfter(db: Kysely<unknown>, table: string): Promise<void> {
  await db.schema
    .alterTable(table)
    .addColumn("looked_after", "text", (column) => column.notNull().defaultTo("not-known"))
    .execute();
}

async function createAbsence(db: Kysely<unknown>): Promise<void> {
  const sessions = ["possible", "authorised", "unauthorised"];
  const absence = required(pupilTable(db, "absence"), "looked_after", "span");
  await whole(absence, ...sessions).execute();
  const bySchool = placedBySchool(required(fromExtract(db.schema.createTable("school_absence")), "period"));
  const counted = ["enrolments", ...sessions, "persistent"];
  const counts = whole(required(bySchool, "span", "phase"), ...counted, "persistent_least", "persistent_greatest");
  await optional(counts, ...counted.map((count) => `${count}_missing`)).execute();
}

async function createLookedAfter(db: Kysely<unknown>): Promise<void> {
  const child = required(fromExtract(db.schema.createTable("looked_after_child")), "period", "child");
  const known = whole(required(optional(child, "pupil", "born"), "sex"), "age");
  const cared = placement(placement(optional(known, "started", "placement_type"), "home"), "placement");
  await optional(whole(cared, "health_check", "dental_check", "sdq"), "missing").execute();
}
