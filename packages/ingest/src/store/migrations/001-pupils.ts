import type { Kysely } from "kysely";
import { fromExtract, optional, placed, pupilTable, required, whole } from "./columns.ts";
import { indexExtract } from "./index-extract.ts";

const scales = [
  ...["pse_1", "pse_2", "pse_3"],
  ...["cll_1", "cll_2", "cll_3", "cll_4"],
  ...["mat_1", "mat_2", "mat_3"],
  ...["kuw", "phy", "cre"],
];

const levels = ["english", "reading", "writing", "maths", "science", "ks1_reading", "ks1_writing", "ks1_maths"];

/** The tables whose rows are a pupil's. */
export async function createPupils(db: Kysely<unknown>): Promise<void> {
  await whole(pupilTable(db, "foundation_stage"), ...scales).execute();
  await optional(pupilTable(db, "key_stage_2"), ...levels).execute();
  let exclusion = placed(required(fromExtract(db.schema.createTable("exclusion")), "period", "pupil"));
  exclusion = required(exclusion, "type", "date", "phase");
  await optional(required(optional(exclusion, "reason"), "outcome"), "missing").execute();
  await indexExtract(db, "foundation_stage", "key_stage_2", "exclusion");
}
