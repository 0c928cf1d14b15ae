import {
  endedByNext,
  type HealthySchoolTable,
  type InspectionTable,
  type SchoolRollTable,
  type SchoolTable,
} from "@lcsp/ingest";
import type { Selectable } from "kysely";
import type { Source } from "../source.ts";

/** What the store holds of schools themselves, in current extracts. */
export interface SchoolRecords {
  readonly schools: readonly Pick<Selectable<SchoolTable>, "dfe_number" | "name" | "phase" | "lcsp" | "from" | "to">[];
  readonly rolls: readonly Pick<Selectable<SchoolRollTable>, "school" | "period" | "pupils">[];
  /** Oldest first. */
  readonly inspections: readonly Pick<
    Selectable<InspectionTable>,
    "school" | "school_lcsp" | "period" | "phase" | "date" | "grade"
  >[];
  readonly healthy: readonly Pick<Selectable<HealthySchoolTable>, "school" | "period" | "status" | "date">[];
}

/** One query a table. Schools of other authorities and independent ones are left out. */
export async function readSchoolRecords({ db }: Source): Promise<SchoolRecords> {
  const current = db.selectFrom("extract").select("id").where("superseded_by", "is", null);
  return {
    schools: endedByNext(
      await db
        .selectFrom("school")
        .where("extract_id", "in", current)
        .select(["dfe_number", "name", "phase", "lcsp", "from", "to"])
        .orderBy("name")
        .orderBy("dfe_number")
        .execute(),
    ),
    rolls: await db
      .selectFrom("school_roll")
      .where("extract_id", "in", current)
      .select(["school", "period", "pupils"])
      .orderBy("period")
      .execute(),
    inspections: await db
      .selectFrom("inspection")
      .where("extract_id", "in", current)
      .where("school_placing", "<>", "out-of-area")
      .select(["school", "school_lcsp", "period", "phase", "date", "grade"])
      .orderBy("date")
      .execute(),
    healthy: await db
      .selectFrom("healthy_school")
      .where("extract_id", "in", current)
      .select(["school", "period", "status", "date"])
      .orderBy("period")
      .execute(),
  };
}
